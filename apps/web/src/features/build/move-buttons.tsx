"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { elementIds } from "./element-ids.ts";
import { IconButton } from "./icon-button.tsx";
import { nameMessages } from "./messages-names.ts";

interface MoveButtonsProps {
  id: string;
  /** What is moved, in words. */
  name: string;
  up: boolean;
  down: boolean;
  onMove(by: 1 | -1): void;
}

/** One place up, one place down. */
export function MoveButtons({ id, name, up, down, onMove }: MoveButtonsProps) {
  const say = useWords(nameMessages);
  return (
    <>
      <IconButton id={elementIds.up(id)} label={say("up", { name })} possible={up} onClick={() => onMove(-1)}>
        ↑
      </IconButton>
      <IconButton
        id={elementIds.down(id)}
        label={say("down", { name })}
        possible={down}
        onClick={() => onMove(1)}
      >
        ↓
      </IconButton>
    </>
  );
}

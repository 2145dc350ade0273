"use client";

import { elementIds } from "./element-ids.ts";
import { IconButton } from "./icon-button.tsx";

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
  return (
    <>
      <IconButton id={elementIds.up(id)} label={`Move ${name} up`} possible={up} onClick={() => onMove(-1)}>
        ↑
      </IconButton>
      <IconButton
        id={elementIds.down(id)}
        label={`Move ${name} down`}
        possible={down}
        onClick={() => onMove(1)}
      >
        ↓
      </IconButton>
    </>
  );
}

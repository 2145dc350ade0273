"use client";

import { buttonClass } from "@plumbline/ui/button.tsx";
import { elementIds } from "./element-ids.ts";

interface MoveButtonsProps {
  id: string;
  /** What is moved, in words. */
  name: string;
  up: boolean;
  down: boolean;
  onMove(by: 1 | -1): void;
}

/** One place up, one place down. At the ends a button stays where it is, so that the focus does too. */
export function MoveButtons({ id, name, up, down, onMove }: MoveButtonsProps) {
  return (
    <>
      <MoveButton id={elementIds.up(id)} label={`Move ${name} up`} possible={up} onClick={() => onMove(-1)}>
        ↑
      </MoveButton>
      <MoveButton
        id={elementIds.down(id)}
        label={`Move ${name} down`}
        possible={down}
        onClick={() => onMove(1)}
      >
        ↓
      </MoveButton>
    </>
  );
}

function MoveButton(props: {
  id: string;
  label: string;
  possible: boolean;
  onClick(): void;
  children: string;
}) {
  return (
    <button
      type="button"
      id={props.id}
      aria-label={props.label}
      aria-disabled={!props.possible || undefined}
      onClick={() => {
        if (props.possible) props.onClick();
      }}
      className={buttonClass("quiet", "px-2 no-underline")}
    >
      {props.children}
    </button>
  );
}

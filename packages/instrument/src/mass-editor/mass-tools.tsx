"use client";

import { useState, type ReactNode } from "react";
import { buttonClass } from "@plumbline/ui/button.tsx";
import { useWords } from "../words/use-words.ts";
import { massWords } from "./messages.ts";
import { canNormalise, canSpread, type MassAction, type MassState } from "./state.ts";
import { SHAPES, shapeWeights } from "./shapes.ts";

export interface MassToolsProps {
  /** Prefix of the ids of its elements. */
  id: string;
  state: MassState;
  labels: readonly string[];
  ordered: boolean;
  /** The bar that lock, plus and minus act on: the one last touched. */
  active: number | null;
  disabled: boolean;
  apply(action: MassAction): void;
}

/** What can be done to all bars at once, and to the one last touched. */
export function MassTools({ id, state, labels, ordered, active, disabled, apply }: MassToolsProps) {
  const say = useWords(massWords);
  const [shapesOpen, setShapesOpen] = useState(false);
  const empty = state.masses.every((mass) => mass === 0) && !state.locked.includes(true);
  return (
    <div className="flex flex-col gap-2">
      <ActiveBar
        bar={active}
        label={active === null ? null : (labels[active] ?? null)}
        {...{ state, disabled, apply }}
      />
      <div role="group" aria-label={say("tools.all")} className="flex flex-wrap gap-2">
        <Tool possible={!disabled && canNormalise(state)} onClick={() => apply({ type: "normalise" })}>
          {say("tools.normalise")}
        </Tool>
        <Tool
          name={say("tools.spreadName")}
          possible={!disabled && canSpread(state)}
          onClick={() => apply({ type: "spread" })}
        >
          {say("tools.spread")}
        </Tool>
        <Tool possible={!disabled && state.past.length > 0} onClick={() => apply({ type: "undo" })}>
          {say("tools.undo")}
        </Tool>
        <Tool possible={!disabled && state.future.length > 0} onClick={() => apply({ type: "redo" })}>
          {say("tools.redo")}
        </Tool>
        <Tool possible={!disabled && !empty} onClick={() => apply({ type: "clear" })}>
          {say("tools.clear")}
        </Tool>
        {ordered && labels.length > 2 ? (
          <button
            type="button"
            aria-expanded={shapesOpen}
            aria-controls={`${id}-shapes`}
            aria-disabled={disabled || undefined}
            onClick={() => setShapesOpen(!disabled && !shapesOpen)}
            className={buttonClass("quiet", toolSize)}
          >
            {say("tools.shapes")}
          </button>
        ) : null}
      </div>
      <div
        id={`${id}-shapes`}
        role="group"
        aria-label={say("tools.shapes")}
        hidden={!shapesOpen}
        className="flex flex-wrap gap-2 [&[hidden]]:hidden"
      >
        {SHAPES.map((shape) => (
          <Tool
            key={shape}
            possible={!disabled}
            onClick={() => {
              const top = active ?? Math.floor((labels.length - 1) / 2);
              apply({ type: "shape", weights: shapeWeights(shape, labels.length, top) });
              setShapesOpen(false);
            }}
          >
            {say(`shapes.${shape}`)}
          </Tool>
        ))}
      </div>
    </div>
  );
}

/** The tools of one bar. They keep their place while no bar has been touched, so that nothing jumps later. */
function ActiveBar(
  props: Pick<MassToolsProps, "state" | "disabled" | "apply"> & { bar: number | null; label: string | null },
) {
  const { bar, label, state, disabled, apply } = props;
  const say = useWords(massWords);
  const locked = bar !== null && state.locked[bar] === true;
  const step = (by: number) => () => {
    if (bar !== null) apply({ type: "step", bar, by, gesture: `step-${bar}` });
  };
  return (
    <div role="group" aria-label={label ?? say("tools.noBar")} className="flex items-center gap-2">
      <span className="min-w-0 flex-1 truncate text-sm text-muted" aria-hidden="true">
        {label ?? say("tools.untouched")}
      </span>
      <Tool
        name={label === null ? say("tools.noBarLess") : say("bar.less", { label })}
        possible={!disabled && bar !== null && !locked}
        onClick={step(-1)}
        className={stepSize}
      >
        −
      </Tool>
      <Tool
        name={label === null ? say("tools.noBarMore") : say("bar.more", { label })}
        possible={!disabled && bar !== null && !locked}
        onClick={step(1)}
        className={stepSize}
      >
        +
      </Tool>
      <Tool
        name={
          label === null
            ? say("tools.noBarLock")
            : say(locked ? "tools.unlockName" : "tools.lockName", { label })
        }
        possible={!disabled && bar !== null}
        onClick={() => {
          if (bar !== null) apply({ type: "lock", bar });
        }}
      >
        {say(locked ? "tools.unlock" : "tools.lock")}
      </Tool>
    </div>
  );
}

// Wide layouts have the two beside every number. Quick taps must not zoom the page.
const stepSize = "touch-manipulation text-lg @xl:hidden";
// Three beside each other on a phone.
const toolSize = "px-3! text-sm";

/** Stays focusable when there is nothing for it to do, so that pressing it never throws the focus away. */
function Tool(props: {
  name?: string;
  possible: boolean;
  onClick(): void;
  className?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={props.name}
      aria-disabled={!props.possible || undefined}
      onClick={() => {
        if (props.possible) props.onClick();
      }}
      className={buttonClass("secondary", props.className ?? toolSize)}
    >
      {props.children}
    </button>
  );
}

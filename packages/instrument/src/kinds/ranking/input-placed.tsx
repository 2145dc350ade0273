"use client";

import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { classNames } from "@plumbline/ui/class-names";
import { useWords } from "../../words/use-words.ts";
import { rankingWords } from "./messages.ts";
import { keyedPlace } from "./order.ts";
import type { RankingSpec } from "./spec.ts";
import { useDrag } from "./use-drag.ts";

export interface PlacedItemsProps {
  /** Prefix of the ids of its elements. */
  id: string;
  spec: RankingSpec;
  order: readonly number[];
  disabled: boolean;
  /** Places count from 0. */
  onMove(item: number, place: number): void;
  onOut(item: number): void;
}

/** The items that have a place, from first to last between the words for both ends. */
export function PlacedItems(props: PlacedItemsProps) {
  const { id, spec, order, disabled, onMove } = props;
  const say = useWords(rankingWords);
  const list = useRef<HTMLOListElement>(null);
  const { drag, handle } = useDrag({
    list,
    disabled,
    drop(from, to) {
      const item = order[from];
      if (item !== undefined) onMove(item, to);
    },
  });
  return (
    <div className="flex flex-col border-y border-edge">
      <End>{say("first", { end: spec.ends.first })}</End>
      <p id={`${id}-keys`} className="sr-only">
        {say("keys")}
      </p>
      <ol ref={list} className="flex flex-col">
        {order.map((item, place) => (
          <PlacedItem
            key={item}
            {...props}
            item={item}
            place={place}
            dragged={drag?.from === place}
            line={
              !drag || drag.to === drag.from || drag.to !== place
                ? null
                : drag.to < drag.from
                  ? "above"
                  : "below"
            }
            handle={handle(place)}
          />
        ))}
      </ol>
      {/* While items wait below, the last row is not the last place. */}
      {order.length < spec.items.length ? null : <End>{say("last", { end: spec.ends.last })}</End>}
    </div>
  );
}

function End({ children }: { children: ReactNode }) {
  return <p className="py-1 ps-1 text-sm text-muted italic">{children}</p>;
}

function PlacedItem(
  props: PlacedItemsProps & {
    item: number;
    place: number;
    dragged: boolean;
    /** Where a dragged row would come to lie beside this one. */
    line: "above" | "below" | null;
    handle: ReturnType<ReturnType<typeof useDrag>["handle"]>;
  },
) {
  const { id, spec, order, disabled, item, place, line, onMove, onOut } = props;
  const say = useWords(rankingWords);
  const { label = "", detail = "" } = spec.items[item] ?? {};

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (disabled || event.ctrlKey || event.metaKey) return;
    const to = keyedPlace(event.key, place, order.length);
    if (to === null) return;
    event.preventDefault();
    if (to === "out") onOut(item);
    else if (to !== place) onMove(item, to);
  }

  return (
    <li
      className={classNames(
        "relative flex items-center gap-1 border-t border-line",
        props.dragged && "bg-sunken opacity-70",
      )}
    >
      {line ? (
        <span
          aria-hidden="true"
          className={classNames(
            "absolute inset-x-0 z-10 h-1 bg-actual",
            line === "above" ? "-top-0.5" : "-bottom-0.5",
          )}
        />
      ) : null}
      <button
        id={`${id}-handle-${item}`}
        type="button"
        {...props.handle}
        onKeyDown={onKeyDown}
        disabled={disabled}
        aria-label={say("handle", { place: place + 1, label })}
        aria-describedby={`${id}-keys`}
        className="flex min-h-11 w-11 shrink-0 cursor-grab touch-none items-center justify-center gap-1 self-stretch font-semibold tabular-nums select-none active:cursor-grabbing disabled:cursor-not-allowed"
      >
        <Grip />
        {place + 1}
      </button>
      <div className="min-w-0 flex-1 py-1.5 leading-tight">
        <span className="text-sm break-words hyphens-auto @xl:text-base">{label}</span>
        {detail ? <span className="hidden text-sm text-muted @xl:block">{detail}</span> : null}
      </div>
      <RowButton
        name={say("up", { label })}
        possible={!disabled && place > 0}
        onClick={() => onMove(item, place - 1)}
      >
        ↑
      </RowButton>
      <RowButton
        name={say("down", { label })}
        possible={!disabled && place < order.length - 1}
        onClick={() => onMove(item, place + 1)}
      >
        ↓
      </RowButton>
      <RowButton name={say("out", { label })} possible={!disabled} onClick={() => onOut(item)}>
        ×
      </RowButton>
    </li>
  );
}

/** Keeps the focus at the ends of the list, where there is nothing left for it to do. */
function RowButton(props: { name: string; possible: boolean; onClick(): void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={props.name}
      aria-disabled={!props.possible || undefined}
      onClick={() => {
        if (props.possible) props.onClick();
      }}
      className="flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-lg text-lg leading-none hover:bg-sunken aria-disabled:cursor-not-allowed aria-disabled:opacity-40 aria-disabled:hover:bg-transparent"
    >
      {props.children}
    </button>
  );
}

function Grip() {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 6 14" className="h-3.5 w-1.5 fill-muted">
      {[2, 7, 12].flatMap((y) => [1, 5].map((x) => <circle key={`${x}-${y}`} cx={x} cy={y} r={1} />))}
    </svg>
  );
}

"use client";

import { useWords } from "../../words/use-words.ts";
import { rankingWords } from "./messages.ts";
import type { RankingSpec } from "./spec.ts";

/** The items without a place; a tap gives one the next place. */
export function WaitingItems(props: {
  /** Prefix of the ids of its elements. */
  id: string;
  spec: RankingSpec;
  waiting: readonly number[];
  /** The next place, counted from 1. */
  place: number;
  disabled: boolean;
  onPut(item: number): void;
}) {
  const { id, spec, waiting, place, disabled, onPut } = props;
  const say = useWords(rankingWords);
  if (waiting.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <p id={`${id}-next`} className="font-medium">
        {say("next", { place })}
      </p>
      <ul aria-labelledby={`${id}-next`} className="flex flex-col gap-1.5">
        {waiting.map((item) => {
          const { label = "", detail = "" } = spec.items[item] ?? {};
          return (
            <li key={item}>
              <button
                id={`${id}-waiting-${item}`}
                type="button"
                disabled={disabled}
                onClick={() => onPut(item)}
                className="flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-lg border border-dashed border-edge bg-raised px-3 py-1.5 text-start leading-tight enabled:hover:bg-sunken disabled:cursor-not-allowed disabled:opacity-60"
              >
                <span aria-hidden="true" className="w-4 shrink-0 text-center text-lg text-muted">
                  +
                </span>
                <span className="min-w-0">
                  <span className="text-sm break-words hyphens-auto @xl:text-base">{label}</span>
                  {detail ? <span className="hidden text-sm text-muted @xl:block">{detail}</span> : null}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

"use client";

import type { ReactNode } from "react";
import { useWords } from "../../words/use-words.ts";
import { rankingWords, type RankingSay } from "./messages.ts";
import type { RankingSpec } from "./spec.ts";

/** The order said back in a sentence, so that one sees whether that is what was meant. */
export function InWords({
  spec,
  order,
  children,
}: {
  spec: RankingSpec;
  order: readonly number[];
  /** Stands beside how many have a place. */
  children: ReactNode;
}) {
  const say = useWords(rankingWords);
  const words = sentence(spec, order, say);
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center justify-between gap-4">
        <p className="font-semibold tabular-nums">
          {order.length === spec.items.length
            ? say("all")
            : say("placed", { placed: order.length, all: spec.items.length })}
        </p>
        {children}
      </div>
      <p className="min-h-12 border-s-4 border-actual bg-raised px-3 py-2">
        {words ?? <span className="text-muted">{say("awaiting")}</span>}
      </p>
    </div>
  );
}

function sentence({ items, partial }: RankingSpec, order: readonly number[], say: RankingSay): string | null {
  const [top] = order;
  const end = order.at(-1);
  if (top === undefined || end === undefined) return null;
  const left = items.length - order.length;
  const values = {
    first: items[top]?.label ?? "",
    last: items[end]?.label ?? "",
    place: order.length,
    left,
  };
  const one = order.length === 1;
  if (left === 0) return say("said", values);
  if (partial) return say(one ? "oneWithoutPlace" : "withoutPlace", values);
  return say(one ? "oneSoFar" : "soFar", values);
}

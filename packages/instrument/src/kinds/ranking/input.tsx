"use client";

import { useEffect, useId, useRef, useState } from "react";
import { buttonClass } from "@plumbline/ui/button.tsx";
import { classNames } from "@plumbline/ui/class-names";
import { VisuallyHidden } from "@plumbline/ui/visually-hidden.tsx";
import type { InputProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { InWords } from "./input-in-words.tsx";
import { PlaceLists } from "./input-lists.tsx";
import { PlacedItems } from "./input-placed.tsx";
import { WaitingItems } from "./input-waiting.tsx";
import { rankingWords } from "./messages.ts";
import { putAt, takenOut, withoutPlace } from "./order.ts";
import type { RankingSpec } from "./spec.ts";
import { useRanking } from "./use-ranking.ts";

/**
 * Items put in order: tapped one after the other, then moved by buttons, by keys, by dragging, or by choosing places
 * from lists. Nothing has a place before the respondent gives it one.
 */
export function RankingInput({ questionId, lens, spec, labelledBy, describedBy }: InputProps<RankingSpec>) {
  const id = useId();
  const say = useWords(rankingWords);
  const { order, shown, disabled, change } = useRanking(questionId, lens, spec);
  const [spoken, setSpoken] = useState("");
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (!focusNext.current) return;
    document.getElementById(focusNext.current)?.focus({ preventScroll: true });
    focusNext.current = null;
  });
  const waiting = withoutPlace(order, shown);
  const labelOf = (item: number) => spec.items[item]?.label ?? "";

  function put(item: number, place: number): void {
    const next = putAt(order, item, place);
    change(next);
    setSpoken(say("moved", { label: labelOf(item), place: next.indexOf(item) + 1, count: next.length }));
  }
  function take(item: number): void {
    change(takenOut(order, item));
    setSpoken(say("taken", { label: labelOf(item) }));
  }

  return (
    <div
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={classNames(describedBy, `${id}-hint`)}
      aria-disabled={disabled || undefined}
      className="@container flex flex-col gap-3"
    >
      <p id={`${id}-hint`} className="text-muted">
        {say("hint")} {spec.partial ? say("partial") : null}
      </p>
      <Meanings items={spec.items} title={say("meanings")} />
      <PlacedItems
        id={id}
        spec={spec}
        order={order}
        disabled={disabled}
        onMove={put}
        onOut={(item) => {
          take(item);
          focusNext.current = `${id}-waiting-${item}`;
        }}
      />
      <WaitingItems
        id={id}
        spec={spec}
        waiting={waiting}
        place={order.length + 1}
        disabled={disabled}
        onPut={(item) => {
          put(item, order.length);
          // The button is about to vanish, and the focus with it.
          const next = waiting[waiting.indexOf(item) + 1] ?? waiting[waiting.indexOf(item) - 1];
          focusNext.current = next === undefined ? `${id}-handle-${item}` : `${id}-waiting-${next}`;
        }}
      />
      <InWords spec={spec} order={order}>
        <button
          type="button"
          onClick={() => {
            change([]);
            focusNext.current = `${id}-waiting-${shown[0] ?? 0}`;
          }}
          disabled={disabled}
          className={buttonClass("quiet", classNames("px-1! text-sm", order.length === 0 && "invisible"))}
        >
          {say("clear")}
        </button>
      </InWords>
      <PlaceLists
        id={id}
        spec={spec}
        shown={shown}
        order={order}
        disabled={disabled}
        onPut={put}
        onOut={take}
      />
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </div>
  );
}

/** What the items mean, where the screen is too narrow to say it beside each of them. */
function Meanings({ items, title }: { items: RankingSpec["items"]; title: string }) {
  if (!items.some(({ detail }) => detail)) return null;
  return (
    <details className="@xl:hidden">
      <summary className="flex min-h-11 cursor-pointer items-center text-sm underline decoration-edge underline-offset-4">
        {title}
      </summary>
      <dl className="flex flex-col gap-2 border-s border-line ps-3 text-sm">
        {items.map(({ label, detail }, item) => (
          <div key={item}>
            <dt className="font-medium">{label}</dt>
            <dd className="text-muted">{detail}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

"use client";

import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { buttonClass } from "@plumbline/ui/button.tsx";
import { classNames } from "@plumbline/ui/class-names";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import { usePast } from "../../use-past.ts";
import type { InputProps } from "../../view.ts";
import { useLocale, useWords } from "../../words/use-words.ts";
import {
  draftOf,
  EMPTY,
  isRefused,
  placeOf,
  pointOf,
  sameMeaning,
  settle,
  steppedPlace,
  type Draft,
} from "./draft.ts";
import { messages } from "./messages.ts";
import { PlaneField } from "./plane-field.tsx";
import { AXES, REACH } from "./scale.ts";
import type { PlaneSpec } from "./spec.ts";
import { pointInWords } from "./words.ts";

/** A plane to point into and two numbers that say the same. Nothing is placed before the respondent does so. */
export function PlaneInput({ questionId, lens, spec, labelledBy, describedBy }: InputProps<PlaneSpec>) {
  const id = useId();
  const say = useWords(messages);
  const locale = useLocale();
  const fields = useRef<HTMLDivElement>(null);
  const state = useLensAnswer(questionId, lens);
  const [typed, setTyped] = useState<Draft | null>(null);
  const past = usePast<Draft>();
  const held = draftOf(answerOf(state.said) ?? state.partial);
  const draft = typed && sameMeaning(typed, held) ? typed : held;
  const point = pointOf(draft);
  const words = point && pointInWords(spec, point, locale);

  function change(next: Draft, gesture: string | null = null): void {
    if (!sameMeaning(next, held)) past.remember(held, gesture);
    tell(next);
  }

  function tell(next: Draft): void {
    setTyped(next);
    const settled = settle(next);
    if (settled === "clear") state.clear();
    else if ("answer" in settled) state.answer(settled.answer);
    else state.keep(settled.keep);
  }

  // The fields are on screen before the scripts are; what was typed in between counts.
  const takeOver = useEffectEvent(() => {
    if (state.said || state.partial !== undefined || state.disabled) return;
    const [x = "", y = ""] = [...(fields.current?.querySelectorAll("input") ?? [])].map(({ value }) => value);
    if (x || y) change({ x, y });
  });
  useEffect(() => takeOver(), []);

  const given = draft.x.trim() !== "" || draft.y.trim() !== "";
  return (
    <div
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={classNames(describedBy, `${id}-hint`)}
      aria-disabled={state.disabled || undefined}
      className="@container flex flex-col gap-3"
    >
      <p id={`${id}-hint`} className="text-muted">
        {say("hint")}
      </p>
      <div className="flex flex-col gap-4 @2xl:flex-row @2xl:items-center @2xl:gap-8">
        <PlaneField
          spec={spec}
          lens={lens}
          draft={draft}
          disabled={state.disabled}
          name={say("plane")}
          role={say("role")}
          valueText={words ?? say("unplaced")}
          describedBy={`${id}-hint`}
          onPlace={({ x, y }) => change({ x: String(x), y: String(y) })}
        />
        <div ref={fields} className="grid gap-4 @sm:grid-cols-2 @2xl:grid-cols-1">
          {AXES.map((axis) => (
            <TextInput
              key={axis}
              id={`${id}-${axis}`}
              label={spec[axis].title}
              hint={say("ends", { low: spec[axis].low, high: spec[axis].high })}
              // Not type="number": such a field hides what it cannot read, and turning the wheel over it changes it.
              type="text"
              role="spinbutton"
              aria-valuemin={-REACH}
              aria-valuemax={REACH}
              aria-valuenow={placeOf(draft[axis]) ?? undefined}
              // The keyboards for numbers of some phones have no minus.
              inputMode="text"
              autoComplete="off"
              maxLength={10}
              numeric
              className="max-w-28"
              value={draft[axis]}
              error={isRefused(draft[axis]) ? say("range") : undefined}
              disabled={state.disabled}
              onChange={(event) => change({ ...draft, [axis]: event.currentTarget.value }, `type-${axis}`)}
              onBlur={() => setTyped(null)}
              onKeyDown={(event) => {
                const place = steppedPlace(draft[axis], event.key);
                if (place === null || event.altKey || event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                change({ ...draft, [axis]: String(place) }, `type-${axis}`);
              }}
            />
          ))}
        </div>
      </div>
      <p
        className={classNames(
          "min-h-12 border-s-4 bg-raised px-3 py-2",
          lens === "own" ? "border-actual" : "border-predicted",
        )}
      >
        {words ? (
          say(lens, { words })
        ) : (
          <span className="text-muted">
            {given ? say("missing", { title: spec[isPlaced(draft.x) ? "y" : "x"].title }) : say("empty")}
          </span>
        )}
      </p>
      <div className="-ms-4 flex flex-wrap">
        {(
          [
            ["undo", !past.empty, () => tell(past.back() ?? EMPTY)],
            ["clear", given, () => change(EMPTY)],
          ] as const
        ).map(([name, possible, act]) => (
          // Stays focusable when there is nothing for it to do, so that pressing it never throws the focus away.
          <button
            key={name}
            type="button"
            aria-disabled={state.disabled || !possible || undefined}
            onClick={() => possible && !state.disabled && act()}
            className={buttonClass("quiet", "text-sm")}
          >
            {say(name)}
          </button>
        ))}
      </div>
    </div>
  );
}

function isPlaced(text: string): boolean {
  return text !== "" && !isRefused(text);
}

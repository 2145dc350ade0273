"use client";

import { useEffect, useEffectEvent, useId, useRef } from "react";
import { buttonClass } from "@plumbline/ui/button.tsx";
import { classNames } from "@plumbline/ui/class-names";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import type { InputProps } from "../../view.ts";
import { useLocale, useWords } from "../../words/use-words.ts";
import { draftOf, isRefused, pointOf, settle, type Draft } from "./draft.ts";
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
  const draft = draftOf(answerOf(state.said) ?? state.partial);
  const point = pointOf(draft);
  const words = point && pointInWords(spec, point, locale);

  function change(next: Draft): void {
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

  const given = draft.x !== "" || draft.y !== "";
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
              type="number"
              min={-REACH}
              max={REACH}
              step={1}
              autoComplete="off"
              numeric
              className="max-w-28"
              value={draft[axis]}
              error={isRefused(draft[axis]) ? say("range") : undefined}
              disabled={state.disabled}
              onChange={(event) => change({ ...draft, [axis]: event.currentTarget.value })}
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
      {/* Its place is kept while there is nothing to clear, so that answering moves nothing. */}
      <button
        type="button"
        disabled={state.disabled}
        onClick={() => {
          state.clear();
          // The button is about to vanish, and the focus with it.
          fields.current?.querySelector("input")?.focus();
        }}
        className={buttonClass("quiet", classNames("-ms-4 self-start text-sm", !given && "invisible"))}
      >
        {say("clear")}
      </button>
    </div>
  );
}

function isPlaced(text: string): boolean {
  return text !== "" && !isRefused(text);
}

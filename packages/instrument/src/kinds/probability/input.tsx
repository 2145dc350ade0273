"use client";

import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from "react";
import { buttonClass } from "@plumbline/ui/button.tsx";
import { classNames } from "@plumbline/ui/class-names";
import { FieldError } from "@plumbline/ui/field.tsx";
import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import { ReadOut } from "../../read-out.tsx";
import type { InputProps } from "../../view.ts";
import { useLocale, useWords } from "../../words/use-words.ts";
import { nearestPerMille, readEntry, writeEntry } from "./entry.ts";
import { Resolution } from "./input-resolution.tsx";
import { ProbabilitySlider } from "./input-slider.tsx";
import { probabilityWords } from "./messages.ts";
import type { ProbabilityCrowd, ProbabilityOwn, ProbabilitySpec } from "./spec.ts";
import { stepped } from "./steps.ts";
import { oddsWords, percentWords } from "./words.ts";

/** A number in per cent with a slider beneath it; read back with its odds. */
export function ProbabilityInput({
  questionId,
  lens,
  spec,
  labelledBy,
  describedBy,
}: InputProps<ProbabilitySpec>) {
  const id = useId();
  const say = useWords(probabilityWords);
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const state = useLensAnswer(questionId, lens);
  const perMille = perMilleOf(answerOf(state.said));
  // What was typed is shown as typed while it means the answer: "0.", "1 in 200".
  const [typed, setTyped] = useState<{ text: string; perMille: number } | null>(null);
  const unread = perMille === null ? textOf(state.partial) : "";
  const entry = readEntry(unread);
  const problem = entry && "problem" in entry ? entry.problem : null;
  const shown =
    perMille === null ? unread : typed?.perMille === perMille ? typed.text : writeEntry(perMille, locale);

  const words =
    perMille === null
      ? null
      : say(lens === "own" ? "own" : "crowd", {
          percent: percentWords(perMille, locale),
          odds: oddsWords(perMille, locale),
        });

  /** From what is answered, else from what is typed and no answer yet. */
  function step(by: number): void {
    answer(stepped(perMille ?? nearestPerMille(unread), by));
  }

  function answer(next: number): void {
    setTyped(null);
    state.answer(
      (lens === "own" ? { perMille: next } : { form: "point", perMille: next }) satisfies
        ProbabilityOwn | ProbabilityCrowd,
    );
  }

  function type(text: string): void {
    const read = readEntry(text);
    if (read === null) state.clear();
    else if ("problem" in read) state.keep({ text });
    else {
      answer(read.perMille);
      setTyped({ text, perMille: read.perMille });
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const by = KEYS[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  }

  // The field is on screen before the scripts are; what was typed in between counts.
  const takeOver = useEffectEvent(() => {
    const text = field.current?.value ?? "";
    if (!state.said && !state.disabled && text !== "" && text !== unread) type(text);
  });
  useEffect(() => takeOver(), []);

  return (
    <div
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={classNames(describedBy, `${id}-hint`)}
      aria-disabled={state.disabled || undefined}
      className="flex flex-col gap-3"
    >
      <Resolution spec={spec} />
      <p id={`${id}-hint`} className="text-muted">
        {say("hint")}
      </p>
      <div className="flex items-center gap-2">
        <Step name={say("less")} disabled={state.disabled} onClick={() => step(-1)}>
          −
        </Step>
        <label className="flex items-center gap-2 rounded-lg border border-edge bg-raised px-3 has-aria-invalid:border-2 has-aria-invalid:border-bad has-disabled:bg-sunken">
          <span className="sr-only">{say(lens === "own" ? "field" : "guessField")}</span>
          <input
            ref={field}
            // Not type="number": turning the wheel over such a field changes it unseen, and it refuses "1 in 200".
            type="text"
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            value={shown}
            disabled={state.disabled}
            aria-describedby={classNames(`${id}-hint`, problem && `${id}-error`)}
            aria-invalid={problem ? true : undefined}
            onChange={(event) => type(event.currentTarget.value)}
            onBlur={() => setTyped(null)}
            onFocus={(event) => event.currentTarget.select()}
            onKeyDown={onKeyDown}
            className="min-h-11 w-24 bg-transparent py-2 text-end text-xl font-semibold tabular-nums"
          />
          <span aria-hidden="true" className="text-muted">
            %
          </span>
        </label>
        <Step name={say("more")} disabled={state.disabled} onClick={() => step(1)}>
          +
        </Step>
      </div>
      <FieldError id={problem ? `${id}-error` : undefined}>{problem ? say(problem) : null}</FieldError>
      <ProbabilitySlider lens={lens} perMille={perMille} disabled={state.disabled} onChange={answer} />
      <p
        className={classNames(
          "min-h-12 border-s-4 bg-raised px-3 py-2",
          lens === "own" ? "border-actual" : "border-predicted",
        )}
      >
        {words ?? <span className="text-muted">{say("nothing")}</span>}
      </p>
      <ReadOut words={words ?? ""} />
      {/* Its place is kept while there is nothing to clear, so that answering moves nothing. */}
      <button
        type="button"
        onClick={() => {
          state.clear();
          // The button is about to vanish, and the focus with it.
          field.current?.focus();
        }}
        className={buttonClass(
          "quiet",
          shown === "" || state.disabled ? "invisible self-start text-sm" : "-ms-4 self-start text-sm",
        )}
      >
        {say("clear")}
      </button>
    </div>
  );
}

const KEYS: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

function Step(props: { name: string; disabled: boolean; onClick(): void; children: string }) {
  return (
    <button
      type="button"
      // The arrow keys of the field do the same.
      tabIndex={-1}
      aria-label={props.name}
      disabled={props.disabled}
      onClick={props.onClick}
      className={buttonClass("secondary", "touch-manipulation text-lg")}
    >
      {props.children}
    </button>
  );
}

function perMilleOf(answer: unknown): number | null {
  const held = typeof answer === "object" && answer !== null && "perMille" in answer ? answer.perMille : null;
  return typeof held === "number" ? held : null;
}

function textOf(partial: unknown): string {
  const held = typeof partial === "object" && partial !== null && "text" in partial ? partial.text : "";
  return typeof held === "string" ? held : "";
}

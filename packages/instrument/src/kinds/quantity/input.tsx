"use client";

import { useEffect, useEffectEvent, useId, useRef } from "react";
import { buttonClass } from "@plumbline/ui/button.tsx";
import { classNames } from "@plumbline/ui/class-names";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { ReadOut } from "../../read-out.tsx";
import type { InputProps } from "../../view.ts";
import type { Locale } from "../../words/locales.ts";
import { useLocale, useWords } from "../../words/use-words.ts";
import { wordsIn } from "../../words/words.ts";
import { stepsOf, withoutUnit } from "./axis.ts";
import type { Fields, Problem } from "./draft.ts";
import { stepWords, writeEntry } from "./entry.ts";
import { QuantityPicture } from "./input-picture.tsx";
import { quantityWords } from "./messages.ts";
import type { QuantitySpec } from "./spec.ts";
import { useQuantityAnswer } from "./use-quantity-answer.ts";
import { givenWords, readBack } from "./words.ts";

/** One or three numbers (and the chance of "never") in fields; the curve they mean is drawn and said back. */
export function QuantityInput({
  questionId,
  lens,
  form,
  spec,
  labelledBy,
  describedBy,
}: InputProps<QuantitySpec>) {
  const id = useId();
  const say = useWords(quantityWords);
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const { axis } = spec;
  const answer = useQuantityAnswer(questionId, lens, form, spec);
  const { fields, draft, reading, disabled } = answer;
  const plain = withoutUnit(axis);
  const ends = { low: stepWords(plain, 0, locale), high: stepWords(axis, stepsOf(axis), locale) };
  const sure = reading.answer?.quantiles.length === 0;
  const never = reading.answer && "never" in reading.answer ? reading.answer.never / 100 : 0;

  // The fields are on screen before the scripts are; what was typed in between counts.
  const takeOver = useEffectEvent(() => {
    if (!reading.empty || disabled) return;
    const texts = [...(box.current?.querySelectorAll("input") ?? [])].map(({ value }) => value);
    if (texts.every((text) => text === "")) return;
    answer.change({ texts: texts.slice(0, fields.numbers), never: texts[fields.numbers] ?? "" });
  });
  useEffect(() => takeOver(), []);

  const words = reading.answer && readBack(spec, lens, reading.answer, locale);
  const problemText = (problem: Problem | null | undefined) =>
    problem ? say(`problems.${problem}`, ends) : undefined;

  return (
    <div
      ref={box}
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={classNames(describedBy, `${id}-hint`)}
      aria-disabled={disabled || undefined}
      className="@container flex flex-col gap-3"
    >
      <p id={`${id}-hint`} className="max-w-prose text-muted">
        {lens === "crowd" ? `${asksFor(spec, fields, locale)} ` : ""}
        {axis.scale === "date" ? say("hint.date", { ...ends, grain: axis.grain }) : say("hint.number", ends)}
        {fields.never && spec.never ? ` ${say("never", { label: spec.never.label })}` : ""}
      </p>
      <div className={classNames("grid gap-3", fields.numbers === 3 && "@2xl:grid-cols-3 @2xl:items-start")}>
        {fieldNames(fields, axis.scale === "date").map((name, index) => (
          <TextInput
            key={name}
            id={`${id}-${index}`}
            label={say(`fields.${name}`)}
            numeric
            inputMode={axis.scale === "date" && axis.grain === "year" ? "numeric" : "text"}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            value={draft.texts[index] ?? ""}
            disabled={disabled || sure}
            error={problemText(sure ? null : reading.problems[index])}
            fieldClassName={classNames("max-w-64", fields.numbers === 3 && "@2xl:max-w-none")}
            onChange={(event) => {
              const texts = draft.texts.map((text, at) => (at === index ? event.currentTarget.value : text));
              answer.change({ ...draft, texts });
            }}
            onBlur={answer.settle}
            onKeyDown={(event) => {
              const by = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
              const step = reading.steps[index] ?? null;
              if (by === 0 || step === null || event.altKey || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              // A tenth of an order at a time: single hundredths lead nowhere.
              const next = step + by * (axis.scale === "log10" ? 10 : 1);
              const kept = Math.min(stepsOf(axis), Math.max(0, next));
              const texts = draft.texts.map((text, at) =>
                at === index ? writeEntry(axis, kept, locale) : text,
              );
              answer.change({ ...draft, texts });
            }}
          />
        ))}
      </div>
      {fields.never && spec.never ? (
        <TextInput
          id={`${id}-never`}
          label={say("fields.never", { label: spec.never.label })}
          numeric
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          value={draft.never}
          disabled={disabled}
          error={problemText(reading.neverProblem)}
          fieldClassName="max-w-64"
          onChange={(event) => answer.change({ ...draft, never: event.currentTarget.value })}
        />
      ) : null}
      <QuantityPicture
        axis={axis}
        lens={lens}
        numbers={fields.numbers}
        steps={sure ? [] : reading.steps}
        never={never}
        locale={locale}
      />
      <p
        className={classNames(
          "min-h-12 max-w-prose border-s-4 bg-raised px-3 py-2",
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
          answer.clear();
          // The button is about to vanish, and the focus with it.
          box.current?.querySelector("input")?.focus();
        }}
        className={buttonClass(
          "quiet",
          reading.empty || disabled ? "invisible self-start text-sm" : "-ms-4 self-start text-sm",
        )}
      >
        {say("clear")}
      </button>
    </div>
  );
}

/** What a prediction is of; where there may be no number, of the numbers that are given. */
function asksFor(spec: QuantitySpec, { numbers }: Fields, locale: Locale): string {
  const say = wordsIn(quantityWords, locale);
  const question = say(numbers === 1 ? "median" : "medianSpread", { given: givenWords(spec, locale) });
  return spec.never ? `${question} ${say("sureOfNever", spec.never)}` : question;
}

function fieldNames({ lens, numbers }: Fields, date: boolean) {
  if (numbers === 1) return [lens === "own" ? ("point" as const) : ("guess" as const)];
  return date ? (["dateLow", "dateMiddle", "dateHigh"] as const) : (["low", "middle", "high"] as const);
}

"use client";

import { useEffect, useEffectEvent, useId, useRef } from "react";
import { buttonClass } from "@plumbline/ui/button.tsx";
import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import { shownOrder } from "../../shown-order.ts";
import type { InputProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { chosenOptions } from "./chosen.ts";
import { choiceWords } from "./messages.ts";
import type { ChoiceCrowd, ChoiceOwn, ChoiceSpec } from "./spec.ts";

/** A list of options: radio buttons for one, checkboxes for several. Nothing is chosen beforehand. */
export function OptionsInput({ questionId, lens, spec, labelledBy, describedBy }: InputProps<ChoiceSpec>) {
  const id = useId();
  const say = useWords(choiceWords);
  const list = useRef<HTMLFieldSetElement>(null);
  const state = useLensAnswer(questionId, lens);
  const chosen = chosenOptions(answerOf(state.said));
  const shown = shownOrder(spec.ordered ? null : state.order, spec.options.length);
  const many = spec.many && lens === "own";

  function choose(options: number[]): void {
    const [first] = options;
    if (first === undefined) state.clear();
    else
      state.answer(
        (lens === "own" ? { options } : { form: "point", option: first }) satisfies ChoiceOwn | ChoiceCrowd,
      );
  }

  // The options are on screen before the scripts are; what was ticked in between counts.
  const takeOver = useEffectEvent(() => {
    if (state.said || state.disabled) return;
    const ticked = [...(list.current?.querySelectorAll("input") ?? [])].flatMap(({ checked, value }) =>
      checked ? [Number(value)] : [],
    );
    if (ticked.length > 0) choose(ticked.toSorted((a, b) => a - b));
  });
  useEffect(() => takeOver(), []);

  return (
    <fieldset
      ref={list}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      disabled={state.disabled}
      className="flex min-w-0 flex-col"
    >
      {many ? <p className="pb-1 text-muted">{say("chooseAll")}</p> : null}
      {shown.map((option) => (
        <label
          key={option}
          className="flex min-h-11 cursor-pointer items-center gap-3 border-b border-line py-2 has-checked:font-medium hover:bg-sunken has-disabled:cursor-not-allowed"
        >
          <input
            type={many ? "checkbox" : "radio"}
            name={`${id}-${questionId}-${lens}`}
            value={option}
            checked={chosen.includes(option)}
            onChange={(event) => {
              if (!many) choose([option]);
              else if (event.currentTarget.checked) choose([...chosen, option].toSorted((a, b) => a - b));
              else choose(chosen.filter((other) => other !== option));
            }}
            className="ms-1 size-5 shrink-0"
          />
          <span className="min-w-0 break-words">{spec.options[option]?.label}</span>
        </label>
      ))}
      {/* Its place is kept while there is nothing to clear, so that answering moves nothing. */}
      <button
        type="button"
        onClick={() => {
          state.clear();
          // The button is about to vanish, and the focus with it.
          list.current?.querySelector("input")?.focus();
        }}
        className={buttonClass(
          "quiet",
          chosen.length > 0 ? "-ms-4 self-start text-sm" : "invisible self-start text-sm",
        )}
      >
        {say("clear")}
      </button>
    </fieldset>
  );
}

"use client";

import { Fragment, useEffect, useEffectEvent, useId, useRef } from "react";
import { buttonClass } from "@plumbline/ui/button.tsx";
import { classNames } from "@plumbline/ui/class-names";
import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import type { MatrixProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { chosenOptions } from "./chosen.ts";
import { choiceWords } from "./messages.ts";
import type { ChoiceOwn, ChoiceSpec } from "./spec.ts";

/** Rows until the head of the columns is said again, so that it is never far off the screen. */
const ROWS_A_HEAD = 6;

/**
 * Several questions with the same options: a table where there is room, with a row each and a column for every option;
 * else a list of options under each question. Every row is a group of radio buttons, not a row of a table: its question
 * names the group and the option each button, which is what somebody who hears the page needs in every cell.
 */
export function ChoiceMatrix({ rows, aside }: MatrixProps<ChoiceSpec>) {
  return (
    <div className="@container flex flex-col">
      {rows.map((row, index) => (
        <Fragment key={row.questionId}>
          {index % ROWS_A_HEAD === 0 ? <Head options={row.spec.options} /> : null}
          <div className="flex flex-col gap-1 border-b border-line py-4 last:border-b-0 @xl:py-2">
            <Row {...row} />
            {aside?.[row.questionId]}
          </div>
        </Fragment>
      ))}
    </div>
  );
}

/** The options above their columns, for the eye: every button has its own in words. */
function Head({ options }: { options: ChoiceSpec["options"] }) {
  return (
    <div aria-hidden="true" className="hidden items-end border-b border-edge pt-4 pb-2 @xl:flex">
      <span className="w-2/5 shrink-0" />
      <div className="grid min-w-0 flex-1 auto-cols-fr grid-flow-col items-end">
        {options.map(({ label }, option) => (
          <span
            key={option}
            className="px-0.5 text-center text-xs leading-tight break-words hyphens-auto text-muted"
          >
            {label}
          </span>
        ))}
      </div>
      <span className="w-11 shrink-0" />
    </div>
  );
}

function Row({ questionId, text, spec, labelledBy }: MatrixProps<ChoiceSpec>["rows"][number]) {
  const id = useId();
  const say = useWords(choiceWords);
  const group = useRef<HTMLDivElement>(null);
  const state = useLensAnswer(questionId, "own");
  const [chosen] = chosenOptions(answerOf(state.said));
  const choose = (option: number) => state.answer({ options: [option] } satisfies ChoiceOwn);

  // The options are on screen before the scripts are; what was ticked in between counts.
  const takeOver = useEffectEvent(() => {
    if (state.said || state.disabled) return;
    const ticked = group.current?.querySelector<HTMLInputElement>("input:checked");
    if (ticked) choose(Number(ticked.value));
  });
  useEffect(() => takeOver(), []);

  return (
    <div
      ref={group}
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-disabled={state.disabled || undefined}
      className="flex flex-col @xl:flex-row @xl:items-center"
    >
      <p
        id={labelledBy}
        className="py-1 font-serif text-lg leading-snug text-pretty @xl:w-2/5 @xl:shrink-0 @xl:pe-4 @xl:text-base"
      >
        {text}
      </p>
      <div className="flex min-w-0 flex-1 flex-col @xl:grid @xl:auto-cols-fr @xl:grid-flow-col">
        {spec.options.map(({ label }, option) => (
          <label
            key={option}
            className="flex min-h-11 cursor-pointer items-center gap-3 border-b border-line py-2 has-checked:font-medium hover:bg-sunken has-disabled:cursor-not-allowed @xl:justify-center @xl:rounded-md @xl:border-0"
          >
            <input
              type="radio"
              name={`${id}-${questionId}`}
              value={option}
              checked={chosen === option}
              disabled={state.disabled}
              onChange={() => choose(option)}
              className="ms-1 size-5 shrink-0 @xl:ms-0"
            />
            <span className="min-w-0 break-words @xl:sr-only">{label}</span>
          </label>
        ))}
      </div>
      {/* Its place is kept while there is nothing to clear, so that answering moves nothing. */}
      <button
        type="button"
        aria-describedby={labelledBy}
        disabled={state.disabled}
        onClick={() => {
          state.clear();
          // The button is about to vanish, and the focus with it.
          group.current?.querySelector("input")?.focus();
        }}
        className={buttonClass(
          "quiet",
          classNames(
            "-ms-4 self-start text-sm @xl:ms-0 @xl:w-11 @xl:self-center @xl:px-0! @xl:no-underline",
            (chosen === undefined || state.disabled) && "invisible",
          ),
        )}
      >
        <span className="@xl:sr-only">{say("clear")}</span>
        <span aria-hidden="true" className="hidden @xl:inline">
          ×
        </span>
      </button>
    </div>
  );
}

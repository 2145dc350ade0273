"use client";

import type { Dispatch } from "react";
import type { ProposedColumn } from "@plumbline/api/imports/propose";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { Badge } from "@plumbline/ui/badge.tsx";
import { classNames } from "@plumbline/ui/class-names";
import type { DraftProblem } from "./check.ts";
import { canDivide, type Draft, type DraftQuestion } from "./draft.ts";
import { elementIds } from "./element-ids.ts";
import { mapMessages } from "./messages-map.ts";
import { QuestionFields } from "./question-fields.tsx";
import { endsOf } from "./scales.ts";
import type { Action } from "./state.ts";

export interface QuestionItemProps {
  question: DraftQuestion;
  number: number;
  draft: Draft;
  columns: readonly ProposedColumn[];
  open: boolean;
  problems: readonly DraftProblem[];
  dispatch: Dispatch<Action>;
}

/** One proposed question on a line: whether it is kept, what it asks, where it stands; unfolded, its fields. */
export function QuestionItem(props: QuestionItemProps) {
  const locale = useLocale();
  const say = useWords(mapMessages);
  const { question, number, columns, open, problems, dispatch } = props;
  const { key, kept } = question;
  const name = question.text.trim() || question.id;
  return (
    <li className="border-b border-line py-1">
      <div className="flex items-start">
        <label className="flex h-11 w-9 shrink-0 cursor-pointer items-center justify-start">
          <span className="sr-only">{say("list.keep", { number, name })}</span>
          <input
            type="checkbox"
            checked={kept}
            onChange={(event) =>
              dispatch({ type: "edit", key, change: { kept: event.currentTarget.checked } })
            }
            className="size-5"
          />
        </label>
        <h4 className="min-w-0 flex-1 text-base font-medium">
          <button
            type="button"
            id={elementIds.toggle(key)}
            aria-expanded={open}
            aria-controls={open ? elementIds.panel(key) : undefined}
            onClick={() => dispatch({ type: "toggle", key })}
            className="flex min-h-11 w-full cursor-pointer items-baseline gap-2 rounded-lg py-2 text-start hover:bg-sunken"
          >
            <span aria-hidden="true" className="w-4 shrink-0 text-center text-sm text-muted">
              {open ? "▾" : "▸"}
            </span>
            <span className="flex min-w-0 flex-1 flex-col gap-0.5">
              <span
                className={classNames(
                  "break-words",
                  !open && "line-clamp-2",
                  !kept && "text-muted line-through",
                )}
              >
                {number}. {question.text.trim() || say("list.noText")}
              </span>
              <span className="text-sm font-normal break-words text-muted">
                {kept ? metaOf(question, columns, locale) : say("list.leftOut")}
              </span>
            </span>
            {problems.length > 0 ? (
              <Badge tone="error">{say("list.toCorrect", { count: problems.length })}</Badge>
            ) : null}
          </button>
        </h4>
      </div>
      {open ? (
        <div
          id={elementIds.panel(key)}
          tabIndex={-1}
          className="flex flex-col gap-5 pt-2 pb-6 outline-none sm:ps-15"
        >
          <QuestionFields {...props} />
        </div>
      ) : null}
    </li>
  );
}

/** "own view and guess · 5 options, Strongly disagree … Strongly agree". */
function metaOf(question: DraftQuestion, columns: readonly ProposedColumn[], locale: Locale): string {
  const say = wordsIn(mapMessages, locale);
  const header = (index: number | null) => columns.find((column) => column.index === index)?.header;
  const [own, guess] = [header(question.ownColumn), header(question.crowdColumn)];
  return [
    [own ? say("list.own", { column: own }) : "", guess ? say("list.guess", { column: guess }) : ""]
      .filter(Boolean)
      .join(", ") || say("list.noColumn"),
    question.scaled ? endsOf(question, locale) : "",
    question.segment && canDivide(question) ? say("list.divides") : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

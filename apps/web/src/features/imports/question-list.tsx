"use client";

import type { Dispatch } from "react";
import type { ProposedColumn } from "@plumbline/api/imports/propose";
import { Button } from "@plumbline/ui/button.tsx";
import { FieldError } from "@plumbline/ui/field.tsx";
import type { DraftProblem, DraftProblems } from "./check.ts";
import type { Draft } from "./draft.ts";
import { elementIds } from "./element-ids.ts";
import { QuestionItem } from "./question-item.tsx";
import type { Action } from "./state.ts";
import { counted } from "./words.ts";

interface QuestionListProps {
  draft: Draft;
  columns: readonly ProposedColumn[];
  open: readonly number[];
  problems: DraftProblems;
  dispatch: Dispatch<Action>;
}

const NONE: DraftProblem[] = [];

/** The proposed questions, folded to a line each. */
export function QuestionList({ draft, columns, open, problems, dispatch }: QuestionListProps) {
  const { questions } = draft;
  const kept = questions.filter((question) => question.kept).length;
  return (
    <section aria-labelledby={elementIds.questions} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 id={elementIds.questions} tabIndex={-1} className="text-xl">
          Questions
        </h3>
        <p className="text-sm text-muted tabular-nums">
          {kept} of {counted(questions.length, "question")} kept
        </p>
      </div>
      <FieldError id={undefined}>{problems.questions}</FieldError>
      {questions.length === 0 ? (
        <p className="max-w-prose text-muted">
          No column reads as a question. Check the number of header rows, or make a question of a column
          below.
        </p>
      ) : (
        <div className="-mx-2 flex flex-wrap gap-1">
          <Button variant="quiet" className="px-2" onClick={() => dispatch({ type: "keep-all", kept: true })}>
            Keep all
          </Button>
          <Button
            variant="quiet"
            className="px-2"
            onClick={() => dispatch({ type: "keep-all", kept: false })}
          >
            Leave out all
          </Button>
          {open.length > 0 ? (
            <Button variant="quiet" className="px-2" onClick={() => dispatch({ type: "fold-all" })}>
              Fold all
            </Button>
          ) : null}
        </div>
      )}
      <ol className="flex flex-col border-t border-line">
        {questions.map((question, index) => (
          <QuestionItem
            key={question.key}
            question={question}
            number={index + 1}
            draft={draft}
            columns={columns}
            open={open.includes(question.key)}
            problems={problems.byQuestion.get(question.key) ?? NONE}
            dispatch={dispatch}
          />
        ))}
      </ol>
    </section>
  );
}

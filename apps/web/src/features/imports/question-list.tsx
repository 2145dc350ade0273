"use client";

import type { Dispatch } from "react";
import type { ProposedColumn } from "@plumbline/api/imports/propose";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { FieldError } from "@plumbline/ui/field.tsx";
import type { DraftProblem, DraftProblems } from "./check.ts";
import type { Draft } from "./draft.ts";
import { elementIds } from "./element-ids.ts";
import { mapMessages } from "./messages-map.ts";
import { QuestionItem } from "./question-item.tsx";
import type { Action } from "./state.ts";

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
  const say = useWords(mapMessages);
  const { questions } = draft;
  const kept = questions.filter((question) => question.kept).length;
  return (
    <section aria-labelledby={elementIds.questions} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 id={elementIds.questions} tabIndex={-1} className="text-xl">
          {say("list.title")}
        </h3>
        <p className="text-sm text-muted tabular-nums">{say("list.kept", { kept, all: questions.length })}</p>
      </div>
      <FieldError id={undefined}>{problems.questions}</FieldError>
      {questions.length === 0 ? (
        <p className="max-w-prose text-muted">{say("list.none")}</p>
      ) : (
        <div className="-mx-2 flex flex-wrap gap-1">
          <Button variant="quiet" className="px-2" onClick={() => dispatch({ type: "keep-all", kept: true })}>
            {say("list.keepAll")}
          </Button>
          <Button
            variant="quiet"
            className="px-2"
            onClick={() => dispatch({ type: "keep-all", kept: false })}
          >
            {say("list.leaveAll")}
          </Button>
          {open.length > 0 ? (
            <Button variant="quiet" className="px-2" onClick={() => dispatch({ type: "fold-all" })}>
              {say("list.foldAll")}
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

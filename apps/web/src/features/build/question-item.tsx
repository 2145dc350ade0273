"use client";

import { memo } from "react";
import { kindOf } from "@plumbline/instrument/question";
import type { Problem } from "./check.ts";
import type { Conditions } from "./condition-fields.tsx";
import { questionName, type DraftQuestion } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import { Fold } from "./fold.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { QuestionEditor } from "./question-editor.tsx";
import { questionSeconds, shortSpan } from "./reading-time.ts";

/** What a question needs to know of the rest. */
export interface Surroundings {
  /** The name of the crowd. */
  crowd: string;
  sections: { key: string; title: string }[];
}

export interface QuestionItemProps {
  held: DraftQuestion;
  /** Null where its section is set aside. */
  number: number | null;
  /** First and last of the whole instrument: further than that a question cannot move. */
  first: boolean;
  last: boolean;
  sectionKey: string;
  surroundings: Surroundings;
  /** Set while its fields are open. */
  conditions: Conditions | null;
  problems: Problem[];
}

/** One question in the list; unfolded it shows its fields and its preview. */
export const QuestionItem = memo(function QuestionItem({
  held,
  number,
  first,
  last,
  sectionKey,
  surroundings,
  conditions,
  problems,
}: QuestionItemProps) {
  const { dispatch, readOnly } = useEditing();
  const { key, question } = held;
  const open = conditions !== null;
  return (
    <li className="flex flex-col gap-4 border-b border-line py-1">
      <Fold
        id={key}
        level={3}
        title={
          <span className={open ? undefined : "line-clamp-2"}>
            {number === null ? null : <span className="text-muted tabular-nums">{number}. </span>}
            {question.text.trim() || <span className="text-muted">No text yet</span>}
          </span>
        }
        meta={metaOf(held)}
        problems={problems.length}
        open={open}
        onToggle={() => dispatch({ type: "toggle-question", key })}
        tools={
          readOnly ? null : (
            <MoveButtons
              id={key}
              name={questionName(held)}
              up={!first}
              down={!last}
              onMove={(by) => dispatch({ type: "move-question", key, by })}
            />
          )
        }
      >
        {conditions ? (
          <QuestionEditor
            held={held}
            sectionKey={sectionKey}
            surroundings={surroundings}
            conditions={conditions}
            problems={problems}
          />
        ) : null}
      </Fold>
    </li>
  );
});

function metaOf({ question, showIf }: DraftQuestion): string {
  const lenses = [question.own ? "own view" : "", question.crowd ? "prediction" : ""]
    .filter(Boolean)
    .join(" + ");
  const seconds = questionSeconds(question);
  return [
    kindOf(question).title,
    lenses,
    seconds ? shortSpan({ seconds, most: false }) : "",
    question.segment ? "divides the sample" : "",
    question.shuffle ? "answers shuffled" : "",
    showIf.length > 0 ? "on a condition" : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

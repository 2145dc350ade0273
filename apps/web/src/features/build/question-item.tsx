"use client";

import { memo } from "react";
import { kindOf, type Question } from "@plumbline/instrument/question";
import type { Problem } from "./check.ts";
import { questionName, type DraftQuestion } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import { Fold } from "./fold.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { QuestionEditor } from "./question-editor.tsx";

/** What a question needs to know of the rest. */
export interface Surroundings {
  /** The name of the crowd. */
  crowd: string;
  sections: { key: string; title: string }[];
}

export interface QuestionItemProps {
  held: DraftQuestion;
  number: number;
  /** First and last of the whole instrument: further than that a question cannot move. */
  first: boolean;
  last: boolean;
  sectionKey: string;
  surroundings: Surroundings;
  open: boolean;
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
  open,
  problems,
}: QuestionItemProps) {
  const { dispatch, readOnly } = useEditing();
  const { key, question } = held;
  return (
    <li className="flex flex-col gap-4 border-b border-line py-1">
      <Fold
        id={key}
        level={3}
        title={
          <span className={open ? undefined : "line-clamp-2"}>
            <span className="text-muted tabular-nums">{number}.</span>{" "}
            {question.text.trim() || <span className="text-muted">No text yet</span>}
          </span>
        }
        meta={metaOf(question)}
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
        <QuestionEditor held={held} sectionKey={sectionKey} surroundings={surroundings} problems={problems} />
      </Fold>
    </li>
  );
});

function metaOf(question: Question): string {
  const lenses = [question.own ? "own view" : "", question.crowd ? "prediction" : ""]
    .filter(Boolean)
    .join(" + ");
  return [kindOf(question).title, lenses, question.segment ? "divides the sample" : ""]
    .filter(Boolean)
    .join(" · ");
}

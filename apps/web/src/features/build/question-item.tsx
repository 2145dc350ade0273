"use client";

import { memo } from "react";
import { namesOf } from "@plumbline/instrument/kind";
import { kindOf } from "@plumbline/instrument/question";
import type { Locale } from "@plumbline/instrument/words/locales";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { wordsIn } from "@plumbline/instrument/words/words";
import type { Problem } from "./check.ts";
import type { Conditions } from "./condition-fields.tsx";
import type { DraftQuestion } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import { Fold } from "./fold.tsx";
import { questionMessages } from "./messages-question.ts";
import { nameMessages } from "./messages-names.ts";
import { MoveButtons } from "./move-buttons.tsx";
import { questionName } from "./names.ts";
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
  const locale = useLocale();
  const sayName = useWords(nameMessages);
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
            {question.text.trim() || <span className="text-muted">{sayName("noText")}</span>}
          </span>
        }
        meta={metaOf(held, locale)}
        problems={problems.length}
        open={open}
        onToggle={() => dispatch({ type: "toggle-question", key })}
        tools={
          readOnly ? null : (
            <MoveButtons
              id={key}
              name={questionName(held, locale)}
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

function metaOf({ question, showIf }: DraftQuestion, locale: Locale): string {
  const say = wordsIn(questionMessages, locale);
  const { own, crowd } = question;
  const lenses = own && crowd ? say("meta.both") : own ? say("meta.own") : crowd ? say("meta.crowd") : "";
  const seconds = questionSeconds(question);
  return [
    namesOf(kindOf(question), locale).title,
    lenses,
    seconds ? shortSpan({ seconds, most: false }, locale) : "",
    question.segment ? say("meta.segment") : "",
    question.shuffle ? say("meta.shuffled") : "",
    showIf.length > 0 ? say("meta.condition") : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

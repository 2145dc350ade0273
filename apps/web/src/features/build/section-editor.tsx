"use client";

import { memo } from "react";
import type { Locale } from "@plumbline/instrument/words/locales";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { wordsIn } from "@plumbline/instrument/words/words";
import { Badge } from "@plumbline/ui/badge.tsx";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { AddQuestion } from "./add-question.tsx";
import { problemsUnder, type Problem } from "./check.ts";
import type { Conditions } from "./condition-fields.tsx";
import type { DraftSection } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import { Fold } from "./fold.tsx";
import { nameMessages } from "./messages-names.ts";
import { sectionMessages } from "./messages-section.ts";
import { MoveButtons } from "./move-buttons.tsx";
import { titled } from "./names.ts";
import { QuestionItem, type Surroundings } from "./question-item.tsx";
import { shortSpan } from "./reading-time.ts";
import { SectionSettings } from "./section-settings.tsx";

interface SectionEditorProps {
  section: DraftSection;
  /** Its place among the sections, from 0. */
  index: number;
  /** The number of its first question, counted through all that is asked; null where the section is set aside. */
  firstNumber: number | null;
  /** How long it takes; null while that cannot be said. */
  seconds: number | null;
  /** Whether some of it is asked of some only. */
  most: boolean;
  moves: boolean;
  movers: number;
  surroundings: Surroundings;
  open: boolean;
  /** Set while its title and options are open. */
  conditions: Conditions | null;
  /** The question whose fields are open, if it is one of these, with its conditions. */
  openQuestion: { key: string; conditions: Conditions } | null;
  problems: Problem[];
}

/** One section: its questions, and on request its title and options. */
export const SectionEditor = memo(function SectionEditor(props: SectionEditorProps) {
  const { section, index, surroundings, conditions, openQuestion, problems } = props;
  const { dispatch, readOnly } = useEditing();
  const locale = useLocale();
  const say = useWords(sectionMessages);
  const sayName = useWords(nameMessages);
  const { key, questions, leftOut } = section;
  const places = surroundings.sections.length;
  return (
    <section
      className={`flex flex-col gap-2 border-t pt-2 ${leftOut ? "border-dashed border-edge" : "border-line"}`}
    >
      <Fold
        id={key}
        level={2}
        title={
          <span className={leftOut ? "text-muted" : undefined}>
            {section.title.trim() || (
              <span className="text-muted">{sayName("sectionAt", { place: index + 1 })}</span>
            )}
            {leftOut ? (
              <span className="ms-2 font-sans text-base font-normal">
                <Badge>{say("aside")}</Badge>
              </span>
            ) : null}
          </span>
        }
        meta={metaOf(props, locale)}
        problems={problems.length}
        open={props.open}
        onToggle={() => dispatch({ type: "toggle-section", key })}
        tools={
          readOnly ? null : (
            <MoveButtons
              id={key}
              name={sayName("theSection", titled(section.title))}
              up={index > 0}
              down={index < places - 1}
              onMove={(by) => dispatch({ type: "move-section", key, by })}
            />
          )
        }
      >
        {leftOut ? (
          <Notice
            role={null}
            title={say("aside")}
            action={
              readOnly ? null : (
                <Button onClick={() => dispatch({ type: "write-section", key, change: { leftOut: false } })}>
                  {say("askAgain")}
                </Button>
              )
            }
          >
            {say("asideWhat")}
          </Notice>
        ) : null}
        {conditions ? (
          <SectionSettings
            section={section}
            moves={props.moves}
            movers={props.movers}
            conditions={conditions}
            problems={problems}
          />
        ) : null}
        {section.intro.trim() && !conditions ? (
          <p className="max-w-prose whitespace-pre-line text-muted">{section.intro}</p>
        ) : null}
        {questions.length > 0 ? (
          <ol className="flex flex-col">
            {questions.map((question, place) => (
              <QuestionItem
                key={question.key}
                held={question}
                number={props.firstNumber === null ? null : props.firstNumber + place}
                first={index === 0 && place === 0}
                last={index === places - 1 && place === questions.length - 1}
                sectionKey={key}
                surroundings={surroundings}
                conditions={openQuestion?.key === question.key ? openQuestion.conditions : null}
                problems={problemsUnder(problems, "questions", place)}
              />
            ))}
          </ol>
        ) : (
          <p className="text-muted">{say("empty")}</p>
        )}
        <div className="flex flex-wrap items-start gap-3 pb-4">
          {readOnly ? null : <AddQuestion sectionKey={key} />}
          <Button
            id={elementIds.settings(key)}
            variant="quiet"
            aria-expanded={conditions !== null}
            onClick={() => dispatch({ type: "toggle-settings", key })}
          >
            {say(conditions ? "closeSettings" : "settings")}
          </Button>
        </div>
      </Fold>
    </section>
  );
});

function metaOf({ section, seconds, most, moves }: SectionEditorProps, locale: Locale): string {
  const say = wordsIn(sectionMessages, locale);
  const { questions, leftOut, layout, shuffle, showIf } = section;
  const span = seconds ? shortSpan({ seconds, most }, locale) : "";
  return [
    say("meta.questions", { count: questions.length }),
    span && leftOut ? say("meta.notCounted", { span }) : span,
    layout === "matrix" ? say("meta.matrix") : "",
    shuffle ? say("meta.shuffled") : "",
    moves ? say("meta.moves") : "",
    showIf.length > 0 ? say("meta.condition") : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

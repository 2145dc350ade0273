"use client";

import { memo } from "react";
import { problemAt } from "@plumbline/instrument/authoring/problems";
import { Button } from "@plumbline/ui/button.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { AddQuestion } from "./add-question.tsx";
import { problemsUnder, type Problem } from "./check.ts";
import { sectionName, type DraftSection } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import { Fold } from "./fold.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { QuestionItem, type Surroundings } from "./question-item.tsx";
import { sectionMinutes } from "./reading-time.ts";
import { counted } from "./words.ts";

interface SectionEditorProps {
  section: DraftSection;
  /** Its place among the sections, from 0. */
  index: number;
  /** The number of its first question, counted through the whole instrument. */
  firstNumber: number;
  surroundings: Surroundings;
  open: boolean;
  settings: boolean;
  /** The question whose fields are open, if it is one of these. */
  openQuestion: string | null;
  problems: Problem[];
}

/** One section: its questions, and on request its title and introduction. */
export const SectionEditor = memo(function SectionEditor(props: SectionEditorProps) {
  const { section, index, surroundings, settings, problems } = props;
  const { dispatch, readOnly } = useEditing();
  const { key, questions } = section;
  const minutes = sectionMinutes(section);
  const places = surroundings.sections.length;
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-2">
      <Fold
        id={key}
        level={2}
        title={section.title.trim() || <span className="text-muted">Section {index + 1}</span>}
        meta={`${counted(questions.length, "question")}${minutes ? ` · about ${minutes} min` : ""}`}
        problems={problems.length}
        open={props.open}
        onToggle={() => dispatch({ type: "toggle-section", key })}
        tools={
          readOnly ? null : (
            <MoveButtons
              id={key}
              name={`section ${sectionName(section)}`}
              up={index > 0}
              down={index < places - 1}
              onMove={(by) => dispatch({ type: "move-section", key, by })}
            />
          )
        }
      >
        {settings ? <SectionSettings section={section} problems={problems} /> : null}
        {section.intro.trim() && !settings ? (
          <p className="max-w-prose whitespace-pre-line text-muted">{section.intro}</p>
        ) : null}
        {questions.length > 0 ? (
          <ol className="flex flex-col">
            {questions.map((question, place) => (
              <QuestionItem
                key={question.key}
                held={question}
                number={props.firstNumber + place}
                first={index === 0 && place === 0}
                last={index === places - 1 && place === questions.length - 1}
                sectionKey={key}
                surroundings={surroundings}
                open={props.openQuestion === question.key}
                problems={problemsUnder(problems, "questions", place)}
              />
            ))}
          </ol>
        ) : (
          <p className="text-muted">No question in this section yet.</p>
        )}
        {readOnly ? null : (
          <div className="flex flex-wrap items-start gap-3 pb-4">
            <AddQuestion sectionKey={key} />
            <Button
              id={elementIds.settings(key)}
              variant="quiet"
              aria-expanded={settings}
              onClick={() => dispatch({ type: "toggle-settings", key })}
            >
              {settings ? "Close title and introduction" : "Title, introduction, delete"}
            </Button>
          </div>
        )}
      </Fold>
    </section>
  );
});

function SectionSettings({ section, problems }: Pick<SectionEditorProps, "section" | "problems">) {
  const { dispatch, readOnly } = useEditing();
  const { key, questions } = section;
  const remove = () => dispatch({ type: "delete-section", key });
  return (
    <div className="flex max-w-prose flex-col gap-4 border-s-2 border-line ps-4">
      <TextInput
        id={elementIds.words(key)}
        label="Title of the section"
        value={section.title}
        maxLength={120}
        disabled={readOnly}
        error={problemAt(problems, "title")}
        onChange={(event) =>
          dispatch({ type: "write-section", key, change: { title: event.currentTarget.value } })
        }
      />
      <TextArea
        label="Introduction"
        hint="Stands above its questions."
        value={section.intro}
        maxLength={2000}
        rows={3}
        disabled={readOnly}
        error={problemAt(problems, "intro")}
        onChange={(event) =>
          dispatch({ type: "write-section", key, change: { intro: event.currentTarget.value } })
        }
      />
      <div>
        {questions.length > 0 ? (
          <ConfirmButton
            title={`Delete the section ${sectionName(section)}?`}
            loses={`Its ${counted(questions.length, "question")} ${questions.length === 1 ? "goes" : "go"} with it. Answers already given in a round are kept; Undo brings the section back while this page is open.`}
            confirmLabel="Delete the section"
            cancelLabel="Keep it"
            onConfirm={remove}
            variant="secondary"
          >
            Delete this section
          </ConfirmButton>
        ) : (
          <Button onClick={remove}>Delete this section</Button>
        )}
      </div>
    </div>
  );
}

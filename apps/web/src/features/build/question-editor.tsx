"use client";

import { useState } from "react";
import { problemAt } from "@plumbline/instrument/authoring/problems";
import { kindOf } from "@plumbline/instrument/question";
import { Button } from "@plumbline/ui/button.tsx";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { Select, TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { problemsUnder, type Problem } from "./check.ts";
import { ConditionFields, type Conditions } from "./condition-fields.tsx";
import { questionName, type DraftQuestion } from "./draft.ts";
import type { QuestionChange } from "./edits.ts";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import { KindEditor } from "./kind-editor.tsx";
import { LensFields } from "./lens-fields.tsx";
import { shuffledItems } from "./lenses.ts";
import { Preview } from "./preview.tsx";
import type { Surroundings } from "./question-item.tsx";
import { sectionOptions } from "./words.ts";

interface QuestionEditorProps {
  held: DraftQuestion;
  sectionKey: string;
  surroundings: Surroundings;
  conditions: Conditions;
  problems: Problem[];
}

/** The fields of one question, with the question as respondents will see it beside or beneath them. */
export function QuestionEditor({
  held,
  sectionKey,
  surroundings,
  conditions,
  problems,
}: QuestionEditorProps) {
  const { dispatch, readOnly } = useEditing();
  const { key, question } = held;
  const kind = kindOf(question);
  // A question that was just added is not wrong yet, only unwritten.
  const [left, setLeft] = useState(question.text !== "");
  const items = shuffledItems(question);
  const change = (changed: QuestionChange) => dispatch({ type: "write-question", key, change: changed });
  return (
    <div className="@container pb-6">
      <div className="grid gap-8 @4xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-6">
          <TextArea
            id={elementIds.words(key)}
            label="Text"
            hint="The question itself, or the statement to agree or disagree with."
            value={question.text}
            maxLength={600}
            rows={2}
            disabled={readOnly}
            error={left ? problemAt(problems, "text") : undefined}
            onBlur={() => setLeft(true)}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <fieldset className="flex min-w-0 flex-col gap-4">
            <legend className="pb-2 font-serif text-lg font-semibold">{kind.title}</legend>
            <KindEditor
              kindId={kind.id}
              idPrefix={`${key}-spec`}
              spec={question.spec}
              onChange={(spec) => change({ spec })}
              problems={problemsUnder(problems, "spec")}
              disabled={readOnly}
            />
            {items === null ? null : (
              <Checkbox
                label="Shuffle the answers for each respondent"
                hint={`Each respondent meets the ${items} in an order of their own.`}
                checked={question.shuffle}
                disabled={readOnly}
                error={problemAt(problems, "shuffle")}
                onChange={(event) => change({ shuffle: event.currentTarget.checked })}
              />
            )}
          </fieldset>
          <LensFields held={held} crowdName={surroundings.crowd} problems={problems} onChange={change} />
          <ConditionFields
            idPrefix={`${key}-if`}
            what="question"
            {...conditions}
            onChange={(showIf) => dispatch({ type: "write-conditions", key, showIf })}
          />
          <fieldset className="flex min-w-0 flex-col gap-4">
            <legend className="pb-2 font-serif text-lg font-semibold">Help, id and place</legend>
            <TextArea
              label="Help"
              hint="Opened on request. Define each disputed term here."
              value={question.help}
              maxLength={4000}
              rows={3}
              disabled={readOnly}
              error={problemAt(problems, "help")}
              onChange={(event) => change({ help: event.currentTarget.value })}
            />
            <TextInput
              label="Id"
              hint={
                held.autoId
                  ? "Made from the text until you write one. It names the columns of exports."
                  : "Names the columns of exports. Keep it while the question stays the same, so that rounds can be compared."
              }
              value={question.id}
              maxLength={48}
              spellCheck={false}
              autoCapitalize="none"
              autoComplete="off"
              disabled={readOnly}
              error={problemAt(problems, "id")}
              onChange={(event) => change({ id: event.currentTarget.value })}
            />
            {surroundings.sections.length > 1 ? (
              <Select
                id={elementIds.sectionOf(key)}
                label="Section"
                options={sectionOptions(surroundings.sections)}
                value={sectionKey}
                disabled={readOnly}
                onChange={(event) =>
                  dispatch({ type: "send-question", key, section: event.currentTarget.value })
                }
              />
            ) : null}
          </fieldset>
        </div>
        <Preview
          question={question}
          crowd={surroundings.crowd}
          // When a question is shown makes no difference to how.
          complete={problems.every(({ path }) => path[0] === "showIf")}
        />
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button onClick={() => dispatch({ type: "toggle-question", key })}>Close</Button>
        {readOnly ? null : (
          <>
            <Button variant="quiet" onClick={() => dispatch({ type: "duplicate-question", key })}>
              Duplicate
            </Button>
            <Button
              variant="quiet"
              aria-label={`Delete ${questionName(held)}`}
              onClick={() => dispatch({ type: "delete-question", key })}
            >
              Delete
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

"use client";

import { useState } from "react";
import { problemAt } from "@plumbline/instrument/authoring/problems";
import { namesOf } from "@plumbline/instrument/kind";
import { kindOf } from "@plumbline/instrument/question";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { Select, TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { problemsUnder, type Problem } from "./check.ts";
import { ConditionFields, type Conditions } from "./condition-fields.tsx";
import type { DraftQuestion } from "./draft.ts";
import type { QuestionChange } from "./edits.ts";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import { KindEditor } from "./kind-editor.tsx";
import { LensFields } from "./lens-fields.tsx";
import { shuffledItems } from "./lenses.ts";
import { questionMessages } from "./messages-question.ts";
import { nameMessages } from "./messages-names.ts";
import { questionName, sectionOptions } from "./names.ts";
import { Preview } from "./preview.tsx";
import type { Surroundings } from "./question-item.tsx";

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
  const locale = useLocale();
  const say = useWords(questionMessages);
  const sayName = useWords(nameMessages);
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
            label={say("text")}
            hint={say("textHint")}
            value={question.text}
            maxLength={600}
            rows={2}
            disabled={readOnly}
            error={left ? problemAt(problems, "text") : undefined}
            onBlur={() => setLeft(true)}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <fieldset className="flex min-w-0 flex-col gap-4">
            <legend className="pb-2 font-serif text-lg font-semibold">{namesOf(kind, locale).title}</legend>
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
                label={say("shuffle")}
                hint={say("shuffleHint", { count: items })}
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
            <legend className="pb-2 font-serif text-lg font-semibold">{say("rest")}</legend>
            <TextArea
              label={say("help")}
              hint={say("helpHint")}
              value={question.help}
              maxLength={4000}
              rows={3}
              disabled={readOnly}
              error={problemAt(problems, "help")}
              onChange={(event) => change({ help: event.currentTarget.value })}
            />
            <TextInput
              label={say("id")}
              hint={say("idHint", { made: held.autoId ? "yes" : "no" })}
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
                label={say("section")}
                options={sectionOptions(surroundings.sections, locale)}
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
        <Button onClick={() => dispatch({ type: "toggle-question", key })}>{say("close")}</Button>
        {readOnly ? null : (
          <>
            <Button variant="quiet" onClick={() => dispatch({ type: "duplicate-question", key })}>
              {say("duplicate")}
            </Button>
            <Button
              variant="quiet"
              aria-label={sayName("delete", { name: questionName(held, locale) })}
              onClick={() => dispatch({ type: "delete-question", key })}
            >
              {say("delete")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

"use client";

import { TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { probabilityEditorWords } from "./messages-editor.ts";
import type { ProbabilitySpec } from "./spec.ts";

/** Where an author says which event is meant and how it will be judged. */
export function ProbabilityEditor({
  idPrefix,
  spec,
  onChange,
  problems,
  disabled,
}: EditorProps<ProbabilitySpec>) {
  const say = useWords(probabilityEditorWords);
  return (
    <div className="flex flex-col gap-4">
      <TextArea
        id={`${idPrefix}-event`}
        label={say("event")}
        hint={say("eventHint")}
        rows={2}
        className="field-sizing-content"
        value={spec.event}
        maxLength={400}
        error={problemAt(problems, "event")}
        disabled={disabled}
        onChange={(event) => onChange({ ...spec, event: event.currentTarget.value })}
      />
      <TextArea
        id={`${idPrefix}-rule`}
        label={say("rule")}
        hint={say("ruleHint")}
        rows={3}
        className="field-sizing-content"
        value={spec.rule}
        maxLength={2000}
        error={problemAt(problems, "rule")}
        disabled={disabled}
        onChange={(event) => onChange({ ...spec, rule: event.currentTarget.value })}
      />
      <TextInput
        id={`${idPrefix}-date`}
        label={say("date")}
        type="date"
        fieldClassName="w-48"
        value={spec.date}
        error={problemAt(problems, "date")}
        disabled={disabled}
        onChange={(event) => onChange({ ...spec, date: event.currentTarget.value })}
      />
    </div>
  );
}

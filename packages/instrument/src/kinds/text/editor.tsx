"use client";

import { TextInput } from "@plumbline/ui/inputs.tsx";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { LONGEST } from "./limit.ts";
import { textEditorWords } from "./messages-editor.ts";
import type { TextSpec } from "./spec.ts";

/** How long an answer may be, and what to write. */
export function TextEditor({ idPrefix, spec, onChange, problems, disabled }: EditorProps<TextSpec>) {
  const say = useWords(textEditorWords);
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-prose text-sm text-muted">{say("withheld")}</p>
      <TextInput
        id={`${idPrefix}-maximum`}
        label={say("maximum")}
        type="number"
        step={1}
        min={1}
        max={LONGEST}
        numeric
        className="max-w-28"
        value={Number.isFinite(spec.maximum) ? spec.maximum : ""}
        error={problemAt(problems, "maximum")}
        disabled={disabled}
        onChange={(event) => onChange({ ...spec, maximum: event.currentTarget.valueAsNumber })}
      />
      <TextInput
        id={`${idPrefix}-hint`}
        label={say("hint")}
        hint={say("hintHint")}
        value={spec.hint}
        maxLength={200}
        error={problemAt(problems, "hint")}
        disabled={disabled}
        onChange={(event) => onChange({ ...spec, hint: event.currentTarget.value })}
      />
    </div>
  );
}

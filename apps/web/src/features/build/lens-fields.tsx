"use client";

import { problemAt } from "@plumbline/instrument/authoring/problems";
import type { CrowdForm } from "@plumbline/instrument/lens";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { FieldError } from "@plumbline/ui/field.tsx";
import { RadioGroup } from "@plumbline/ui/radio-group.tsx";
import type { Problem } from "./check.ts";
import type { DraftQuestion } from "./draft.ts";
import type { QuestionChange } from "./edits.ts";
import { useEditing } from "./editing.tsx";
import { canSegment, crowdForms } from "./lenses.ts";

const CROWD_WORDS: Record<CrowdForm, { label: string; hint: string }> = {
  distribution: { label: "As a distribution", hint: "How the answers will be spread. Says the most." },
  point: { label: "As one guess", hint: "The typical answer. For short surveys." },
};

const ORDERS = ["own-first", "crowd-first", "random"] as const;

interface LensFieldsProps {
  held: DraftQuestion;
  crowdName: string;
  problems: Problem[];
  onChange(change: QuestionChange): void;
}

/** Whose answer is asked for: one's own, the prediction of the others', or both, and in which order. */
export function LensFields({ held: { key, question }, crowdName, problems, onChange }: LensFieldsProps) {
  const { readOnly } = useEditing();
  const forms = crowdForms(question);
  const refused = [problemAt(problems, "own"), problemAt(problems, "crowd")].filter(Boolean).join(" ");
  return (
    <fieldset
      className="flex min-w-0 flex-col gap-3"
      aria-describedby={refused ? `${key}-lenses-error` : undefined}
      data-refused={refused ? "" : undefined}
      tabIndex={refused ? -1 : undefined}
    >
      <legend className="pb-2 font-serif text-lg font-semibold">What is asked for</legend>
      <Checkbox
        label="The respondent’s own view"
        checked={question.own}
        disabled={readOnly}
        onChange={(event) => onChange({ own: event.currentTarget.checked })}
      />
      {forms.length > 0 ? (
        <RadioGroup
          legend={`A prediction: what will ${crowdName.trim() || "the others"} say?`}
          name={`${key}-crowd`}
          value={question.crowd ?? "none"}
          disabled={readOnly}
          options={[
            { value: "none", label: "Not asked" },
            ...forms.map((form) => ({ value: form, ...CROWD_WORDS[form] })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange({ crowd: forms.find((form) => form === chosen) ?? null });
          }}
        />
      ) : (
        <p className="text-muted">Asked so, this question takes no prediction of the others’ answers.</p>
      )}
      {question.own && question.crowd ? (
        <RadioGroup
          legend="Order"
          name={`${key}-order`}
          value={question.order}
          disabled={readOnly}
          options={[
            {
              value: "own-first",
              label: "Own view first",
              hint: "Predicting first is known to colour the own view.",
            },
            { value: "crowd-first", label: "Prediction first" },
            {
              value: "random",
              label: "Drawn at random for each respondent",
              hint: "The same for all questions of a respondent that say so; what was drawn is part of the data.",
            },
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange({ order: ORDERS.find((order) => order === chosen) ?? "own-first" });
          }}
        />
      ) : null}
      {canSegment(question) ? (
        <Checkbox
          label="The answers divide the sample into groups"
          hint="For background questions: results can then be shown by group."
          checked={question.segment}
          disabled={readOnly}
          error={problemAt(problems, "segment")}
          onChange={(event) => onChange({ segment: event.currentTarget.checked })}
        />
      ) : null}
      <FieldError id={`${key}-lenses-error`}>{refused}</FieldError>
    </fieldset>
  );
}

"use client";

import { problemAt } from "@plumbline/instrument/authoring/problems";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { FieldError } from "@plumbline/ui/field.tsx";
import { RadioGroup } from "@plumbline/ui/radio-group.tsx";
import type { Problem } from "./check.ts";
import type { DraftQuestion } from "./draft.ts";
import type { QuestionChange } from "./edits.ts";
import { useEditing } from "./editing.tsx";
import { canSegment, crowdForms } from "./lenses.ts";
import { questionMessages } from "./messages-question.ts";
import { titled } from "./names.ts";

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
  const say = useWords(questionMessages);
  const forms = crowdForms(question);
  const { named, title: crowd } = titled(crowdName);
  const refused = [problemAt(problems, "own"), problemAt(problems, "crowd")].filter(Boolean).join(" ");
  return (
    <fieldset
      className="flex min-w-0 flex-col gap-3"
      aria-describedby={refused ? `${key}-lenses-error` : undefined}
      data-refused={refused ? "" : undefined}
      tabIndex={refused ? -1 : undefined}
    >
      <legend className="pb-2 font-serif text-lg font-semibold">{say("lenses.legend")}</legend>
      <Checkbox
        label={say("lenses.own")}
        checked={question.own}
        disabled={readOnly}
        onChange={(event) => onChange({ own: event.currentTarget.checked })}
      />
      {forms.length > 0 ? (
        <RadioGroup
          legend={say("lenses.crowd", { named, crowd })}
          name={`${key}-crowd`}
          value={question.crowd ?? "none"}
          disabled={readOnly}
          options={[
            { value: "none", label: say("lenses.none") },
            ...forms.map((form) => ({
              value: form,
              label: say(`lenses.${form}`),
              hint: say(`lenses.${form}Hint`),
            })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange({ crowd: forms.find((form) => form === chosen) ?? null });
          }}
        />
      ) : (
        <p className="text-muted">{say("lenses.impossible")}</p>
      )}
      {question.own && question.crowd ? (
        <RadioGroup
          legend={say("lenses.order")}
          name={`${key}-order`}
          value={question.order}
          disabled={readOnly}
          options={[
            {
              value: "own-first",
              label: say("lenses.ownFirst"),
              hint: say("lenses.ownFirstHint"),
            },
            { value: "crowd-first", label: say("lenses.crowdFirst") },
            {
              value: "random",
              label: say("lenses.random"),
              hint: say("lenses.randomHint"),
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
          label={say("lenses.segment")}
          hint={say("lenses.segmentHint")}
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

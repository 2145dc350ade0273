"use client";

import { problemAt } from "@plumbline/instrument/authoring/problems";
import { Button } from "@plumbline/ui/button.tsx";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { RadioGroup } from "@plumbline/ui/radio-group.tsx";
import type { Problem } from "./check.ts";
import { ConditionFields, type Conditions } from "./condition-fields.tsx";
import { sectionName, type DraftSection } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import type { SectionChange } from "./edits.ts";
import { elementIds } from "./element-ids.ts";
import { sharedTables } from "./shared-tables.ts";
import { counted } from "./words.ts";

interface SectionSettingsProps {
  section: DraftSection;
  /** Whether it changes places with the others that do. */
  moves: boolean;
  /** How many sections do. */
  movers: number;
  conditions: Conditions;
  problems: Problem[];
}

/** The title and introduction of a section, and how it is asked. */
export function SectionSettings({ section, moves, movers, conditions, problems }: SectionSettingsProps) {
  const { dispatch, readOnly } = useEditing();
  const { key, questions } = section;
  const change = (changed: SectionChange) => dispatch({ type: "write-section", key, change: changed });
  const remove = () => dispatch({ type: "delete-section", key });
  return (
    <div className="flex max-w-prose flex-col gap-6 border-s-2 border-line ps-4">
      <TextInput
        id={elementIds.words(key)}
        label="Title of the section"
        value={section.title}
        maxLength={120}
        disabled={readOnly}
        error={problemAt(problems, "title")}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <TextArea
        label="Introduction"
        hint="Stands above its questions."
        value={section.intro}
        maxLength={2000}
        rows={3}
        disabled={readOnly}
        error={problemAt(problems, "intro")}
        onChange={(event) => change({ intro: event.currentTarget.value })}
      />
      <Checkbox
        label="Ask this section"
        hint="A section that is not asked is kept here, set aside: rounds that open now leave it out, and it takes nobody’s time."
        checked={!section.leftOut}
        disabled={readOnly}
        onChange={(event) => change({ leftOut: !event.currentTarget.checked })}
      />
      <RadioGroup
        legend="Layout"
        name={`${key}-layout`}
        value={section.layout}
        disabled={readOnly}
        options={[
          { value: "list", label: "List", hint: "One question below the other." },
          { value: "matrix", label: "Matrix", hint: matrixHint(section) },
        ]}
        onChange={(event) => change({ layout: event.currentTarget.value === "matrix" ? "matrix" : "list" })}
      />
      <fieldset className="flex min-w-0 flex-col">
        <legend className="font-medium">Order</legend>
        <Checkbox
          label="Shuffle its questions for each respondent"
          hint="Then none of them can depend on the answer to another."
          checked={section.shuffle}
          disabled={readOnly}
          onChange={(event) => change({ shuffle: event.currentTarget.checked })}
        />
        <Checkbox
          label="Change place with other shuffled sections"
          hint={moversHint(moves, movers)}
          checked={moves}
          disabled={readOnly}
          onChange={(event) => dispatch({ type: "shuffle-section", key, on: event.currentTarget.checked })}
        />
      </fieldset>
      <ConditionFields
        idPrefix={`${key}-if`}
        what="section"
        {...conditions}
        onChange={(showIf) => change({ showIf })}
      />
      {readOnly ? null : (
        <div>
          {questions.length > 0 ? (
            <ConfirmButton
              title={`Delete the section ${sectionName(section)}?`}
              loses={`Its ${counted(questions.length, "question")} ${questions.length === 1 ? "goes" : "go"} with it. Answers already given in a round are kept; Undo brings the section back while this page is open. To keep it for later, set it aside instead.`}
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
      )}
    </div>
  );
}

/** What a table needs, and what this section has of it. */
function matrixHint({ questions }: DraftSection): string {
  const needs =
    "Neighbouring questions of one kind become the rows of one table where they have the same answers, not shuffled, and ask for no prediction.";
  const tables = sharedTables(questions.map(({ question }) => question));
  if (tables.length === 0)
    return `${needs} No two neighbours here are alike yet, so it would look like a list.`;
  const rows = tables.reduce((sum, length) => sum + length, 0);
  return `${needs} Here ${rows} of ${counted(questions.length, "question")} would stand in ${counted(tables.length, "table")}.`;
}

function moversHint(moves: boolean, movers: number): string {
  const others = moves ? movers - 1 : movers;
  if (others > 0) return `So ${others === 1 ? "does 1 other section" : `do ${others} other sections`}.`;
  return moves
    ? "No other section does yet, so this one stays in its place."
    : "Of the sections marked so, each respondent meets another order; all others stay in their places.";
}

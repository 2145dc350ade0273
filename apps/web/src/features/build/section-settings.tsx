"use client";

import { problemAt } from "@plumbline/instrument/authoring/problems";
import { useWords } from "@plumbline/instrument/words/use-words";
import type { Say } from "@plumbline/instrument/words/words";
import { Button } from "@plumbline/ui/button.tsx";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { RadioGroup } from "@plumbline/ui/radio-group.tsx";
import type { Problem } from "./check.ts";
import { ConditionFields, type Conditions } from "./condition-fields.tsx";
import type { DraftSection } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import type { SectionChange } from "./edits.ts";
import { elementIds } from "./element-ids.ts";
import { nameMessages } from "./messages-names.ts";
import { sectionMessages } from "./messages-section.ts";
import { titled } from "./names.ts";
import { sharedTables } from "./shared-tables.ts";

type SaySection = Say<(typeof sectionMessages)["en"]>;

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
  const say = useWords(sectionMessages);
  const sayName = useWords(nameMessages);
  const { key, questions } = section;
  const change = (changed: SectionChange) => dispatch({ type: "write-section", key, change: changed });
  const remove = () => dispatch({ type: "delete-section", key });
  return (
    <div className="flex max-w-prose flex-col gap-6 border-s-2 border-line ps-4">
      <TextInput
        id={elementIds.words(key)}
        label={say("title")}
        value={section.title}
        maxLength={120}
        disabled={readOnly}
        error={problemAt(problems, "title")}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <TextArea
        label={say("intro")}
        hint={say("introHint")}
        value={section.intro}
        maxLength={2000}
        rows={3}
        disabled={readOnly}
        error={problemAt(problems, "intro")}
        onChange={(event) => change({ intro: event.currentTarget.value })}
      />
      <Checkbox
        label={say("ask")}
        hint={say("askHint")}
        checked={!section.leftOut}
        disabled={readOnly}
        onChange={(event) => change({ leftOut: !event.currentTarget.checked })}
      />
      <RadioGroup
        legend={say("layout")}
        name={`${key}-layout`}
        value={section.layout}
        disabled={readOnly}
        options={[
          { value: "list", label: say("list"), hint: say("listHint") },
          { value: "matrix", label: say("matrix"), hint: matrixHint(section, say) },
        ]}
        onChange={(event) => change({ layout: event.currentTarget.value === "matrix" ? "matrix" : "list" })}
      />
      <fieldset className="flex min-w-0 flex-col">
        <legend className="font-medium">{say("order")}</legend>
        <Checkbox
          label={say("shuffle")}
          hint={say("shuffleHint")}
          checked={section.shuffle}
          disabled={readOnly}
          onChange={(event) => change({ shuffle: event.currentTarget.checked })}
        />
        <Checkbox
          label={say("move")}
          hint={moversHint(moves, movers, say)}
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
              title={say("deleteTitle", titled(section.title))}
              loses={say("deleteLoses", { count: questions.length })}
              confirmLabel={say("deleteConfirm")}
              cancelLabel={sayName("keep")}
              onConfirm={remove}
              variant="secondary"
            >
              {say("delete")}
            </ConfirmButton>
          ) : (
            <Button onClick={remove}>{say("delete")}</Button>
          )}
        </div>
      )}
    </div>
  );
}

/** What a table needs, and what this section has of it. */
function matrixHint({ questions }: DraftSection, say: SaySection): string {
  const tables = sharedTables(questions.map(({ question }) => question));
  if (tables.length === 0) return `${say("matrixNeeds")} ${say("matrixNone")}`;
  const rows = tables.reduce((sum, length) => sum + length, 0);
  const here = say("matrixHere", { rows, questions: questions.length, tables: tables.length });
  return `${say("matrixNeeds")} ${here}`;
}

function moversHint(moves: boolean, movers: number, say: SaySection): string {
  const others = moves ? movers - 1 : movers;
  if (others > 0) return say("moveOthers", { count: others });
  return say(moves ? "moveAlone" : "moveNone");
}

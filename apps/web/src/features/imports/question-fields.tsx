"use client";

import { kindById } from "@plumbline/instrument/kinds/registry";
import { useWords } from "@plumbline/instrument/words/use-words";
import type { Say } from "@plumbline/instrument/words/words";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { Select, TextArea, TextInput, type SelectOption } from "@plumbline/ui/inputs.tsx";
import type { ProposedColumn } from "@plumbline/api/imports/propose";
import { problemAt } from "./check.ts";
import { canDivide, IMPORTED_KINDS, isWithheld, type DraftQuestion } from "./draft.ts";
import type { Edit } from "./edits.ts";
import { mapMessages } from "./messages-map.ts";
import type { QuestionItemProps } from "./question-item.tsx";
import { ScaleFields } from "./scale-fields.tsx";

/** Everything about one proposed question that can be put right. */
export function QuestionFields({ question, draft, columns, problems, dispatch }: QuestionItemProps) {
  const say = useWords(mapMessages);
  const { key } = question;
  const edit = (change: Extract<Edit, { type: "edit" }>["change"]) => dispatch({ type: "edit", key, change });
  return (
    <>
      <Because question={question} columns={columns} />
      <TextArea
        label={say("fields.text")}
        rows={2}
        maxLength={600}
        value={question.text}
        error={problemAt(problems, "text")}
        onChange={(event) => edit({ text: event.currentTarget.value })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          label={say("fields.own")}
          value={String(question.ownColumn ?? "")}
          options={columnOptions(columns, say)}
          error={problemAt(problems, "ownColumn")}
          onChange={(event) => edit({ ownColumn: columnOf(event.currentTarget.value) })}
        />
        <Select
          label={say("fields.guess")}
          value={String(question.crowdColumn ?? "")}
          options={columnOptions(columns, say)}
          error={problemAt(problems, "crowdColumn") ?? problemAt(problems, "crowd")}
          onChange={(event) => edit({ crowdColumn: columnOf(event.currentTarget.value) })}
        />
      </div>
      {IMPORTED_KINDS.length > 1 ? (
        <Select
          label={say("fields.kind")}
          value={question.kind}
          options={IMPORTED_KINDS.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(event) => {
            const kind = event.currentTarget.value;
            dispatch({ type: "kind", key, kind, spec: kindById(kind).blank() });
          }}
        />
      ) : null}
      <ScaleFields question={question} draft={draft} problems={problems} dispatch={dispatch} />
      {canDivide(question) ? (
        <Checkbox
          label={say("fields.divides")}
          hint={say("fields.dividesHint")}
          checked={question.segment}
          onChange={(event) => edit({ segment: event.currentTarget.checked })}
        />
      ) : null}
      <TextInput
        label={say("fields.id")}
        hint={say("fields.idHint")}
        fieldClassName="max-w-96"
        value={question.id}
        maxLength={48}
        autoCapitalize="none"
        spellCheck={false}
        error={problemAt(problems, "id")}
        onChange={(event) => edit({ id: event.currentTarget.value })}
      />
    </>
  );
}

/** Why the columns were read as they were. */
function Because({ question, columns }: { question: DraftQuestion; columns: readonly ProposedColumn[] }) {
  const say = useWords(mapMessages);
  const column = columns.find(({ index }) => index === (question.ownColumn ?? question.crowdColumn));
  if (!column || column.use === "skipped") return null;
  return <p className="text-sm text-muted">{say("fields.because", { because: column.because })}</p>;
}

function columnOptions(
  columns: readonly ProposedColumn[],
  say: Say<(typeof mapMessages)["en"]>,
): SelectOption[] {
  return [
    { value: "", label: say("fields.none") },
    ...columns
      .filter((column) => !isWithheld(column))
      .map(({ index, header }) => ({
        value: String(index),
        label: header.length > 60 ? `${header.slice(0, 59)}…` : header,
      })),
  ];
}

function columnOf(value: string): number | null {
  return value === "" ? null : Number(value);
}

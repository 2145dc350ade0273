"use client";

import { useEffect, useRef } from "react";
import { changed, removed } from "@plumbline/instrument/authoring/list-edits";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { Select } from "@plumbline/ui/inputs.tsx";
import type { ConditionView, Source } from "./conditions.ts";
import { targetOf, type DraftCondition } from "./draft-conditions.ts";
import { useEditing } from "./editing.tsx";
import { conditionMessages } from "./messages-conditions.ts";

/** As many as the schema allows. */
const MOST_CONDITIONS = 5;

/** The conditions of a place and what else it could depend on. */
export interface Conditions {
  views: ConditionView[];
  sources: Source[];
}

interface ConditionFieldsProps extends Conditions {
  idPrefix: string;
  what: "question" | "section";
  onChange(showIf: DraftCondition[]): void;
}

/** When something is shown: earlier answers and arms of experiments, of which all have to hold. */
export function ConditionFields({ idPrefix, what, views, sources, onChange }: ConditionFieldsProps) {
  const { readOnly } = useEditing();
  const say = useWords(conditionMessages);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (!focusNext.current) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });
  const showIf = views.map(({ condition }) => condition);
  const selectId = (index: number) => `${idPrefix}-${index}-on`;
  const newest = sources.findLast(({ of }) => of === "question") ?? sources[0];
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="pb-2 font-serif text-lg font-semibold">{say("legend")}</legend>
      {views.length === 0 ? (
        <p className="text-muted">{say(sources.length === 0 ? "alwaysYet" : "always", { what })}</p>
      ) : null}
      {views.map((view, index) => (
        <ConditionItem
          // Conditions have no identity of their own; their place is what the fields are bound to.
          key={index}
          selectId={selectId(index)}
          first={index === 0}
          view={view}
          sources={sources}
          onChange={(condition) => onChange(changed(showIf, index, condition))}
          onRemove={() => {
            onChange(removed(showIf, index));
            const left = showIf.length - 1;
            focusNext.current = left > 0 ? selectId(Math.min(index, left - 1)) : `${idPrefix}-add`;
          }}
        />
      ))}
      {readOnly || (views.length === 0 && !newest) ? null : (
        <Button
          id={`${idPrefix}-add`}
          className="self-start"
          aria-disabled={!newest || views.length >= MOST_CONDITIONS || undefined}
          onClick={() => {
            if (!newest || views.length >= MOST_CONDITIONS) return;
            focusNext.current = selectId(views.length);
            onChange([...showIf, conditionOn(newest)]);
          }}
        >
          {say(views.length === 0 ? "add" : "addAnother")}
        </Button>
      )}
    </fieldset>
  );
}

function conditionOn({ of, key }: Source): DraftCondition {
  return of === "question" ? { question: key, any: [] } : { experiment: key, any: [] };
}

interface ConditionItemProps {
  selectId: string;
  first: boolean;
  view: ConditionView;
  sources: Source[];
  onChange(condition: DraftCondition): void;
  onRemove(): void;
}

function ConditionItem({ selectId, first, view, sources, onChange, onRemove }: ConditionItemProps) {
  const { readOnly } = useEditing();
  const say = useWords(conditionMessages);
  const { condition, source, trouble, remark } = view;
  const target = targetOf(condition);
  // What cannot be depended on any more stays in the list for as long as something depends on it.
  const listed = sources.some(({ key }) => key === target)
    ? sources
    : [
        {
          key: target,
          label:
            source?.label ?? say("removed", { what: "question" in condition ? "question" : "experiment" }),
        },
        ...sources,
      ];
  return (
    <div className="flex min-w-0 flex-col gap-2 border-s-2 border-line ps-4">
      <Select
        id={selectId}
        label={say(first ? "dependsOn" : "andOn")}
        options={listed.map(({ key, label }) => ({ value: key, label }))}
        value={target}
        disabled={readOnly}
        error={trouble ?? undefined}
        onChange={(event) => {
          const chosen = sources.find(({ key }) => key === event.currentTarget.value);
          if (chosen) onChange(conditionOn(chosen));
        }}
      />
      {source ? <Answers condition={condition} source={source} gone={view.gone} onChange={onChange} /> : null}
      {remark ? <p className="text-sm text-muted">{remark}</p> : null}
      {readOnly ? null : (
        <Button variant="quiet" className="self-start px-2 text-sm" onClick={onRemove}>
          {say("remove")}
        </Button>
      )}
    </div>
  );
}

interface AnswersProps {
  condition: DraftCondition;
  source: Source;
  gone: string[];
  onChange(condition: DraftCondition): void;
}

function Answers({ condition, source, gone, onChange }: AnswersProps) {
  const { readOnly } = useEditing();
  const say = useWords(conditionMessages);
  const tick = (id: string, on: boolean) => {
    // In the order in which they are listed, whatever was ticked first.
    const ids = [...source.answers.map((answer) => answer.id), ...gone];
    const any = ids.filter((other) => (other === id ? on : condition.any.includes(other)));
    onChange({ ...condition, any });
  };
  const answers = [...source.answers, ...gone.map((id) => ({ id, label: say("gone") }))];
  if (answers.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm text-muted">{say(source.of === "question" ? "answers" : "arms")}</legend>
      {answers.map(({ id, label }) => (
        <Checkbox
          key={id}
          label={label}
          checked={condition.any.includes(id)}
          disabled={readOnly}
          onChange={(event) => tick(id, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}

"use client";

import { useEffect, useEffectEvent, useId, useRef, type KeyboardEvent } from "react";
import { buttonClass } from "@plumbline/ui/button.tsx";
import { classNames } from "@plumbline/ui/class-names";
import { useLensAnswer } from "../../answering.tsx";
import { typedValue } from "../../typed-value.ts";
import { ReadOut } from "../../read-out.tsx";
import type { InputProps } from "../../view.ts";
import { useLocale, useWords } from "../../words/use-words.ts";
import { Axes, CellTable } from "./cell-table.tsx";
import { emptyDraft, heldDraft, neighbour, stateOf, withCell, type Draft } from "./draft.ts";
import { messages } from "./messages.ts";
import { PercentField } from "./percent-field.tsx";
import { AgainstTheOrder, InWords } from "./read-back.tsx";
import { violationInWords } from "./read-back.ts";
import type { SurfaceSpec } from "./spec.ts";

/** A table of probabilities; what goes against the expected order is pointed out and may stay. */
export function SurfaceInput({ questionId, lens, spec, labelledBy, describedBy }: InputProps<SurfaceSpec>) {
  const id = useId();
  const say = useWords(messages);
  const group = useRef<HTMLDivElement>(null);
  const held = useLensAnswer(questionId, lens);
  const { disabled } = held;
  const draft = heldDraft(held, spec);
  const state = stateOf(draft, spec);
  const locale = useLocale();
  const missing = state.missing > 0 && !state.empty ? say("missing", { count: state.missing }) : null;
  const against = state.violations.map((violation) => violationInWords(spec, draft, violation, locale));
  const beyond = spec.rows.ticks.length;
  const fieldId = (row: number, column: number) =>
    row === beyond ? `${id}-ceiling` : `${id}-${row}-${column}`;
  const againstId = `${id}-against`;

  function change(next: Draft): void {
    const { complete, empty } = stateOf(next, spec);
    if (complete) held.answer(complete);
    else if (empty) held.clear();
    else held.keep(next);
  }

  function onKey(event: KeyboardEvent<HTMLInputElement>, row: number, column: number): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const to = neighbour(
      event.key,
      {
        row,
        column,
        atStart: selectionStart === 0,
        atEnd: selectionEnd === value.length,
        rightToLeft: getComputedStyle(event.currentTarget).direction === "rtl",
      },
      spec,
    );
    if (!to) return;
    event.preventDefault();
    document.getElementById(fieldId(to.row, to.column))?.focus();
  }

  // The fields are on screen before the scripts are; what was typed in between counts.
  const takeOver = useEffectEvent(() => {
    if (held.said || held.partial || disabled) return;
    const typed = [...(group.current?.querySelectorAll("input") ?? [])].map(({ value }) => typedValue(value));
    const across = spec.columns.ticks.length;
    const next: Draft = {
      cells: emptyDraft(spec).cells.map((row, r) => row.map((_, c) => typed[r * across + c] ?? null)),
      ceiling: spec.ceiling ? (typed[beyond * across] ?? null) : null,
    };
    if (!stateOf(next, spec).empty) change(next);
  });
  useEffect(() => takeOver(), []);

  const broken = (row: number, column: number) =>
    state.violations.some((violation) =>
      violation.kind === "ceiling"
        ? row === beyond || (violation.at[0] === row && violation.at[1] === column)
        : violation.to[0] === row && violation.to[1] === column,
    );
  return (
    <div
      ref={group}
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={classNames(describedBy, `${id}-hint`)}
      aria-disabled={disabled || undefined}
      className="flex flex-col gap-3"
    >
      <p id={`${id}-hint`} className="text-muted">
        {say("hint")}
      </p>
      <Axes spec={spec} />
      <CellTable id={id} spec={spec}>
        {(row, column, names) => (
          <PercentField
            id={fieldId(row, column)}
            value={draft.cells[row]?.[column] ?? null}
            labelledBy={names}
            describedBy={broken(row, column) ? againstId : undefined}
            disabled={disabled}
            onType={(value) => change(withCell(draft, row, column, value))}
            onKey={(event) => onKey(event, row, column)}
          />
        )}
      </CellTable>
      {spec.ceiling ? (
        <div className="flex items-center gap-3">
          <div className="w-20 shrink-0">
            <PercentField
              id={fieldId(beyond, 0)}
              value={draft.ceiling}
              labelledBy={`${id}-ceiling-label`}
              describedBy={broken(beyond, 0) ? againstId : undefined}
              disabled={disabled}
              onType={(value) => change({ ...draft, ceiling: value })}
              onKey={(event) => onKey(event, beyond, 0)}
            />
          </div>
          <label htmlFor={fieldId(beyond, 0)} className="min-w-0">
            <span id={`${id}-ceiling-label`} className="font-medium">
              {spec.ceiling.label}
            </span>
            {spec.ceiling.detail ? (
              <span className="block text-sm text-muted">{spec.ceiling.detail}</span>
            ) : null}
          </label>
        </div>
      ) : null}
      <div className="flex min-h-6 flex-col gap-1 text-sm">
        {missing ? <p className="text-muted">{missing}</p> : null}
        <AgainstTheOrder id={againstId} words={against} />
        <ReadOut
          words={[missing, against.length > 0 && say("against"), ...against].filter(Boolean).join(" ")}
        />
      </div>
      <button
        type="button"
        aria-disabled={disabled || state.empty || undefined}
        onClick={() => {
          if (!disabled && !state.empty) change(emptyDraft(spec));
        }}
        className={buttonClass("secondary", "self-start text-sm")}
      >
        {say("clear")}
      </button>
      <InWords spec={spec} draft={draft} />
    </div>
  );
}

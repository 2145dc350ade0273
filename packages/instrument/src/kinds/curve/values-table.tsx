"use client";

import type { RefObject } from "react";
import { classNames } from "@plumbline/ui/class-names";
import type { Lens } from "../../lens.ts";
import { useTypedValue } from "../../use-typed-value.ts";
import { useWords } from "../../words/use-words.ts";
import { keyStep, type Draft } from "./draft.ts";
import { messages } from "./messages.ts";
import { Sign } from "./signs.tsx";
import type { CurveSpec } from "./spec.ts";

export interface ValuesTableProps {
  id: string;
  table: RefObject<HTMLTableElement | null>;
  spec: CurveSpec;
  lens: Lens;
  draft: Draft;
  violations: readonly { series: number; horizon: number }[];
  /** Id of the line that says what is missing or wrong. */
  statusId: string;
  disabled: boolean;
  onFocus(series: number, horizon: number): void;
  onBlur(): void;
  /** As typed: neighbours stay as they are. */
  onType(series: number, horizon: number, value: number | null): void;
  /** Stepped by a key: neighbours give way. */
  onStep(series: number, horizon: number, value: number): void;
}

/** The same values as numbers: horizons down, curves across, so that four curves fit a phone. */
export function ValuesTable(props: ValuesTableProps) {
  const { id, table, spec, lens, draft, violations, statusId, disabled } = props;
  const say = useWords(messages);
  return (
    <table ref={table} className="w-full max-w-md table-fixed border-collapse text-sm">
      <thead>
        <tr className="border-b border-line align-bottom">
          <th scope="col" className="w-1/5 py-1 pe-1 text-start font-medium text-muted">
            {say("horizon")}
          </th>
          {spec.series.map(({ label }, series) => (
            <th
              key={series}
              scope="col"
              id={`${id}-series-${series}`}
              className={classNames("px-0.5 py-1 text-end font-medium", spec.series.length > 2 && "text-xs")}
            >
              <span className="flex flex-col items-end gap-1">
                <Sign series={series} lens={lens} />
                <span className="w-full break-words hyphens-auto">{label}</span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spec.horizons.map(({ label }, horizon) => (
          <tr key={horizon} className="border-b border-line">
            <th scope="row" id={`${id}-horizon-${horizon}`} className="py-1 pe-1 text-start font-normal">
              {label}
            </th>
            {spec.series.map((_, series) => {
              const value = draft[series]?.[horizon] ?? null;
              const wrong = violations.some((at) => at.series === series && at.horizon === horizon);
              return (
                <td key={series} className="px-0.5 py-1 text-end">
                  <ValueField
                    id={`${id}-${series}-${horizon}`}
                    value={value}
                    labelledBy={`${id}-series-${series} ${id}-horizon-${horizon}`}
                    brokenBy={wrong ? statusId : undefined}
                    disabled={disabled}
                    onFocus={() => props.onFocus(series, horizon)}
                    onBlur={props.onBlur}
                    onType={(typed) => props.onType(series, horizon, typed)}
                    onStep={(stepped) => props.onStep(series, horizon, stepped)}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ValueField(props: {
  id: string;
  value: number | null;
  labelledBy: string;
  /** Id of what says which rule the value breaks, where it breaks one. */
  brokenBy: string | undefined;
  disabled: boolean;
  onFocus(): void;
  onBlur(): void;
  onType(value: number | null): void;
  onStep(value: number): void;
}) {
  const { id, value, brokenBy } = props;
  const say = useWords(messages);
  const { field, unreadable } = useTypedValue(value, null, props.onType);
  return (
    <>
      <input
        // Not type="number": turning the wheel over such a field changes it unseen.
        type="text"
        role="spinbutton"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={value ?? undefined}
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        {...field}
        disabled={props.disabled}
        aria-labelledby={props.labelledBy}
        aria-invalid={brokenBy !== undefined || unreadable || undefined}
        aria-describedby={classNames(brokenBy, unreadable && `${id}-error`) || undefined}
        onFocus={(event) => {
          event.currentTarget.select();
          props.onFocus();
        }}
        onBlur={() => {
          field.onBlur();
          props.onBlur();
        }}
        onKeyDown={(event) => {
          const stepped = keyStep(event.key, value ?? 0);
          if (stepped === null || event.altKey || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          props.onStep(stepped);
        }}
        className="min-h-11 w-full max-w-20 min-w-11 rounded-lg border border-edge bg-raised px-2 text-end text-base font-semibold tabular-nums disabled:bg-sunken disabled:text-muted aria-[invalid=true]:border-2 aria-[invalid=true]:border-bad"
      />
      {unreadable ? (
        <span id={`${id}-error`} className="block text-xs font-medium text-bad">
          {say("unreadable")}
        </span>
      ) : null}
    </>
  );
}

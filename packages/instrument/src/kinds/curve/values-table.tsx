"use client";

import type { RefObject } from "react";
import { classNames } from "@plumbline/ui/class-names";
import { typedValue } from "../../typed-value.ts";
import { useWords } from "../../words/use-words.ts";
import type { Lens } from "../../lens.ts";
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
                  <input
                    // Not type="number": turning the wheel over such a field changes it unseen.
                    type="text"
                    role="spinbutton"
                    aria-valuemin={0}
                    aria-valuemax={100}
                    aria-valuenow={value ?? undefined}
                    inputMode="numeric"
                    autoComplete="off"
                    maxLength={3}
                    value={value ?? ""}
                    disabled={disabled}
                    aria-labelledby={`${id}-series-${series} ${id}-horizon-${horizon}`}
                    aria-invalid={wrong || undefined}
                    aria-describedby={wrong ? statusId : undefined}
                    onFocus={(event) => {
                      event.currentTarget.select();
                      props.onFocus(series, horizon);
                    }}
                    onBlur={props.onBlur}
                    onChange={(event) => props.onType(series, horizon, typedValue(event.currentTarget.value))}
                    onKeyDown={(event) => {
                      const stepped = keyStep(event.key, value ?? 0);
                      if (stepped === null || event.altKey || event.ctrlKey || event.metaKey) return;
                      event.preventDefault();
                      props.onStep(series, horizon, stepped);
                    }}
                    className="min-h-11 w-full max-w-20 min-w-11 rounded-lg border border-edge bg-raised px-2 text-end text-base font-semibold tabular-nums disabled:bg-sunken disabled:text-muted aria-[invalid=true]:border-2 aria-[invalid=true]:border-bad"
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

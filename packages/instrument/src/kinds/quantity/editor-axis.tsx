"use client";

import { useState } from "react";
import { Select, TextInput } from "@plumbline/ui/inputs.tsx";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { MOST_STEPS, stepsOf, type QuantityAxis } from "./axis.ts";
import type { QuantitySpec } from "./spec.ts";

/** The ends of the axis, its steps and its unit. */
export function AxisFields({ idPrefix, spec, onChange, problems, disabled }: EditorProps<QuantitySpec>) {
  const { axis } = spec;
  const set = (changed: QuantityAxis) => onChange({ ...spec, axis: changed });
  const number = (key: "low" | "high", label: string) => (
    <NumberField
      // Another axis is another field: it must not keep what was typed for the last one.
      key={`${axis.scale}-${key}`}
      id={`${idPrefix}-${key}`}
      label={label}
      value={axis[key]}
      error={problemAt(problems, "axis", key)}
      disabled={disabled}
      onChange={(value) => set({ ...axis, [key]: value })}
    />
  );
  const steps = stepsOf(axis);
  return (
    <div className="flex flex-col gap-2">
      <div className="grid gap-3 sm:grid-cols-4 sm:items-end">
        {number(
          "low",
          { linear: "From", log10: "From 10 to the power of", date: "From the year" }[axis.scale],
        )}
        {number(
          "high",
          { linear: "To", log10: "To 10 to the power of", date: "To the end of the year" }[axis.scale],
        )}
        {axis.scale === "linear" ? (
          <NumberField
            id={`${idPrefix}-step`}
            label="In steps of"
            value={axis.step}
            error={problemAt(problems, "axis", "step")}
            disabled={disabled}
            onChange={(step) => set({ ...axis, step })}
          />
        ) : null}
        {axis.scale === "date" ? (
          <Select
            id={`${idPrefix}-grain`}
            label="In"
            value={axis.grain}
            disabled={disabled}
            options={[
              { value: "year", label: "years" },
              { value: "month", label: "months" },
            ]}
            onChange={(event) =>
              set({ ...axis, grain: event.currentTarget.value === "month" ? "month" : "year" })
            }
          />
        ) : (
          <TextInput
            id={`${idPrefix}-unit`}
            label="Unit"
            placeholder="examples, %, …"
            value={axis.unit}
            maxLength={40}
            error={problemAt(problems, "axis", "unit")}
            disabled={disabled}
            onChange={(event) => set({ ...axis, unit: event.currentTarget.value })}
          />
        )}
      </div>
      {Number.isInteger(steps) && steps >= 2 && steps <= MOST_STEPS ? (
        <p className="text-sm text-muted">{steps + 1} answers are possible.</p>
      ) : null}
    </div>
  );
}

/** Keeps what is typed while it is no number yet, such as "-" or "0.". */
function NumberField(props: {
  id: string;
  label: string;
  value: number;
  error: string | undefined;
  disabled: boolean | undefined;
  onChange(value: number): void;
}) {
  const { value, onChange, ...rest } = props;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...rest}
      type="text"
      inputMode="text"
      numeric
      maxLength={20}
      value={
        typed !== null && numberOf(typed) === value
          ? typed
          : Number.isFinite(value)
            ? String(value)
            : (typed ?? "")
      }
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(numberOf(text));
      }}
    />
  );
}

function numberOf(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text.replace(",", "."));
}

"use client";

import { useState } from "react";
import { Select, TextInput } from "@plumbline/ui/inputs.tsx";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { MOST_STEPS, stepsOf, type QuantityAxis } from "./axis.ts";
import { quantityEditorWords } from "./messages-editor.ts";
import type { QuantitySpec } from "./spec.ts";

/** The ends of the axis, its steps and its unit. */
export function AxisFields({ idPrefix, spec, onChange, problems, disabled }: EditorProps<QuantitySpec>) {
  const { axis } = spec;
  const say = useWords(quantityEditorWords);
  const set = (changed: QuantityAxis) => onChange({ ...spec, axis: changed });
  const number = (key: "low" | "high") => (
    <NumberField
      // Another axis is another field: it must not keep what was typed for the last one.
      key={`${axis.scale}-${key}`}
      id={`${idPrefix}-${key}`}
      label={say(`${key}.${axis.scale}`)}
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
        {number("low")}
        {number("high")}
        {axis.scale === "linear" ? (
          <NumberField
            id={`${idPrefix}-step`}
            label={say("step")}
            value={axis.step}
            error={problemAt(problems, "axis", "step")}
            disabled={disabled}
            onChange={(step) => set({ ...axis, step })}
          />
        ) : null}
        {axis.scale === "date" ? (
          <Select
            id={`${idPrefix}-grain`}
            label={say("grain")}
            value={axis.grain}
            disabled={disabled}
            options={[
              { value: "year", label: say("grains.year") },
              { value: "month", label: say("grains.month") },
            ]}
            onChange={(event) =>
              set({ ...axis, grain: event.currentTarget.value === "month" ? "month" : "year" })
            }
          />
        ) : (
          <TextInput
            id={`${idPrefix}-unit`}
            label={say("unit")}
            placeholder={say("unitHint")}
            value={axis.unit}
            maxLength={40}
            error={problemAt(problems, "axis", "unit")}
            disabled={disabled}
            onChange={(event) => set({ ...axis, unit: event.currentTarget.value })}
          />
        )}
      </div>
      {Number.isInteger(steps) && steps >= 2 && steps <= MOST_STEPS ? (
        <p className="text-sm text-muted">{say("possible", { count: steps + 1 })}</p>
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

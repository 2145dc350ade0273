"use client";

import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { FieldError } from "@plumbline/ui/field.tsx";
import { Select, TextInput } from "@plumbline/ui/inputs.tsx";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import type { QuantityAxis } from "./axis.ts";
import { AxisFields } from "./editor-axis.tsx";
import { quantityEditorWords } from "./messages-editor.ts";
import type { QuantitySpec } from "./spec.ts";

/** Where each axis starts when the author turns to it. */
const STARTS: Record<QuantityAxis["scale"], QuantityAxis> = {
  linear: { scale: "linear", low: 0, high: 100, step: 1, unit: "" },
  log10: { scale: "log10", low: 0, high: 9, unit: "" },
  date: { scale: "date", low: 2025, high: 2125, grain: "year" },
};

/** Where an author chooses the axis, what is asked on it, and whether it may never happen. */
export function QuantityEditor(props: EditorProps<QuantitySpec>) {
  const { idPrefix, spec, onChange, problems, disabled } = props;
  const say = useWords(quantityEditorWords);
  return (
    <div className="flex flex-col gap-6">
      <Select
        id={`${idPrefix}-scale`}
        label={say("axis")}
        fieldClassName="max-w-80"
        value={spec.axis.scale}
        disabled={disabled}
        options={[
          { value: "linear", label: say("scales.linear") },
          { value: "log10", label: say("scales.log10") },
          { value: "date", label: say("scales.date") },
        ]}
        onChange={(event) => {
          const scale = event.currentTarget.value as QuantityAxis["scale"];
          const unit = spec.axis.scale === "date" ? "" : spec.axis.unit;
          const start = STARTS[scale];
          onChange({ ...spec, axis: start.scale === "date" ? start : { ...start, unit } });
        }}
      />
      <AxisFields {...props} />
      <FieldError id={`${idPrefix}-axis-error`}>{problemAt(problems, "axis")}</FieldError>
      <Select
        id={`${idPrefix}-asked`}
        label={say("asked")}
        fieldClassName="max-w-80"
        value={spec.asked}
        disabled={disabled}
        error={problemAt(problems, "asked")}
        options={[
          { value: "quantiles", label: say("quantiles") },
          { value: "point", label: say("point") },
        ]}
        onChange={(event) => onChange({ ...spec, asked: event.currentTarget.value as QuantitySpec["asked"] })}
      />
      <div className="flex flex-col gap-2">
        <Checkbox
          id={`${idPrefix}-may-never`}
          label={say("mayNever")}
          hint={say("mayNeverHint")}
          checked={spec.never !== null}
          disabled={disabled}
          onChange={(event) =>
            onChange({ ...spec, never: event.currentTarget.checked ? { label: "Never" } : null })
          }
        />
        {spec.never ? (
          <TextInput
            id={`${idPrefix}-never`}
            label={say("never")}
            fieldClassName="max-w-80"
            value={spec.never.label}
            maxLength={40}
            error={problemAt(problems, "never", "label") ?? problemAt(problems, "never")}
            disabled={disabled}
            onChange={(event) => onChange({ ...spec, never: { label: event.currentTarget.value } })}
          />
        ) : null}
      </div>
    </div>
  );
}

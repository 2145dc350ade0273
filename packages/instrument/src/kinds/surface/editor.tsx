"use client";

import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { FieldError } from "@plumbline/ui/field.tsx";
import { Select, TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { ItemList } from "../../authoring/item-list.tsx";
import { changed, moved, removed } from "../../authoring/list-edits.ts";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import type { SurfaceAxis, SurfaceSpec } from "./spec.ts";

const TRENDS = [
  { value: "rising", label: "Rises from the first tick to the last" },
  { value: "falling", label: "Falls from the first tick to the last" },
  { value: "none", label: "No order is expected" },
];

/** Where an author writes the two axes of a surface and the cell beyond them. */
export function SurfaceEditor(props: EditorProps<SurfaceSpec>) {
  return (
    <div className="flex flex-col gap-6">
      <AxisFields {...props} name="rows" legend="Rows, upwards on the map" />
      <AxisFields {...props} name="columns" legend="Columns" />
      <CeilingFields {...props} />
    </div>
  );
}

function AxisFields(props: EditorProps<SurfaceSpec> & { name: "rows" | "columns"; legend: string }) {
  const { spec, onChange, problems, disabled, name, legend } = props;
  const idPrefix = `${props.idPrefix}-${name}`;
  const axis = spec[name];
  const set = (next: SurfaceAxis) => onChange({ ...spec, [name]: next });
  const wrong = problemAt(problems, name);
  return (
    <fieldset
      className="flex min-w-0 flex-col gap-3"
      aria-describedby={wrong ? `${idPrefix}-error` : undefined}
    >
      <legend className="pb-1 font-medium">{legend}</legend>
      <TextInput
        id={`${idPrefix}-title`}
        label={`Title of the ${name}`}
        value={axis.title}
        maxLength={60}
        error={problemAt(problems, name, "title")}
        disabled={disabled}
        onChange={(event) => set({ ...axis, title: event.currentTarget.value })}
      />
      <TextArea
        id={`${idPrefix}-detail`}
        label={`What the ${name} count`}
        labelHidden
        placeholder="What it counts, and in which unit (optional)"
        rows={2}
        className="field-sizing-content"
        value={axis.detail}
        maxLength={400}
        error={problemAt(problems, name, "detail")}
        disabled={disabled}
        onChange={(event) => set({ ...axis, detail: event.currentTarget.value })}
      />
      <Select
        id={`${idPrefix}-trend`}
        label={`How the probability runs along the ${name}`}
        options={TRENDS}
        value={axis.trend}
        error={problemAt(problems, name, "trend")}
        disabled={disabled}
        onChange={(event) => {
          const trend = event.currentTarget.value;
          set({ ...axis, trend: trend === "rising" || trend === "falling" ? trend : "none" });
        }}
      />
      <ItemList
        idPrefix={`${idPrefix}-ticks`}
        legend={`Ticks of the ${name}`}
        noun="tick"
        items={axis.ticks}
        nameOf={({ label }) => label}
        minimum={2}
        maximum={5}
        error={problemAt(problems, name, "ticks")}
        disabled={disabled}
        onAdd={() => {
          set({ ...axis, ticks: [...axis.ticks, { label: "" }] });
          return axis.ticks.length;
        }}
        onRemove={(index) => set({ ...axis, ticks: removed(axis.ticks, index) })}
        onMove={(index, by) => set({ ...axis, ticks: moved(axis.ticks, index, by) })}
      >
        {({ label }, index, firstId) => (
          <TextInput
            id={firstId}
            label={`Tick ${index + 1} of the ${name}`}
            labelHidden
            value={label}
            maxLength={24}
            error={problemAt(problems, name, "ticks", index, "label")}
            disabled={disabled}
            onChange={(event) =>
              set({ ...axis, ticks: changed(axis.ticks, index, { label: event.currentTarget.value }) })
            }
          />
        )}
      </ItemList>
      <FieldError id={`${idPrefix}-error`}>{wrong}</FieldError>
    </fieldset>
  );
}

function CeilingFields({ idPrefix, spec, onChange, problems, disabled }: EditorProps<SurfaceSpec>) {
  const { ceiling } = spec;
  return (
    <div className="flex flex-col gap-2">
      <Checkbox
        id={`${idPrefix}-has-ceiling`}
        label="Ask for one cell beyond the table"
        hint="The best that could be had, such as unlimited perfect data."
        checked={ceiling !== null}
        disabled={disabled}
        onChange={(event) =>
          onChange({ ...spec, ceiling: event.currentTarget.checked ? { label: "", detail: "" } : null })
        }
      />
      {ceiling ? (
        <>
          <TextInput
            id={`${idPrefix}-ceiling-label`}
            label="What the cell beyond the table stands for"
            value={ceiling.label}
            maxLength={80}
            error={problemAt(problems, "ceiling", "label")}
            disabled={disabled}
            onChange={(event) =>
              onChange({ ...spec, ceiling: { ...ceiling, label: event.currentTarget.value } })
            }
          />
          <TextArea
            id={`${idPrefix}-ceiling-detail`}
            label="More about it"
            labelHidden
            placeholder="More about it (optional)"
            rows={2}
            className="field-sizing-content"
            value={ceiling.detail}
            maxLength={400}
            error={problemAt(problems, "ceiling", "detail")}
            disabled={disabled}
            onChange={(event) =>
              onChange({ ...spec, ceiling: { ...ceiling, detail: event.currentTarget.value } })
            }
          />
        </>
      ) : null}
    </div>
  );
}

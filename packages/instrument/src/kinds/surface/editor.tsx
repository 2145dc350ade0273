"use client";

import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { FieldError } from "@plumbline/ui/field.tsx";
import { Select, TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { ItemList } from "../../authoring/item-list.tsx";
import { changed, moved, removed } from "../../authoring/list-edits.ts";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { surfaceEditorWords } from "./messages-editor.ts";
import type { SurfaceAxis, SurfaceSpec } from "./spec.ts";

const TRENDS = ["rising", "falling", "none"] as const;

/** Where an author writes the two axes of a surface and the cell beyond them. */
export function SurfaceEditor(props: EditorProps<SurfaceSpec>) {
  return (
    <div className="flex flex-col gap-6">
      <AxisFields {...props} name="rows" />
      <AxisFields {...props} name="columns" />
      <CeilingFields {...props} />
    </div>
  );
}

function AxisFields(props: EditorProps<SurfaceSpec> & { name: "rows" | "columns" }) {
  const { spec, onChange, problems, disabled, name } = props;
  const say = useWords(surfaceEditorWords);
  const idPrefix = `${props.idPrefix}-${name}`;
  const axis = spec[name];
  const set = (next: SurfaceAxis) => onChange({ ...spec, [name]: next });
  const wrong = problemAt(problems, name);
  return (
    <fieldset
      className="flex min-w-0 flex-col gap-3"
      aria-describedby={wrong ? `${idPrefix}-error` : undefined}
    >
      <legend className="pb-1 font-medium">{say(`${name}.legend`)}</legend>
      <TextInput
        id={`${idPrefix}-title`}
        label={say(`${name}.title`)}
        value={axis.title}
        maxLength={60}
        error={problemAt(problems, name, "title")}
        disabled={disabled}
        onChange={(event) => set({ ...axis, title: event.currentTarget.value })}
      />
      <TextArea
        id={`${idPrefix}-detail`}
        label={say(`${name}.detail`)}
        labelHidden
        placeholder={say("detailHint")}
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
        label={say(`${name}.trend`)}
        options={TRENDS.map((value) => ({ value, label: say(`trends.${value}`) }))}
        value={axis.trend}
        error={problemAt(problems, name, "trend")}
        disabled={disabled}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          set({ ...axis, trend: TRENDS.find((trend) => trend === chosen) ?? "none" });
        }}
      />
      <ItemList
        idPrefix={`${idPrefix}-ticks`}
        legend={say(`${name}.ticks`)}
        noun={say("noun")}
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
            label={say(`${name}.tick`, { place: index + 1 })}
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
  const say = useWords(surfaceEditorWords);
  return (
    <div className="flex flex-col gap-2">
      <Checkbox
        id={`${idPrefix}-has-ceiling`}
        label={say("ceiling.has")}
        hint={say("ceiling.hint")}
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
            label={say("ceiling.label")}
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
            label={say("ceiling.detail")}
            labelHidden
            placeholder={say("ceiling.detailHint")}
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

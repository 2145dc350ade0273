"use client";

import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { ItemList } from "../../authoring/item-list.tsx";
import { changed, moved, removed } from "../../authoring/list-edits.ts";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import type { RankingSpec } from "./spec.ts";

/** Where an author writes the items to be put in order and what the ends of the order mean. */
export function RankingEditor(props: EditorProps<RankingSpec>) {
  const { idPrefix, spec, onChange, problems, disabled } = props;
  const { items, ends } = spec;
  const setItem = (index: number, item: RankingSpec["items"][number]) =>
    onChange({ ...spec, items: changed(items, index, item) });
  return (
    <div className="flex flex-col gap-6">
      <ItemList
        idPrefix={`${idPrefix}-items`}
        legend="Items"
        noun="item"
        items={items}
        nameOf={({ label }) => label}
        minimum={3}
        maximum={12}
        error={problemAt(problems, "items")}
        disabled={disabled}
        onAdd={() => {
          onChange({ ...spec, items: [...items, { label: "", detail: "" }] });
          return items.length;
        }}
        onRemove={(index) => onChange({ ...spec, items: removed(items, index) })}
        onMove={(index, by) => onChange({ ...spec, items: moved(items, index, by) })}
      >
        {(item, index, firstId) => (
          <>
            <TextInput
              id={firstId}
              label={`Label of item ${index + 1}`}
              labelHidden
              value={item.label}
              maxLength={120}
              error={problemAt(problems, "items", index, "label")}
              disabled={disabled}
              onChange={(event) => setItem(index, { ...item, label: event.currentTarget.value })}
            />
            <TextArea
              id={`${idPrefix}-items-${index}-detail`}
              label={`What item ${index + 1} means`}
              labelHidden
              placeholder="What it means (optional)"
              rows={2}
              className="field-sizing-content"
              value={item.detail}
              maxLength={400}
              error={problemAt(problems, "items", index, "detail")}
              disabled={disabled}
              onChange={(event) => setItem(index, { ...item, detail: event.currentTarget.value })}
            />
          </>
        )}
      </ItemList>
      <div className="grid gap-3 sm:grid-cols-2">
        {(["first", "last"] as const).map((end) => (
          <TextInput
            key={end}
            id={`${idPrefix}-ends-${end}`}
            label={`The ${end} place means`}
            value={ends[end]}
            maxLength={60}
            error={problemAt(problems, "ends", end)}
            disabled={disabled}
            onChange={(event) => onChange({ ...spec, ends: { ...ends, [end]: event.currentTarget.value } })}
          />
        ))}
      </div>
      <div>
        <Checkbox
          id={`${idPrefix}-partial`}
          label="Items may be left out"
          hint="They then count as below all that have a place, and as equal to each other."
          checked={spec.partial}
          disabled={disabled}
          onChange={(event) => onChange({ ...spec, partial: event.currentTarget.checked })}
        />
        <Checkbox
          id={`${idPrefix}-listed-order`}
          label="The order above is itself a claim"
          hint="Then the results say how far people's orders agree with it."
          checked={spec.listedOrder}
          disabled={disabled}
          onChange={(event) => onChange({ ...spec, listedOrder: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
}

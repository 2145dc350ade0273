"use client";

import { useState } from "react";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { ItemList } from "../../authoring/item-list.tsx";
import { changed, moved, removed } from "../../authoring/list-edits.ts";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { allocationEditorWords } from "./messages-editor.ts";
import type { AllocationSpec } from "./spec.ts";

/** Where an author writes the items that points are spread over, and the headings they stand under. */
export function AllocationEditor(props: EditorProps<AllocationSpec>) {
  const { idPrefix, spec, onChange, problems, disabled } = props;
  const say = useWords(allocationEditorWords);
  const { items } = spec;
  const [grouping, setGrouping] = useState(() => items.some(({ group }) => group !== ""));
  const setItem = (index: number, item: AllocationSpec["items"][number]) =>
    onChange({ ...spec, items: changed(items, index, item) });
  return (
    <div className="flex flex-col gap-6">
      <ItemList
        idPrefix={`${idPrefix}-items`}
        legend={say("items")}
        noun={say("noun")}
        items={items}
        nameOf={({ label }) => label}
        minimum={2}
        maximum={15}
        error={problemAt(problems, "items")}
        disabled={disabled}
        onAdd={() => {
          // A new item joins the last group.
          const group = items.at(-1)?.group ?? "";
          onChange({ ...spec, items: [...items, { label: "", detail: "", group }] });
          return items.length;
        }}
        onRemove={(index) => onChange({ ...spec, items: removed(items, index) })}
        onMove={(index, by) => onChange({ ...spec, items: moved(items, index, by) })}
      >
        {(item, index, firstId) => (
          <>
            <TextInput
              id={firstId}
              label={say("label", { place: index + 1 })}
              labelHidden
              value={item.label}
              maxLength={120}
              error={problemAt(problems, "items", index, "label")}
              disabled={disabled}
              onChange={(event) => setItem(index, { ...item, label: event.currentTarget.value })}
            />
            <TextArea
              id={`${idPrefix}-items-${index}-detail`}
              label={say("detail", { place: index + 1 })}
              labelHidden
              placeholder={say("detailHint")}
              rows={2}
              className="field-sizing-content"
              value={item.detail}
              maxLength={400}
              error={problemAt(problems, "items", index, "detail")}
              disabled={disabled}
              onChange={(event) => setItem(index, { ...item, detail: event.currentTarget.value })}
            />
            {grouping ? (
              <TextInput
                id={`${idPrefix}-items-${index}-group`}
                label={say("group", { place: index + 1 })}
                value={item.group}
                maxLength={60}
                error={problemAt(problems, "items", index, "group")}
                disabled={disabled}
                onChange={(event) => setItem(index, { ...item, group: event.currentTarget.value })}
              />
            ) : null}
          </>
        )}
      </ItemList>
      <div>
        <Checkbox
          id={`${idPrefix}-grouping`}
          label={say("grouping")}
          hint={say("groupingHint")}
          checked={grouping}
          disabled={disabled}
          onChange={(event) => {
            setGrouping(event.currentTarget.checked);
            if (event.currentTarget.checked) return;
            onChange({ ...spec, items: items.map((item) => ({ ...item, group: "" })) });
          }}
        />
        <Checkbox
          id={`${idPrefix}-keep-order`}
          label={say("keepOrder")}
          hint={say("keepOrderHint")}
          checked={spec.keepOrder}
          disabled={disabled}
          onChange={(event) => onChange({ ...spec, keepOrder: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
}

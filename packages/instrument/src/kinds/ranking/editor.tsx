"use client";

import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { ItemList } from "../../authoring/item-list.tsx";
import { changed, moved, removed } from "../../authoring/list-edits.ts";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { rankingEditorWords } from "./messages-editor.ts";
import type { RankingSpec } from "./spec.ts";

/** Where an author writes the items to be put in order and what the ends of the order mean. */
export function RankingEditor(props: EditorProps<RankingSpec>) {
  const { idPrefix, spec, onChange, problems, disabled } = props;
  const say = useWords(rankingEditorWords);
  const { items, ends } = spec;
  const setItem = (index: number, item: RankingSpec["items"][number]) =>
    onChange({ ...spec, items: changed(items, index, item) });
  return (
    <div className="flex flex-col gap-6">
      <ItemList
        idPrefix={`${idPrefix}-items`}
        legend={say("items")}
        noun={say("noun")}
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
          </>
        )}
      </ItemList>
      <div className="grid gap-3 sm:grid-cols-2">
        {(["first", "last"] as const).map((end) => (
          <TextInput
            key={end}
            id={`${idPrefix}-ends-${end}`}
            label={say(`ends.${end}`)}
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
          label={say("partial")}
          hint={say("partialHint")}
          checked={spec.partial}
          disabled={disabled}
          onChange={(event) => onChange({ ...spec, partial: event.currentTarget.checked })}
        />
        <Checkbox
          id={`${idPrefix}-listed-order`}
          label={say("listedOrder")}
          hint={say("listedOrderHint")}
          checked={spec.listedOrder}
          disabled={disabled}
          onChange={(event) => onChange({ ...spec, listedOrder: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
}

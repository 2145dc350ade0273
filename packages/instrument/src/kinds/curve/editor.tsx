"use client";

import { Select, TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { ItemList } from "../../authoring/item-list.tsx";
import { changed } from "../../authoring/list-edits.ts";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { withoutSeries, withSeriesMoved } from "./edit.ts";
import { PairFields } from "./editor-pairs.tsx";
import { AnchorFields, HorizonFields } from "./editor-scale.tsx";
import { curveEditorWords } from "./messages-editor.ts";
import type { CurveSpec } from "./spec.ts";

const RULES = ["none", "rising", "falling"] as const;

/** Where an author names the curves, their horizons, the ends of the scale, and what is held against what. */
export function CurveEditor(props: EditorProps<CurveSpec>) {
  return (
    <div className="flex flex-col gap-6">
      <SeriesFields {...props} />
      <HorizonFields {...props} />
      <AnchorFields {...props} />
      {props.spec.series.length > 1 || props.spec.pairs.length > 0 ? <PairFields {...props} /> : null}
    </div>
  );
}

function SeriesFields({ idPrefix, spec, onChange, problems, disabled }: EditorProps<CurveSpec>) {
  const { series } = spec;
  const say = useWords(curveEditorWords);
  const set = (index: number, item: CurveSpec["series"][number]) =>
    onChange({ ...spec, series: changed(series, index, item) });
  return (
    <ItemList
      idPrefix={`${idPrefix}-series`}
      legend={say("series.legend")}
      noun={say("series.noun")}
      items={series}
      nameOf={({ label }) => label}
      minimum={1}
      maximum={4}
      error={problemAt(problems, "series")}
      disabled={disabled}
      onAdd={() => {
        onChange({ ...spec, series: [...series, { label: "", detail: "", monotone: "none" }] });
        return series.length;
      }}
      onRemove={(index) => onChange(withoutSeries(spec, index))}
      onMove={(index, by) => onChange(withSeriesMoved(spec, index, by))}
    >
      {(item, index, firstId) => (
        <>
          <div className="flex flex-wrap gap-2">
            <TextInput
              id={firstId}
              label={say("series.label", { place: index + 1 })}
              labelHidden
              fieldClassName="min-w-40 flex-1"
              value={item.label}
              maxLength={40}
              error={problemAt(problems, "series", index, "label")}
              disabled={disabled}
              onChange={(event) => set(index, { ...item, label: event.currentTarget.value })}
            />
            <Select
              id={`${idPrefix}-series-${index}-monotone`}
              label={say("series.rule", { place: index + 1 })}
              labelHidden
              options={RULES.map((value) => ({ value, label: say(`rules.${value}`) }))}
              value={item.monotone}
              error={problemAt(problems, "series", index, "monotone")}
              disabled={disabled}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                set(index, { ...item, monotone: RULES.find((rule) => rule === chosen) ?? "none" });
              }}
            />
          </div>
          <TextArea
            id={`${idPrefix}-series-${index}-detail`}
            label={say("series.detail", { place: index + 1 })}
            labelHidden
            placeholder={say("series.detailHint")}
            rows={2}
            className="field-sizing-content"
            value={item.detail}
            maxLength={400}
            error={problemAt(problems, "series", index, "detail")}
            disabled={disabled}
            onChange={(event) => set(index, { ...item, detail: event.currentTarget.value })}
          />
        </>
      )}
    </ItemList>
  );
}

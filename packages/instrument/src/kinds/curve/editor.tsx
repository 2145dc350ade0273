"use client";

import { Select, TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { FieldError } from "@plumbline/ui/field.tsx";
import { ItemList } from "../../authoring/item-list.tsx";
import { changed, removed } from "../../authoring/list-edits.ts";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { freePair, nextPlace, withoutSeries, withSeriesMoved } from "./edit.ts";
import type { CurveSpec } from "./spec.ts";

const RULES = [
  { value: "none", label: "May rise and fall" },
  { value: "rising", label: "May not fall" },
  { value: "falling", label: "May not rise" },
];

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
  const set = (index: number, item: CurveSpec["series"][number]) =>
    onChange({ ...spec, series: changed(series, index, item) });
  return (
    <ItemList
      idPrefix={`${idPrefix}-series`}
      legend="Curves"
      noun="curve"
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
              label={`Label of curve ${index + 1}`}
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
              label={`Rule of curve ${index + 1}`}
              labelHidden
              options={RULES}
              value={item.monotone}
              error={problemAt(problems, "series", index, "monotone")}
              disabled={disabled}
              onChange={(event) => {
                const rule = event.currentTarget.value;
                set(index, { ...item, monotone: rule === "rising" || rule === "falling" ? rule : "none" });
              }}
            />
          </div>
          <TextArea
            id={`${idPrefix}-series-${index}-detail`}
            label={`What curve ${index + 1} is of`}
            labelHidden
            placeholder="What it is of (optional)"
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

function HorizonFields({ idPrefix, spec, onChange, problems, disabled }: EditorProps<CurveSpec>) {
  const { horizons } = spec;
  const set = (index: number, item: CurveSpec["horizons"][number]) =>
    onChange({ ...spec, horizons: changed(horizons, index, item) });
  return (
    <ItemList
      idPrefix={`${idPrefix}-horizons`}
      legend="Horizons, with their places on the axis"
      noun="horizon"
      items={horizons}
      nameOf={({ label }) => label}
      minimum={2}
      maximum={12}
      error={problemAt(problems, "horizons")}
      disabled={disabled}
      onAdd={() => {
        onChange({ ...spec, horizons: [...horizons, { label: "", at: nextPlace(spec) }] });
        return horizons.length;
      }}
      onRemove={(index) => onChange({ ...spec, horizons: removed(horizons, index) })}
    >
      {(item, index, firstId) => (
        <div className="flex gap-2">
          <TextInput
            id={firstId}
            label={`Label of horizon ${index + 1}`}
            labelHidden
            fieldClassName="flex-1"
            value={item.label}
            maxLength={20}
            error={problemAt(problems, "horizons", index, "label")}
            disabled={disabled}
            onChange={(event) => set(index, { ...item, label: event.currentTarget.value })}
          />
          <TextInput
            id={`${idPrefix}-horizons-${index}-at`}
            label={`Place of ${item.label || `horizon ${index + 1}`}, for instance in years from now`}
            labelHidden
            type="number"
            step="any"
            numeric
            fieldClassName="w-24"
            value={Number.isFinite(item.at) ? item.at : ""}
            error={problemAt(problems, "horizons", index, "at")}
            disabled={disabled}
            onChange={(event) => {
              const { value } = event.currentTarget;
              // An emptied field is no place at all, which the schema says, and not the place 0.
              set(index, { ...item, at: value === "" ? Number.NaN : Number(value) });
            }}
          />
        </div>
      )}
    </ItemList>
  );
}

function AnchorFields({ idPrefix, spec, onChange, problems, disabled }: EditorProps<CurveSpec>) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="pb-1 font-medium">The ends of the scale</legend>
      {(
        [
          ["low", 0],
          ["high", 100],
        ] as const
      ).map(([end, value]) => (
        <div key={end} className="flex flex-col gap-2">
          <TextInput
            id={`${idPrefix}-${end}-label`}
            label={`What ${value} means`}
            value={spec[end].label}
            maxLength={80}
            error={problemAt(problems, end, "label")}
            disabled={disabled}
            onChange={(event) =>
              onChange({ ...spec, [end]: { ...spec[end], label: event.currentTarget.value } })
            }
          />
          <TextArea
            id={`${idPrefix}-${end}-detail`}
            label={`More about ${value}`}
            labelHidden
            placeholder="More about it (optional)"
            rows={2}
            className="field-sizing-content"
            value={spec[end].detail}
            maxLength={400}
            error={problemAt(problems, end, "detail")}
            disabled={disabled}
            onChange={(event) =>
              onChange({ ...spec, [end]: { ...spec[end], detail: event.currentTarget.value } })
            }
          />
          <FieldError id={undefined}>{problemAt(problems, end)}</FieldError>
        </div>
      ))}
    </fieldset>
  );
}

function PairFields({ idPrefix, spec, onChange, problems, disabled }: EditorProps<CurveSpec>) {
  const { series, pairs } = spec;
  const free = freePair(spec);
  const set = (next: CurveSpec["pairs"]) => onChange({ ...spec, pairs: next });
  const options = series.map(({ label }, index) => ({
    value: String(index),
    label: label || `Curve ${index + 1}`,
  }));
  return (
    <ItemList
      idPrefix={`${idPrefix}-pairs`}
      legend="Held against each other"
      noun="pair"
      items={pairs}
      nameOf={({ first, second }) => `${series[first]?.label ?? ""} and ${series[second]?.label ?? ""}`}
      minimum={0}
      maximum={free ? 6 : 0}
      error={problemAt(problems, "pairs")}
      disabled={disabled}
      onAdd={() => {
        if (free) set([...pairs, free]);
        return pairs.length;
      }}
      onRemove={(index) => set(removed(pairs, index))}
    >
      {(pair, index, firstId) => (
        <div className="grid gap-2 sm:grid-cols-2">
          {(["first", "second"] as const).map((side) => (
            <Select
              key={side}
              id={side === "first" ? firstId : `${idPrefix}-pairs-${index}-second`}
              label={side === "first" ? "Is this curve at or above …" : "… this one?"}
              options={options}
              value={String(pair[side])}
              error={problemAt(problems, "pairs", index, side)}
              disabled={disabled}
              onChange={(event) =>
                set(changed(pairs, index, { ...pair, [side]: Number(event.currentTarget.value) }))
              }
            />
          ))}
        </div>
      )}
    </ItemList>
  );
}

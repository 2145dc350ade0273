"use client";

import { Select, TextInput } from "@plumbline/ui/inputs.tsx";
import { ItemList } from "../../authoring/item-list.tsx";
import { changed, removed } from "../../authoring/list-edits.ts";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { freePlace, tidy } from "./edit.ts";
import { distributionEditorWords } from "./messages-editor.ts";
import type { DistributionSpec } from "./spec.ts";

/** Lines between bins that divide the scale. */
export function ThresholdFields(props: EditorProps<DistributionSpec>) {
  const { idPrefix, spec, onChange, problems, disabled } = props;
  const { bins, thresholds } = spec;
  const say = useWords(distributionEditorWords);
  const place = freePlace(spec);
  const nameOf = (bin: number) => bins[bin]?.label.trim() || say("nameless", { place: bin + 1 });
  /** The bins from one on, to the one before another. */
  const range = (from: number, to: number) =>
    say("range", { count: to - from, first: nameOf(from), last: nameOf(to - 1) });
  const setThresholds = (next: DistributionSpec["thresholds"]) => onChange({ ...spec, thresholds: next });
  return (
    <ItemList
      idPrefix={`${idPrefix}-thresholds`}
      legend={say("thresholds")}
      noun={say("thresholdNoun")}
      items={thresholds}
      nameOf={({ label }) => label}
      minimum={0}
      maximum={place === null || !spec.ordered ? 0 : 5}
      error={problemAt(problems, "thresholds")}
      disabled={disabled}
      onAdd={() => {
        const after = place ?? 1;
        const next = tidy([...thresholds, { after, label: "" }], bins.length);
        setThresholds(next);
        return next.findIndex((threshold) => threshold.after === after);
      }}
      onRemove={(index) => setThresholds(removed(thresholds, index))}
    >
      {(threshold, index, firstId) => (
        <div className="grid gap-2 sm:grid-cols-2">
          <Select
            id={firstId}
            label={say("after", { place: index + 1 })}
            options={bins.slice(0, -1).map(({ label }, bin) => ({
              value: String(bin + 1),
              label: `${bin + 1} · ${label}`,
              disabled: thresholds.some((other, i) => i !== index && other.after === bin + 1),
            }))}
            value={String(threshold.after)}
            error={problemAt(problems, "thresholds", index, "after")}
            disabled={disabled}
            onChange={(event) => {
              const after = Number(event.currentTarget.value);
              setThresholds(tidy(changed(thresholds, index, { ...threshold, after }), bins.length));
            }}
          />
          <TextInput
            id={`${idPrefix}-thresholds-${index}-label`}
            label={say("beyond")}
            value={threshold.label}
            maxLength={120}
            error={problemAt(problems, "thresholds", index, "label")}
            disabled={disabled}
            onChange={(event) =>
              setThresholds(changed(thresholds, index, { ...threshold, label: event.currentTarget.value }))
            }
          />
          {/* A bin that is moved past the line changes sides: which ones lie beyond has to be seen. */}
          <p className="text-sm text-muted sm:col-span-2">
            {say("parts", {
              before: range(0, threshold.after),
              beyond: range(threshold.after, bins.length),
            })}
          </p>
        </div>
      )}
    </ItemList>
  );
}

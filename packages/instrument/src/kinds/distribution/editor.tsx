"use client";

import { useState } from "react";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { TextArea, TextInput } from "@plumbline/ui/inputs.tsx";
import { DirectionFields } from "../../authoring/direction-fields.tsx";
import { ItemList } from "../../authoring/item-list.tsx";
import { changed, moved } from "../../authoring/list-edits.ts";
import { problemAt } from "../../authoring/problems.ts";
import { ScoreField } from "../../authoring/score-field.tsx";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { withoutBin } from "./edit.ts";
import { ThresholdFields } from "./editor-thresholds.tsx";
import { distributionEditorWords } from "./messages-editor.ts";
import type { DistributionSpec } from "./spec.ts";

/** Where an author writes the bins of a distribution and the lines between them. */
export function DistributionEditor(props: EditorProps<DistributionSpec>) {
  const { idPrefix, spec, onChange, problems, disabled } = props;
  const { bins } = spec;
  const say = useWords(distributionEditorWords);
  const [scoring, setScoring] = useState(() => bins.some(({ score }) => score !== undefined));
  const setBin = (index: number, bin: DistributionSpec["bins"][number]) =>
    onChange({ ...spec, bins: changed(bins, index, bin) });
  return (
    <div className="flex flex-col gap-6">
      <ItemList
        idPrefix={`${idPrefix}-bins`}
        legend={say("bins")}
        noun={say("noun")}
        items={bins}
        nameOf={({ label }) => label}
        minimum={2}
        maximum={20}
        error={problemAt(problems, "bins")}
        disabled={disabled}
        onAdd={() => {
          onChange({ ...spec, bins: [...bins, { label: "", detail: "" }] });
          return bins.length;
        }}
        onRemove={(index) => onChange(withoutBin(spec, index))}
        onMove={(index, by) => onChange({ ...spec, bins: moved(bins, index, by) })}
      >
        {(bin, index, firstId) => (
          <>
            <div className="flex gap-2">
              <TextInput
                id={firstId}
                label={say("label", { place: index + 1 })}
                labelHidden
                fieldClassName="flex-1"
                value={bin.label}
                maxLength={120}
                error={problemAt(problems, "bins", index, "label")}
                disabled={disabled}
                onChange={(event) => setBin(index, { ...bin, label: event.currentTarget.value })}
              />
              {spec.ordered && scoring ? (
                <ScoreField
                  id={`${idPrefix}-bins-${index}-score`}
                  name={bin.label || say("nameless", { place: index + 1 })}
                  rank={index + 1}
                  score={bin.score}
                  error={problemAt(problems, "bins", index, "score")}
                  disabled={disabled}
                  onChange={(score) => setBin(index, { ...bin, score })}
                />
              ) : null}
            </div>
            <TextArea
              id={`${idPrefix}-bins-${index}-detail`}
              label={say("detail", { place: index + 1 })}
              labelHidden
              placeholder={say("detailHint")}
              rows={2}
              className="field-sizing-content"
              value={bin.detail}
              maxLength={400}
              error={problemAt(problems, "bins", index, "detail")}
              disabled={disabled}
              onChange={(event) => setBin(index, { ...bin, detail: event.currentTarget.value })}
            />
          </>
        )}
      </ItemList>
      <div>
        <Checkbox
          id={`${idPrefix}-ordered`}
          label={say("ordered")}
          hint={say("orderedHint")}
          checked={spec.ordered}
          disabled={disabled}
          onChange={(event) => onChange({ ...spec, ordered: event.currentTarget.checked })}
        />
        {spec.ordered ? (
          <Checkbox
            id={`${idPrefix}-scoring`}
            label={say("uneven")}
            hint={say("unevenHint")}
            checked={scoring}
            disabled={disabled}
            onChange={(event) => {
              setScoring(event.currentTarget.checked);
              if (event.currentTarget.checked) return;
              onChange({ ...spec, bins: bins.map(({ label, detail }) => ({ label, detail })) });
            }}
          />
        ) : null}
      </div>
      {/* A triangle that lost its corners stays in sight, so that it can be switched off. */}
      {bins.length === 3 || spec.drawn === "triangle" ? (
        <Checkbox
          id={`${idPrefix}-drawn`}
          label={say("triangle")}
          hint={say("triangleHint")}
          error={problemAt(problems, "drawn")}
          checked={spec.drawn === "triangle"}
          disabled={disabled}
          onChange={(event) =>
            onChange({ ...spec, drawn: event.currentTarget.checked ? "triangle" : "bars" })
          }
        />
      ) : null}
      {/* Thresholds of bins that lost their order stay in sight, so that they can be taken out. */}
      {spec.ordered || spec.thresholds.length > 0 ? <ThresholdFields {...props} /> : null}
      {spec.ordered ? (
        <DirectionFields
          idPrefix={`${idPrefix}-direction`}
          direction={spec.direction}
          first={bins[0]?.label ?? ""}
          last={bins.at(-1)?.label ?? ""}
          onChange={(direction) => onChange({ ...spec, direction })}
          problems={problems}
          disabled={disabled}
        />
      ) : null}
    </div>
  );
}

"use client";

import { Select } from "@plumbline/ui/inputs.tsx";
import { ItemList } from "../../authoring/item-list.tsx";
import { changed, removed } from "../../authoring/list-edits.ts";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { freePair } from "./edit.ts";
import { curveEditorWords } from "./messages-editor.ts";
import type { CurveSpec } from "./spec.ts";

/** Which curves are held against each other. */
export function PairFields({ idPrefix, spec, onChange, problems, disabled }: EditorProps<CurveSpec>) {
  const { series, pairs } = spec;
  const say = useWords(curveEditorWords);
  const free = freePair(spec);
  const set = (next: CurveSpec["pairs"]) => onChange({ ...spec, pairs: next });
  const options = series.map(({ label }, index) => ({
    value: String(index),
    label: label || say("series.nameless", { place: index + 1 }),
  }));
  return (
    <ItemList
      idPrefix={`${idPrefix}-pairs`}
      legend={say("pairs.legend")}
      noun={say("pairs.noun")}
      items={pairs}
      nameOf={({ first, second }) =>
        say("pairs.name", { first: series[first]?.label ?? "", second: series[second]?.label ?? "" })
      }
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
              label={say(`pairs.${side}`)}
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

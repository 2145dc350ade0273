"use client";

import { useState } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { DirectionFields } from "../../authoring/direction-fields.tsx";
import { ItemList } from "../../authoring/item-list.tsx";
import { changed, moved, removed } from "../../authoring/list-edits.ts";
import { problemAt } from "../../authoring/problems.ts";
import { ScoreField } from "../../authoring/score-field.tsx";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { choiceEditorWords } from "./messages-editor.ts";
import { CHOICE_PRESETS, withFittingDirection } from "./presets.ts";
import type { ChoiceSpec } from "./spec.ts";

/** Where an author writes the options of a choice. */
export function ChoiceEditor({ idPrefix, spec, onChange, problems, disabled }: EditorProps<ChoiceSpec>) {
  const { options } = spec;
  const say = useWords(choiceEditorWords);
  const [scoring, setScoring] = useState(() => options.some(({ score }) => score !== undefined));
  const setOptions = (next: ChoiceSpec["options"]) =>
    onChange(withFittingDirection({ ...spec, options: next }));
  return (
    <div className="flex flex-col gap-6">
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center underline decoration-edge underline-offset-4">
          {say("presets")}
        </summary>
        <div className="flex flex-wrap gap-2 py-2">
          {CHOICE_PRESETS.map((preset) => (
            <Button
              key={preset.id}
              disabled={disabled}
              onClick={() => {
                setScoring(false);
                onChange(preset.spec);
              }}
            >
              {say(`preset.${preset.id}`)}
            </Button>
          ))}
        </div>
      </details>
      <ItemList
        idPrefix={`${idPrefix}-options`}
        legend={say("options")}
        noun={say("noun")}
        items={options}
        nameOf={({ label }) => label}
        minimum={2}
        maximum={30}
        error={problemAt(problems, "options")}
        disabled={disabled}
        onAdd={() => {
          setOptions([...options, { label: "" }]);
          return options.length;
        }}
        onRemove={(index) => setOptions(removed(options, index))}
        onMove={(index, by) => setOptions(moved(options, index, by))}
      >
        {(option, index, firstId) => (
          <div className="flex gap-2">
            <TextInput
              id={firstId}
              label={say("label", { place: index + 1 })}
              labelHidden
              fieldClassName="flex-1"
              value={option.label}
              maxLength={200}
              error={problemAt(problems, "options", index, "label")}
              disabled={disabled}
              onChange={(event) =>
                setOptions(changed(options, index, { ...option, label: event.currentTarget.value }))
              }
            />
            {spec.ordered && scoring ? (
              <ScoreField
                id={`${idPrefix}-options-${index}-score`}
                name={option.label || say("nameless", { place: index + 1 })}
                rank={index + 1}
                score={option.score}
                error={problemAt(problems, "options", index, "score")}
                disabled={disabled}
                onChange={(score) => setOptions(changed(options, index, { ...option, score }))}
              />
            ) : null}
          </div>
        )}
      </ItemList>
      <div>
        <Checkbox
          id={`${idPrefix}-many`}
          label={say("many")}
          checked={spec.many}
          disabled={disabled}
          onChange={(event) => onChange({ ...spec, many: event.currentTarget.checked })}
        />
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
              if (!event.currentTarget.checked) setOptions(options.map(({ label }) => ({ label })));
            }}
          />
        ) : null}
      </div>
      {spec.ordered ? (
        <DirectionFields
          idPrefix={`${idPrefix}-direction`}
          direction={spec.direction}
          first={options[0]?.label ?? ""}
          last={options.at(-1)?.label ?? ""}
          onChange={(direction) => onChange({ ...spec, direction })}
          problems={problems}
          disabled={disabled}
        />
      ) : null}
    </div>
  );
}

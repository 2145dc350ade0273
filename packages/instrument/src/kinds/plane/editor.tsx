"use client";

import { TextInput } from "@plumbline/ui/inputs.tsx";
import { stressed, withStress } from "../../authoring/emphasis.tsx";
import { problemAt } from "../../authoring/problems.ts";
import type { EditorProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { planeEditorWords } from "./messages-editor.ts";
import { AXES, QUADRANTS, type Axis } from "./scale.ts";
import type { PlaneSpec } from "./spec.ts";
import { quadrantEnds } from "./table.ts";

/** Where an author names the two axes, their ends and, where they have one, the four quadrants. */
export function PlaneEditor(props: EditorProps<PlaneSpec>) {
  const say = useWords(planeEditorWords);
  const { idPrefix, spec, onChange, problems, disabled } = props;
  return (
    <div className="flex flex-col gap-6">
      {AXES.map((axis) => (
        <AxisFields key={axis} {...props} axis={axis} />
      ))}
      <fieldset className="flex min-w-0 flex-col gap-2">
        <legend className="pb-1 font-medium">{say("quadrants")}</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          {QUADRANTS.map((quadrant) => (
            <TextInput
              key={quadrant}
              id={`${idPrefix}-quadrants-${quadrant}`}
              label={quadrantEnds(spec, quadrant)}
              value={spec.quadrants[quadrant]}
              maxLength={40}
              error={problemAt(problems, "quadrants", quadrant)}
              disabled={disabled}
              onChange={(event) =>
                onChange({
                  ...spec,
                  quadrants: { ...spec.quadrants, [quadrant]: event.currentTarget.value },
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

const FIELDS = [
  { name: "title", most: 80 },
  { name: "low", most: 60 },
  { name: "high", most: 60 },
] as const;

function AxisFields(props: EditorProps<PlaneSpec> & { axis: Axis }) {
  const { idPrefix, spec, onChange, problems, disabled, axis } = props;
  const say = useWords(planeEditorWords);
  const problem = problemAt(problems, axis);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="pb-1 font-medium">{say(`axes.${axis}`)}</legend>
      <p className="max-w-prose text-sm text-muted">
        {withStress(say("readBack", { high: stressed(spec[axis].high) }))}
      </p>
      <div className="grid gap-3 sm:grid-cols-3">
        {FIELDS.map(({ name, most }) => (
          <TextInput
            key={name}
            id={`${idPrefix}-${axis}-${name}`}
            label={say(name)}
            value={spec[axis][name]}
            maxLength={most}
            error={problemAt(problems, axis, name)}
            disabled={disabled}
            onChange={(event) =>
              onChange({ ...spec, [axis]: { ...spec[axis], [name]: event.currentTarget.value } })
            }
          />
        ))}
      </div>
      {problem ? <p className="text-sm font-medium text-bad">{problem}</p> : null}
    </fieldset>
  );
}

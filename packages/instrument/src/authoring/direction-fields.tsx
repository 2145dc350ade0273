"use client";

import { TextInput } from "@plumbline/ui/inputs.tsx";
import type { Direction } from "../comparison.ts";
import type { EditorProps } from "../view.ts";
import { problemAt } from "./problems.ts";

/** What the fields start from when the author changes the first of them. */
const PLAIN_WORDS: Direction = { unit: "steps", higher: "higher", lower: "lower" };

const FIELDS = [
  { name: "unit", label: "One step is called" },
  { name: "higher", label: "Further up the scale is" },
  { name: "lower", label: "Further down the scale is" },
] as const;

/** The words a finding is written with: "predicted 0.9 levels harder than it is". */
export function DirectionFields(props: {
  idPrefix: string;
  direction: Direction | undefined;
  onChange(direction: Direction | undefined): void;
  problems: EditorProps<unknown>["problems"];
  disabled?: boolean | undefined;
}) {
  const { direction, disabled } = props;
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="pb-1 font-medium">Words for findings</legend>
      <p className="max-w-prose text-sm text-muted">
        As in “the field expects itself to be 0.9 <em>levels</em> <em>harder</em> than it is”. Left empty:
        steps, higher, lower.
      </p>
      <div className="grid gap-2 sm:grid-cols-3">
        {FIELDS.map(({ name, label }) => (
          <TextInput
            key={name}
            id={`${props.idPrefix}-${name}`}
            label={label}
            value={direction?.[name] ?? ""}
            placeholder={PLAIN_WORDS[name]}
            error={problemAt(props.problems, "direction", name)}
            disabled={disabled}
            onChange={(event) => {
              const changed = { ...(direction ?? PLAIN_WORDS), [name]: event.currentTarget.value };
              const empty = FIELDS.every((field) => changed[field.name].trim() === "");
              props.onChange(empty ? undefined : changed);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

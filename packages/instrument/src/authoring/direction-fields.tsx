"use client";

import { TextInput } from "@plumbline/ui/inputs.tsx";
import type { Direction } from "../comparison.ts";
import type { EditorProps } from "../view.ts";
import { useWords } from "../words/use-words.ts";
import { stressed, withStress } from "./emphasis.tsx";
import { authoringWords } from "./messages.ts";
import { problemAt } from "./problems.ts";

/** What the fields start from when the author changes the first of them. */
const PLAIN_WORDS: Direction = { unit: "steps", higher: "higher", lower: "lower" };

const FIELDS = ["unit", "higher", "lower"] as const;

/** The words a finding is written with: "predicted 0.9 levels harder than it is". */
export function DirectionFields(props: {
  idPrefix: string;
  direction: Direction | undefined;
  onChange(direction: Direction | undefined): void;
  problems: EditorProps<unknown>["problems"];
  disabled?: boolean | undefined;
}) {
  const { direction, disabled } = props;
  const say = useWords(authoringWords);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="pb-1 font-medium">{say("direction.legend")}</legend>
      <p className="max-w-prose text-sm text-muted">
        {withStress(
          say("direction.example", {
            unit: stressed(say("direction.exampleUnit")),
            higher: stressed(say("direction.exampleHigher")),
          }),
        )}
      </p>
      <div className="grid gap-2 sm:grid-cols-3">
        {FIELDS.map((name) => (
          <TextInput
            key={name}
            id={`${props.idPrefix}-${name}`}
            label={say(`direction.${name}`)}
            value={direction?.[name] ?? ""}
            placeholder={PLAIN_WORDS[name]}
            error={problemAt(props.problems, "direction", name)}
            disabled={disabled}
            onChange={(event) => {
              const changed = { ...(direction ?? PLAIN_WORDS), [name]: event.currentTarget.value };
              const empty = FIELDS.every((field) => changed[field].trim() === "");
              props.onChange(empty ? undefined : changed);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

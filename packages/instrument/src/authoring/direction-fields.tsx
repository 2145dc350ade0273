"use client";

import { TextInput } from "@plumbline/ui/inputs.tsx";
import type { Direction } from "../comparison.ts";
import { plainDirection } from "../scale.ts";
import type { EditorProps } from "../view.ts";
import { useLocale, useWords } from "../words/use-words.ts";
import { stressed, withStress } from "./emphasis.tsx";
import { authoringWords } from "./messages.ts";
import { problemAt } from "./problems.ts";

const FIELDS = ["unit", "higher", "lower"] as const;

/**
 * The words a finding is written with: "predicted 0.9 levels harder than it is". They are read back between the two ends
 * of the scale, where it shows if they say the opposite of what is meant.
 */
export function DirectionFields(props: {
  idPrefix: string;
  direction: Direction | undefined;
  /** The answers at the two ends of the scale, from low to high. */
  first: string;
  last: string;
  onChange(direction: Direction | undefined): void;
  problems: EditorProps<unknown>["problems"];
  disabled?: boolean | undefined;
}) {
  const { direction, disabled } = props;
  const say = useWords(authoringWords);
  /** What stands where nothing is said, and what the fields start from when the author changes the first of them. */
  const plain = plainDirection(useLocale());
  const first = props.first.trim();
  const last = props.last.trim();
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
            placeholder={plain[name]}
            error={problemAt(props.problems, "direction", name)}
            disabled={disabled}
            onChange={(event) => {
              const changed = { ...(direction ?? plain), [name]: event.currentTarget.value };
              const empty = FIELDS.every((field) => changed[field].trim() === "");
              props.onChange(empty ? undefined : changed);
            }}
          />
        ))}
      </div>
      {first && last ? (
        <p className="max-w-prose text-sm">
          {withStress(
            say("direction.readBack", {
              first,
              last,
              higher: stressed(direction?.higher.trim() || plain.higher),
              lower: stressed(direction?.lower.trim() || plain.lower),
            }),
          )}
        </p>
      ) : null}
    </fieldset>
  );
}

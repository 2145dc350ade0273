"use client";

import { TextInput } from "@plumbline/ui/inputs.tsx";
import { useWords } from "../words/use-words.ts";
import { authoringWords } from "./messages.ts";

/** The place of one answer on the measuring scale; its rank counts where the field is left empty. */
export function ScoreField(props: {
  id: string;
  name: string;
  rank: number;
  score: number | undefined;
  onChange(score: number | undefined): void;
  error?: string | undefined;
  disabled?: boolean | undefined;
}) {
  const say = useWords(authoringWords);
  return (
    <TextInput
      id={props.id}
      label={say("score", { name: props.name })}
      labelHidden
      type="number"
      step={1}
      min={-50}
      max={50}
      numeric
      fieldClassName="w-24"
      value={props.score ?? ""}
      placeholder={String(props.rank)}
      error={props.error}
      disabled={props.disabled}
      onChange={(event) => {
        const { value } = event.currentTarget;
        props.onChange(value === "" ? undefined : Number(value));
      }}
    />
  );
}

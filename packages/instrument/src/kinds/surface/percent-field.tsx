"use client";

import type { KeyboardEvent } from "react";
import { classNames } from "@plumbline/ui/class-names";
import { useTypedValue } from "../../use-typed-value.ts";
import { useWords } from "../../words/use-words.ts";
import { messages } from "./messages.ts";

export interface PercentFieldProps {
  id: string;
  value: number | null;
  labelledBy: string;
  /** Id of the words that say what goes against the order, where something does. */
  describedBy: string | undefined;
  disabled: boolean;
  onType(value: number | null): void;
  onKey(event: KeyboardEvent<HTMLInputElement>): void;
}

/** A probability in whole per cents, shaded by how likely it is: the darker, the likelier. */
export function PercentField(props: PercentFieldProps) {
  const { id, value, disabled } = props;
  const say = useWords(messages);
  const { field, unreadable } = useTypedValue(value, null, props.onType);
  return (
    <span className="relative block p-1">
      <svg aria-hidden="true" focusable="false" className="pointer-events-none absolute inset-0 size-full">
        <rect width="100%" height="100%" className="fill-sunken" />
        {value === null ? null : (
          <rect width="100%" height="100%" className="fill-actual" fillOpacity={value / 100} />
        )}
      </svg>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        {...field}
        disabled={disabled}
        aria-labelledby={props.labelledBy}
        aria-describedby={classNames(props.describedBy, unreadable && `${id}-error`) || undefined}
        aria-invalid={unreadable || undefined}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={props.onKey}
        className="relative min-h-11 w-full min-w-9 rounded-md border border-edge bg-raised px-1 text-center text-base font-semibold tabular-nums disabled:bg-sunken disabled:text-muted aria-invalid:border-2 aria-invalid:border-bad"
      />
      {unreadable ? (
        <span
          id={`${id}-error`}
          className="relative mt-1 block bg-paper text-center text-xs font-medium text-bad"
        >
          {say("unreadable")}
        </span>
      ) : null}
      {props.describedBy ? (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute end-2 top-1.5 text-xs leading-none text-warn"
        >
          ▲
        </span>
      ) : null}
    </span>
  );
}

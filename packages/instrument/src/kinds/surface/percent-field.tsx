"use client";

import type { KeyboardEvent } from "react";
import { typedValue } from "../../typed-value.ts";

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
        maxLength={3}
        value={value ?? ""}
        disabled={disabled}
        aria-labelledby={props.labelledBy}
        aria-describedby={props.describedBy}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => props.onType(typedValue(event.currentTarget.value))}
        onKeyDown={props.onKey}
        className="relative min-h-11 w-full min-w-9 rounded-md border border-edge bg-raised px-1 text-center text-base font-semibold tabular-nums disabled:bg-sunken disabled:text-muted"
      />
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

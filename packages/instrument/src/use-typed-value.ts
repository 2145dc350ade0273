"use client";

import { useState, type ChangeEvent } from "react";
import { meantValue, readTyped, shownText } from "./typed-value.ts";

export interface TypedField {
  /** What the field spreads onto its input. */
  field: {
    value: string;
    onChange(event: ChangeEvent<HTMLInputElement>): void;
    onBlur(): void;
  };
  /** Whether something stands in it that is no number. */
  unreadable: boolean;
}

/**
 * A field for a whole number from 0 to 100. It keeps what is typed as it is typed and shows the value itself once it is
 * left; what cannot be read stays in sight.
 *
 * @param nothing the value that an empty field stands for.
 */
export function useTypedValue<Nothing extends number | null>(
  value: Nothing | number,
  nothing: Nothing,
  change: (value: Nothing | number) => void,
): TypedField {
  const [typed, setTyped] = useState<string | null>(null);
  const text = shownText(typed, value, nothing);
  const unreadable = readTyped(text) === "unreadable";
  return {
    field: {
      value: text,
      onChange(event) {
        setTyped(event.currentTarget.value);
        change(meantValue(event.currentTarget.value, nothing));
      },
      onBlur() {
        if (!unreadable) setTyped(null);
      },
    },
    unreadable,
  };
}

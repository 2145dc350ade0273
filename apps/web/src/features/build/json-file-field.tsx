"use client";

import type { ReactNode } from "react";
import { Field } from "@plumbline/ui/field.tsx";

/** Many times the size of the largest document that the schema allows to be useful. */
const LARGEST_FILE = 2_000_000;

interface JsonFileFieldProps {
  label: ReactNode;
  hint: ReactNode;
  /** The text of the chosen file; null where it is too large to be what is asked for. */
  onRead(text: string | null): void;
}

/** Chooses a file of JSON from the device. */
export function JsonFileField({ label, hint, onRead }: JsonFileFieldProps) {
  async function choose(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = file.size > LARGEST_FILE ? null : await file.text();
    // The same file can be chosen again after it was corrected.
    input.value = "";
    onRead(text);
  }
  return (
    <Field label={label} hint={hint} className="max-w-full">
      {(tie) => (
        <input
          {...tie}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.currentTarget)}
          className="min-h-11 max-w-full py-1 file:me-4 file:min-h-11 file:cursor-pointer file:rounded-lg file:border file:border-solid file:border-edge file:bg-raised file:px-4 file:text-ink"
        />
      )}
    </Field>
  );
}

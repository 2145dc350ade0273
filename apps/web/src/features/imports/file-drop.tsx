"use client";

import { useState } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { classNames } from "@plumbline/ui/class-names";
import { Field } from "@plumbline/ui/field.tsx";
import { importMessages } from "./messages.ts";

const TYPES = ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain";

/** The browser's own field for a file, drawn large: files can be dropped on it without any script of ours. */
export function FileDrop({ megabytes, onFile }: { megabytes: number; onFile(file: File): void }) {
  const say = useWords(importMessages);
  const [over, setOver] = useState(false);
  return (
    <Field label={say("choose.label")} hint={say("choose.hint", { megabytes })}>
      {(tie) => (
        <input
          {...tie}
          type="file"
          accept={TYPES}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file, corrected, can be chosen again.
            event.currentTarget.value = "";
            if (file) onFile(file);
          }}
          className={classNames(
            "w-full cursor-pointer rounded-xl border-2 border-dashed px-5 py-8 text-base text-muted file:me-4 file:mb-1 file:min-h-11 file:cursor-pointer file:rounded-lg file:border file:border-solid file:border-ink file:bg-ink file:px-4 file:py-2 file:font-medium file:text-on-ink",
            over ? "border-ink bg-sunken" : "border-edge bg-raised",
          )}
        />
      )}
    </Field>
  );
}

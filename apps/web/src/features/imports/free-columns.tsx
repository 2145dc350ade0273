"use client";

import type { Dispatch } from "react";
import type { ProposedColumn } from "@plumbline/api/imports/propose";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { freeColumns, IMPORTED_KINDS, isWithheld, type Draft } from "./draft.ts";
import type { Edit } from "./edits.ts";
import { mapMessages } from "./messages-map.ts";

interface FreeColumnsProps {
  columns: readonly ProposedColumn[];
  draft: Draft;
  dispatch: Dispatch<Edit>;
}

/** The columns that stay out, each with the reason, and a way in for those that may come in. */
export function FreeColumns({ columns, draft, dispatch }: FreeColumnsProps) {
  const say = useWords(mapMessages);
  const free = freeColumns(columns, draft);
  if (free.length === 0) return null;
  return (
    <section aria-labelledby="import-free" className="flex flex-col gap-2">
      <h3 id="import-free" className="text-xl">
        {say("free.title", { count: free.length })}
      </h3>
      <ul className="flex flex-col border-t border-line">
        {free.map((column) => (
          <li
            key={column.index}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2"
          >
            <div className="min-w-0">
              <p className="font-medium break-words">{column.header}</p>
              <p className="max-w-prose text-sm text-muted">
                {column.use === "skipped" ? column.because : say("free.orphan")}
              </p>
            </div>
            {isWithheld(column) || IMPORTED_KINDS.length === 0 ? null : (
              <Button
                onClick={() => dispatch({ type: "add", column })}
                aria-label={say("free.makeOf", { column: column.header })}
              >
                {say("free.make")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

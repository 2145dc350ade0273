"use client";

import { useMemo } from "react";
import { directionOf } from "@plumbline/instrument/words/locales";
import { Button } from "@plumbline/ui/button.tsx";
import { useEditing } from "./editing.tsx";
import type { Dictionary } from "./language-edits.ts";
import { counted } from "./words.ts";

interface LeftoversProps {
  tag: string;
  dictionary: Dictionary;
  /** The texts the study has. */
  texts: string[];
}

/** Translations of texts that were reworded or deleted: to copy from, or to clear away. */
export function Leftovers({ tag, dictionary, texts }: LeftoversProps) {
  const { dispatch, readOnly } = useEditing();
  const known = useMemo(() => new Set(texts), [texts]);
  const left = Object.entries(dictionary).filter(([source]) => !known.has(source));
  if (left.length === 0) return null;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2.5 underline decoration-edge underline-offset-4">
        {counted(left.length, "translation")} of texts that the study does not have any more
      </summary>
      <p className="max-w-prose pb-2 text-sm text-muted">
        Whoever rewords a text finds its translation here, to copy what still fits.
      </p>
      <dl className="flex flex-col gap-3 pb-3">
        {left.map(([source, translation]) => (
          <div key={source} className="border-b border-line pb-2">
            <dt className="break-words whitespace-pre-line text-muted">{source}</dt>
            <dd lang={tag} dir={directionOf(tag)} className="break-words whitespace-pre-line">
              {translation}
            </dd>
          </div>
        ))}
      </dl>
      {readOnly ? null : (
        <Button onClick={() => dispatch({ type: "drop-leftovers", tag, texts: known })}>
          Remove {left.length === 1 ? "it" : "them"}
        </Button>
      )}
    </details>
  );
}

"use client";

import { useMemo } from "react";
import { directionOf } from "@plumbline/instrument/words/locales";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { useEditing } from "./editing.tsx";
import type { Dictionary } from "./language-edits.ts";
import { languageMessages } from "./messages-languages.ts";

interface LeftoversProps {
  tag: string;
  dictionary: Dictionary;
  /** The texts the study has. */
  texts: string[];
}

/** Translations of texts that were reworded or deleted: to copy from, or to clear away. */
export function Leftovers({ tag, dictionary, texts }: LeftoversProps) {
  const { dispatch, readOnly } = useEditing();
  const say = useWords(languageMessages);
  const known = useMemo(() => new Set(texts), [texts]);
  const left = Object.entries(dictionary).filter(([source]) => !known.has(source));
  if (left.length === 0) return null;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2.5 underline decoration-edge underline-offset-4">
        {say("leftovers", { count: left.length })}
      </summary>
      <p className="max-w-prose pb-2 text-sm text-muted">{say("leftoversWhat")}</p>
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
          {say("leftoversRemove", { count: left.length })}
        </Button>
      )}
    </details>
  );
}

"use client";

import { useLocale, useWords } from "../../words/use-words.ts";
import type { Draft } from "./draft.ts";
import { messages } from "./messages.ts";
import { readBack } from "./read-back.ts";
import type { SurfaceSpec } from "./spec.ts";

/** Points at what goes against the expected order, said in these words, and leaves it. */
export function AgainstTheOrder({ id, words }: { id: string; words: readonly string[] }) {
  const say = useWords(messages);
  if (words.length === 0) return null;
  return (
    <div id={id} className="border-s-4 border-warn ps-3">
      <p className="font-medium">
        <span aria-hidden="true">▲ </span>
        {say("against")}
      </p>
      <ul>
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}

export function InWords({ spec, draft }: { spec: SurfaceSpec; draft: Draft }) {
  const say = useWords(messages);
  const words = readBack(spec, draft, useLocale());
  return (
    <p className="min-h-12 border-s-4 border-actual bg-raised px-3 py-2">
      {words.length > 0 ? words.join(" ") : <span className="text-muted">{say("empty")}</span>}
    </p>
  );
}

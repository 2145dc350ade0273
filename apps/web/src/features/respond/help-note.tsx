"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { lensMessages } from "./messages-lens.ts";

/** The definitions of a question, opened on request; nothing where there are none. */
export function HelpNote({ help }: { help: string }) {
  const say = useWords(lensMessages);
  if (!help) return null;
  return (
    <details className="max-w-prose text-base">
      <summary className="min-h-11 cursor-pointer py-2 text-link">{say("help")}</summary>
      <div className="border-s-2 border-line ps-4 whitespace-pre-line text-muted">{help}</div>
    </details>
  );
}

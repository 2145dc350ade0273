"use client";

import { useState } from "react";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Notice } from "@plumbline/ui/notice.tsx";
import { useEditing } from "./editing.tsx";
import { JsonFileField } from "./json-file-field.tsx";
import { languageMessages } from "./messages-languages.ts";
import { readTranslation } from "./translation-file.ts";

/** Reads in a file that somebody translated elsewhere. */
export function TranslationFileField({ tag, texts }: { tag: string; texts: string[] }) {
  const { dispatch } = useEditing();
  const locale = useLocale();
  const say = useWords(languageMessages);
  const [said, setSaid] = useState<{ tone: "success" | "error"; sentence: string } | null>(null);
  function take(file: string | null) {
    const read = file === null ? { sentence: say("file.tooLarge") } : readTranslation(file, texts, locale);
    if ("sentence" in read) return setSaid({ tone: "error", sentence: read.sentence });
    const { entries, unknown } = read;
    const others = unknown > 0 ? ` ${say("others", { count: unknown })}` : "";
    dispatch({ type: "take-translations", tag, entries });
    setSaid({
      tone: "success",
      sentence: `${say("read", { count: Object.keys(entries).length })}${others}`,
    });
  }
  return (
    <>
      <JsonFileField label={say("readIn")} hint={say("readInHint")} onRead={take} />
      {said ? (
        <Notice tone={said.tone} title={said.tone === "error" ? say("refused") : undefined}>
          {said.sentence}
        </Notice>
      ) : null}
    </>
  );
}

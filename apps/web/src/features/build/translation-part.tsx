"use client";

import { memo, useState } from "react";
import type { PlacedText } from "@plumbline/instrument/translation";
import { directionOf } from "@plumbline/instrument/words/locales";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Badge } from "@plumbline/ui/badge.tsx";
import { TextArea } from "@plumbline/ui/inputs.tsx";
import { shortened } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import type { Dictionary } from "./language-edits.ts";
import { languageName } from "./languages.ts";
import { languageMessages } from "./messages-languages.ts";

interface TranslationPartProps {
  name: string;
  texts: PlacedText[];
  missing: number;
  dictionary: Dictionary;
  /** The language translated into. */
  tag: string;
  /** The language the study is written in. */
  language: string;
}

/** The texts of one section with their translations; folded until somebody works on it. */
export function TranslationPart({ name, texts, missing, dictionary, tag, language }: TranslationPartProps) {
  const say = useWords(languageMessages);
  const [open, setOpen] = useState(false);
  return (
    <details className="border-b border-line" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-11 cursor-pointer py-2.5">
        <span className="font-medium">{name}</span>{" "}
        <span className="text-sm text-muted tabular-nums">{say("texts", { count: texts.length })}</span>{" "}
        {missing > 0 ? <Badge tone="warning">{say("missing", { count: missing })}</Badge> : null}
      </summary>
      {open ? (
        <ul className="@container flex flex-col gap-6 py-3">
          {texts.map(({ text, part }) => (
            <TranslatedText
              key={text}
              text={text}
              part={part}
              translation={Object.hasOwn(dictionary, text) ? (dictionary[text] ?? "") : ""}
              tag={tag}
              language={language}
            />
          ))}
        </ul>
      ) : null}
    </details>
  );
}

interface TranslatedTextProps {
  text: string;
  part: PlacedText["part"];
  translation: string;
  tag: string;
  language: string;
}

/** As high as the text is long, within reason: about 45 characters fit into a line of the narrower column. */
const rowsFor = (text: string) =>
  Math.min(
    12,
    text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 45)), 0),
  );

const TranslatedText = memo(function TranslatedText(props: TranslatedTextProps) {
  const { text, part, translation, tag, language } = props;
  const { dispatch, readOnly } = useEditing();
  const locale = useLocale();
  const say = useWords(languageMessages);
  return (
    <li className="grid gap-2 @2xl:grid-cols-2 @2xl:gap-6">
      <div className="min-w-0">
        <p className="text-sm text-muted">{say(`parts.${part}`)}</p>
        <p
          lang={language}
          dir={directionOf(language)}
          className="max-h-80 overflow-y-auto break-words whitespace-pre-line"
          // What scrolls has to be reachable without a pointer.
          tabIndex={text.length > 600 ? 0 : undefined}
        >
          {text}
        </p>
      </div>
      <TextArea
        label={`${languageName(tag, locale)}: ${shortened(text)}`}
        labelHidden
        lang={tag}
        dir={directionOf(tag)}
        rows={rowsFor(text)}
        maxLength={12_000}
        value={translation}
        disabled={readOnly}
        onChange={(event) =>
          dispatch({ type: "translate", tag, source: text, translation: event.currentTarget.value })
        }
      />
    </li>
  );
});

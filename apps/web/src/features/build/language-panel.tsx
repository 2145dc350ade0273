"use client";

import { memo, useState } from "react";
import { problemAt } from "@plumbline/instrument/authoring/problems";
import type { Instrument } from "@plumbline/instrument/instrument";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import type { Problem } from "./check.ts";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import { Fold } from "./fold.tsx";
import { canonicalTag, COMMON_LANGUAGES, isKnownLanguage, languageName } from "./languages.ts";
import { languageMessages } from "./messages-languages.ts";
import { languageKey, LANGUAGES, type View } from "./open-parts.ts";
import { Translation } from "./translation.tsx";

interface LanguagePanelProps {
  /** The study in its last complete state, with the languages as they are being written. */
  study: Instrument;
  view: View["sections"];
  problems: Problem[];
}

/** The language a study is written in, and its translations. */
export const LanguagePanel = memo(function LanguagePanel({ study, view, problems }: LanguagePanelProps) {
  const { dispatch, readOnly } = useEditing();
  const locale = useLocale();
  const say = useWords(languageMessages);
  const { language } = study;
  const name = languageName(language, locale);
  const tags = Object.keys(study.translations);
  const names = tags.map((tag) => languageName(tag, locale)).join(", ");
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-2">
      <Fold
        id={LANGUAGES}
        level={2}
        title={say("part")}
        // Browsers and the server may know languages by different names.
        meta={
          <span suppressHydrationWarning>{say("meta", { language: name, count: tags.length, names })}</span>
        }
        problems={problems.length}
        open={view[LANGUAGES] ?? false}
        onToggle={() => dispatch({ type: "toggle-section", key: LANGUAGES })}
      >
        <datalist id={TAGS}>
          {COMMON_LANGUAGES.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, locale)}
            </option>
          ))}
        </datalist>
        <TextInput
          label={say("written")}
          hint={say("writtenHint", { language: name })}
          value={language}
          list={TAGS}
          fieldClassName="max-w-80"
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          disabled={readOnly}
          error={problemAt(problems, "language")}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            dispatch({ type: "write-study", change: { language: canonicalTag(typed) ?? typed } });
          }}
        />
        {Object.hasOwn(study.translations, language) ? (
          <Notice tone="warning">{say("itself", { language: name })}</Notice>
        ) : null}
        {tags.map((tag) => (
          <Translation key={tag} study={study} tag={tag} open={view[languageKey(tag)] ?? false} />
        ))}
        {readOnly ? null : <AddLanguage language={language} tags={tags} />}
      </Fold>
    </section>
  );
});

const TAGS = "build-language-tags";

function AddLanguage({ language, tags }: { language: string; tags: string[] }) {
  const { dispatch } = useEditing();
  const locale = useLocale();
  const say = useWords(languageMessages);
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState("");
  const tag = canonicalTag(typed);
  function add() {
    if (!tag) return setRefused(say("notATag"));
    const name = { language: languageName(tag, locale) };
    if (tag === language) return setRefused(say("writtenInIt", name));
    if (tags.includes(tag)) return setRefused(say("thereAlready", name));
    setTyped("");
    dispatch({ type: "add-language", tag });
  }
  const hint =
    tag === null
      ? say("tagHint")
      : isKnownLanguage(tag)
        ? languageName(tag, locale)
        : say("unknownTag", { tag });
  return (
    <form
      className="flex flex-wrap items-end gap-3 pb-4"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        id={elementIds.addLanguage}
        label={say("translateInto")}
        hint={hint}
        value={typed}
        list={TAGS}
        fieldClassName="max-w-80 grow basis-56"
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        error={refused || undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setRefused("");
        }}
      />
      <Button type="submit">{say("add")}</Button>
    </form>
  );
}

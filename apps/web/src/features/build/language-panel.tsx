"use client";

import { memo, useState } from "react";
import { problemAt } from "@plumbline/instrument/authoring/problems";
import type { Instrument } from "@plumbline/instrument/instrument";
import { Button } from "@plumbline/ui/button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import type { Problem } from "./check.ts";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import { Fold } from "./fold.tsx";
import { canonicalTag, COMMON_LANGUAGES, isKnownLanguage, languageName } from "./languages.ts";
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
  const { language } = study;
  const tags = Object.keys(study.translations);
  const translated =
    tags.length === 0
      ? "not translated"
      : `translated into ${tags.map((tag) => languageName(tag)).join(", ")}`;
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-2">
      <Fold
        id={LANGUAGES}
        level={2}
        title="Languages"
        // Browsers and the server may know languages by different names.
        meta={<span suppressHydrationWarning>{`Written in ${languageName(language)}; ${translated}`}</span>}
        problems={problems.length}
        open={view[LANGUAGES] ?? false}
        onToggle={() => dispatch({ type: "toggle-section", key: LANGUAGES })}
      >
        <datalist id={TAGS}>
          {COMMON_LANGUAGES.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </datalist>
        <TextInput
          label="The language the study is written in"
          hint={`${languageName(language)}. A language tag such as en, de-AT or zh-Hant.`}
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
          <Notice tone="warning">
            The study is written in {languageName(language)} and translated into it as well. Respondents who
            read it see the texts as they are written.
          </Notice>
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
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState("");
  const tag = canonicalTag(typed);
  function add() {
    if (!tag) return setRefused("A language is a tag such as fr, de-AT or zh-Hant.");
    if (tag === language) return setRefused(`The study is written in ${languageName(tag)}.`);
    if (tags.includes(tag)) return setRefused(`${languageName(tag)} is there already.`);
    setTyped("");
    dispatch({ type: "add-language", tag });
  }
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
        label="Translate it into"
        hint={tag === null ? "A language tag: fr, de-AT, zh-Hant." : hintFor(tag)}
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
      <Button type="submit">Add this language</Button>
    </form>
  );
}

function hintFor(tag: string): string {
  return isKnownLanguage(tag)
    ? languageName(tag)
    : `No language is known by the tag ${tag}; it can be added.`;
}

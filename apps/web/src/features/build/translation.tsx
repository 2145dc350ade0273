"use client";

import { useMemo, useState } from "react";
import { askedInstrument, type Instrument } from "@plumbline/instrument/instrument";
import { placedTexts, untranslated, type PlacedText } from "@plumbline/instrument/translation";
import { Badge } from "@plumbline/ui/badge.tsx";
import { Button } from "@plumbline/ui/button.tsx";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { downloadJson } from "./download.ts";
import { useEditing } from "./editing.tsx";
import { Fold } from "./fold.tsx";
import { JsonFileField } from "./json-file-field.tsx";
import { languageName } from "./languages.ts";
import { Leftovers } from "./leftovers.tsx";
import { languageKey } from "./open-parts.ts";
import { readTranslation, translationDocument, translationFileName } from "./translation-file.ts";
import { TranslationPart } from "./translation-part.tsx";
import { counted } from "./words.ts";

interface TranslationProps {
  study: Instrument;
  tag: string;
  open: boolean;
}

/** The texts of a study in one other language. */
export function Translation({ study, tag, open }: TranslationProps) {
  const { dispatch } = useEditing();
  const key = languageKey(tag);
  const placed = useMemo(() => placedTexts(study), [study]);
  const missing = useMemo(() => new Set(untranslated(askedInstrument(study), tag)), [study, tag]);
  return (
    <div className="flex flex-col gap-2 border-s-2 border-line ps-2 sm:ps-4">
      <Fold
        id={key}
        level={3}
        title={languageName(tag)}
        meta={
          <span className="inline-flex flex-wrap items-baseline gap-2">
            {counted(placed.length, "text")}
            {missing.size > 0 ? <Badge tone="warning">{missing.size} missing</Badge> : "all translated"}
          </span>
        }
        problems={0}
        open={open}
        onToggle={() => dispatch({ type: "toggle-section", key })}
      >
        <Texts study={study} tag={tag} placed={placed} missing={missing} />
      </Fold>
    </div>
  );
}

interface TextsProps extends Omit<TranslationProps, "open"> {
  placed: PlacedText[];
  missing: ReadonlySet<string>;
}

function Texts({ study, tag, placed, missing }: TextsProps) {
  const { readOnly } = useEditing();
  // What was missing when the filter was set stays in sight, so that no line vanishes while it is written.
  const [listed, setListed] = useState<ReadonlySet<string> | null>(null);
  const dictionary = study.translations[tag] ?? {};
  const shown = listed ? placed.filter(({ text }) => listed.has(text) || missing.has(text)) : placed;
  const texts = placed.map(({ text }) => text);
  return (
    <>
      <Checkbox
        label="Only what is missing"
        checked={listed !== null}
        onChange={(event) => setListed(event.currentTarget.checked ? missing : null)}
      />
      {shown.length === 0 ? <p className="text-muted">Nothing is missing.</p> : null}
      <div className="flex flex-col">
        {partsOf(study, shown).map(({ name, section, texts: own }) => (
          <TranslationPart
            key={section ?? "study"}
            name={name}
            texts={own}
            missing={own.filter(({ text }) => missing.has(text)).length}
            dictionary={dictionary}
            tag={tag}
            language={study.language}
          />
        ))}
      </div>
      <Leftovers tag={tag} dictionary={dictionary} texts={texts} />
      <div className="flex flex-col items-start gap-4 pb-4">
        <Button
          onClick={() =>
            downloadJson(translationDocument(texts, dictionary), translationFileName(study.title, tag))
          }
        >
          Download for translating
        </Button>
        {readOnly ? null : (
          <>
            <TranslationFile tag={tag} texts={texts} />
            <RemoveLanguage study={study} tag={tag} />
          </>
        )}
      </div>
    </>
  );
}

/** Asks first where something is lost. */
function RemoveLanguage({ study, tag }: Pick<TranslationProps, "study" | "tag">) {
  const { dispatch } = useEditing();
  const dictionary = study.translations[tag] ?? {};
  const lost = Object.keys(dictionary).length;
  const remove = () => dispatch({ type: "remove-language", tag });
  const name = languageName(tag);
  if (lost === 0) {
    return (
      <Button aria-label={`Remove ${name}`} onClick={remove}>
        Remove this language
      </Button>
    );
  }
  const consent = Object.hasOwn(dictionary, study.consent.text) ? ", that of the consent among them" : "";
  return (
    <ConfirmButton
      title={`Remove ${name}?`}
      loses={`${counted(lost, "translation")}${consent} ${lost === 1 ? "goes" : "go"} with it. Download first to keep ${lost === 1 ? "it" : "them"}; Undo brings the language back while this page is open.`}
      confirmLabel="Remove the language"
      cancelLabel="Keep it"
      onConfirm={remove}
      variant="secondary"
    >
      Remove this language
    </ConfirmButton>
  );
}

/** The texts section by section, what stands before them first. */
function partsOf(study: Instrument, placed: readonly PlacedText[]) {
  const parts = [null, ...study.sections.keys()].map((section) => ({
    section,
    name: section === null ? "Title, introduction, consent" : nameOf(study, section),
    texts: placed.filter((text) => text.section === section),
  }));
  return parts.filter(({ texts }) => texts.length > 0);
}

function nameOf({ sections }: Instrument, section: number): string {
  const { title, leftOut } = sections[section] ?? { title: "", leftOut: false };
  return leftOut ? `${title} (set aside)` : title;
}

function TranslationFile({ tag, texts }: { tag: string; texts: string[] }) {
  const { dispatch } = useEditing();
  const [said, setSaid] = useState<{ tone: "success" | "error"; sentence: string } | null>(null);
  function take(file: string | null) {
    const read =
      file === null
        ? { sentence: "The file is too large to be a translation." }
        : readTranslation(file, texts);
    if ("sentence" in read) return setSaid({ tone: "error", sentence: read.sentence });
    const { entries, unknown } = read;
    const others =
      unknown > 0
        ? ` ${counted(unknown, "other")} in the file ${unknown === 1 ? "is" : "are"} of texts that the study does not have, and ${unknown === 1 ? "was" : "were"} left out.`
        : "";
    dispatch({ type: "take-translations", tag, entries });
    setSaid({
      tone: "success",
      sentence: `${counted(Object.keys(entries).length, "translation")} read in.${others}`,
    });
  }
  return (
    <>
      <JsonFileField
        label="Read in a translated file"
        hint="What is empty in it is skipped; what is translated here already is replaced. Undo brings it back."
        onRead={take}
      />
      {said ? (
        <Notice
          tone={said.tone}
          title={
            said.tone === "error" ? "This file cannot be read in; the translation is as it was" : undefined
          }
        >
          {said.sentence}
        </Notice>
      ) : null}
    </>
  );
}

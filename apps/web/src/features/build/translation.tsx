"use client";

import { useMemo, useState } from "react";
import { askedInstrument, type Instrument } from "@plumbline/instrument/instrument";
import { placedTexts, untranslated, type PlacedText } from "@plumbline/instrument/translation";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import type { Say } from "@plumbline/instrument/words/words";
import { Badge } from "@plumbline/ui/badge.tsx";
import { Button } from "@plumbline/ui/button.tsx";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { downloadJson } from "./download.ts";
import { useEditing } from "./editing.tsx";
import { Fold } from "./fold.tsx";
import { languageName } from "./languages.ts";
import { Leftovers } from "./leftovers.tsx";
import { languageMessages } from "./messages-languages.ts";
import { nameMessages } from "./messages-names.ts";
import { languageKey } from "./open-parts.ts";
import { translationDocument, translationFileName } from "./translation-file.ts";
import { TranslationFileField } from "./translation-file-field.tsx";
import { TranslationPart } from "./translation-part.tsx";

type SayLanguages = Say<(typeof languageMessages)["en"]>;

interface TranslationProps {
  study: Instrument;
  tag: string;
  open: boolean;
}

/** The texts of a study in one other language. */
export function Translation({ study, tag, open }: TranslationProps) {
  const { dispatch } = useEditing();
  const locale = useLocale();
  const say = useWords(languageMessages);
  const key = languageKey(tag);
  const placed = useMemo(() => placedTexts(study), [study]);
  const missing = useMemo(() => new Set(untranslated(askedInstrument(study), tag)), [study, tag]);
  return (
    <div className="flex flex-col gap-2 border-s-2 border-line ps-2 sm:ps-4">
      <Fold
        id={key}
        level={3}
        title={languageName(tag, locale)}
        meta={
          <span className="inline-flex flex-wrap items-baseline gap-2">
            {say("texts", { count: placed.length })}
            {missing.size > 0 ? (
              <Badge tone="warning">{say("missing", { count: missing.size })}</Badge>
            ) : (
              say("all")
            )}
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
  const say = useWords(languageMessages);
  // What was missing when the filter was set stays in sight, so that no line vanishes while it is written.
  const [listed, setListed] = useState<ReadonlySet<string> | null>(null);
  const dictionary = study.translations[tag] ?? {};
  const shown = listed ? placed.filter(({ text }) => listed.has(text) || missing.has(text)) : placed;
  const texts = placed.map(({ text }) => text);
  return (
    <>
      <Checkbox
        label={say("onlyMissing")}
        checked={listed !== null}
        onChange={(event) => setListed(event.currentTarget.checked ? missing : null)}
      />
      {shown.length === 0 ? <p className="text-muted">{say("noneMissing")}</p> : null}
      <div className="flex flex-col">
        {partsOf(study, shown, say).map(({ name, section, texts: own }) => (
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
          {say("download")}
        </Button>
        {readOnly ? null : (
          <>
            <TranslationFileField tag={tag} texts={texts} />
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
  const locale = useLocale();
  const say = useWords(languageMessages);
  const sayName = useWords(nameMessages);
  const dictionary = study.translations[tag] ?? {};
  const lost = Object.keys(dictionary).length;
  const remove = () => dispatch({ type: "remove-language", tag });
  const language = languageName(tag, locale);
  if (lost === 0) {
    return (
      <Button aria-label={sayName("remove", { name: language })} onClick={remove}>
        {say("remove")}
      </Button>
    );
  }
  const consent = Object.hasOwn(dictionary, study.consent.text) ? "yes" : "no";
  return (
    <ConfirmButton
      title={say("removeTitle", { language })}
      loses={say("removeLoses", { count: lost, consent })}
      confirmLabel={say("removeConfirm")}
      cancelLabel={sayName("keep")}
      onConfirm={remove}
      variant="secondary"
    >
      {say("remove")}
    </ConfirmButton>
  );
}

/** The texts section by section, what stands before them first. */
function partsOf(study: Instrument, placed: readonly PlacedText[], say: SayLanguages) {
  const parts = [null, ...study.sections.keys()].map((section) => ({
    section,
    name: section === null ? say("before") : nameOf(study, section, say),
    texts: placed.filter((text) => text.section === section),
  }));
  return parts.filter(({ texts }) => texts.length > 0);
}

function nameOf({ sections }: Instrument, section: number, say: SayLanguages): string {
  const { title, leftOut } = sections[section] ?? { title: "", leftOut: false };
  return leftOut ? say("aside", { title }) : title;
}

import type { ReactNode } from "react";
import { directionOf } from "@plumbline/instrument/words/locales";
import { LocaleProvider } from "@plumbline/instrument/words/use-words";
import { classNames } from "@plumbline/ui/class-names";
import type { Reading } from "./read-survey.ts";

/**
 * For a survey from right to left within an interface from left to right: the interface's sentences keep their full
 * stops at their own end, and begin on the survey's side. Tables keep to the survey's direction: where the end of a cell
 * is must not hang on what is in it.
 */
const MIXED = "text-right [&_:not(td,th,input)]:[unicode-bidi:plaintext]";

/** The survey in its language and direction, with the interface's words beside it. */
export function Spoken({ reading: { tag, locale }, children }: { reading: Reading; children: ReactNode }) {
  const direction = directionOf(tag);
  const mixed = direction !== directionOf(locale);
  return (
    <div lang={tag} dir={direction} className={classNames(mixed && MIXED)}>
      <LocaleProvider value={locale}>{children}</LocaleProvider>
    </div>
  );
}

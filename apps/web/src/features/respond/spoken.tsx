import type { ReactNode } from "react";
import { directionOf } from "@plumbline/instrument/words/locales";
import { LocaleProvider } from "@plumbline/instrument/words/use-words";
import { classNames } from "@plumbline/ui/class-names";
import type { Reading } from "./read-survey.ts";

/**
 * For an interface that runs the other way: its sentences keep their full stops at their own end, and stand where those
 * of the survey stand.
 */
const MIXED =
  "**:[unicode-bidi:plaintext] [&_:is(p,h1,h2,h3,li,dt,dd,summary,label,legend)]:[text-align:match-parent]";

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

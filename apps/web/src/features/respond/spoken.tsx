import type { ReactNode } from "react";
import { directionOf } from "@plumbline/instrument/words/locales";
import { LocaleProvider } from "@plumbline/instrument/words/use-words";
import { classNames } from "@plumbline/ui/class-names";
import type { Reading } from "./read-survey.ts";

/** The survey in its language and direction, with the interface's words beside it. */
export function Spoken({ reading: { tag, locale }, children }: { reading: Reading; children: ReactNode }) {
  const direction = directionOf(tag);
  // Words of an interface that runs the other way keep their full stops at their own end.
  const mixed = direction !== directionOf(locale);
  return (
    <div
      lang={tag}
      dir={direction}
      className={classNames(mixed && "**:text-match-parent **:[unicode-bidi:plaintext]")}
    >
      <LocaleProvider value={locale}>{children}</LocaleProvider>
    </div>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { LOCALES } from "@plumbline/instrument/words/locales";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { LOCALE_COOKIE } from "./locale-cookie.ts";
import { messages } from "./messages.ts";

/** One year, in seconds: a choice of language is made once. */
const KEPT_FOR = 31_536_000;

/** Lets an organizer choose the language of the interface. */
export function LanguageSwitch() {
  const router = useRouter();
  const locale = useLocale();
  const say = useWords(messages);
  return (
    <label className="flex min-h-11 items-center gap-2 text-sm text-muted">
      <span>{say("language")}</span>
      <select
        value={locale}
        onChange={(event) => {
          document.cookie = `${LOCALE_COOKIE}=${event.currentTarget.value}; path=/; max-age=${KEPT_FOR}; samesite=lax`;
          router.refresh();
        }}
        className="min-h-11 rounded border border-edge bg-paper px-2 text-ink"
      >
        {LOCALES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {new Intl.DisplayNames([tag], { type: "language" }).of(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}

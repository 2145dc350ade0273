import type { Locale } from "@plumbline/instrument/words/locales";

/** English is written the British way throughout: "3 May 2024". */
const DATE_LOCALES: Record<Locale, string> = { en: "en-GB", de: "de-DE" };

/** A day in the reader's language. Days are counted in UTC, as they are stored, wherever reader and server are. */
export function dayIn(locale: Locale, day: Date | string, dateStyle: "medium" | "long" = "medium"): string {
  const date = typeof day === "string" ? new Date(`${day}T00:00:00Z`) : day;
  return new Intl.DateTimeFormat(DATE_LOCALES[locale], { dateStyle, timeZone: "UTC" }).format(date);
}

/** The languages the interface itself is written in, complete; a study's own texts may be in any language. */
export const LOCALES = ["en", "de"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "en";

/** The interface's language nearest to a BCP 47 tag: "de-AT" is read in German, "fr" in English. */
export function localeFor(tag: string): Locale {
  const language = tag.toLowerCase().split("-")[0];
  return LOCALES.find((locale) => locale === language) ?? DEFAULT_LOCALE;
}

/** Languages written from right to left, by their primary subtag (Unicode CLDR, layout/orientation). */
const RIGHT_TO_LEFT = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "ks",
  "ku",
  "nqo",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

export function directionOf(tag: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(tag.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
}

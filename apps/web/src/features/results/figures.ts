import { decimal, fullP, shortP, signed } from "@plumbline/api/findings/numbers";
import type { Locale } from "@plumbline/instrument/words/locales";

/** Writes figures as the language does, with the digits they have everywhere else. */
export function figuresIn(locale: Locale) {
  return {
    decimal: (value: number) => written(decimal(value), locale),
    signed: (value: number) => written(signed(value), locale),
    shortP: (p: number) => written(shortP(p), locale),
    fullP: (p: number) => written(fullP(p), locale),
    oneDecimal: (value: number) => written(value.toFixed(1), locale),
  };
}

/** English leaves out the zero before the point of a p-value; where a comma stands in its place, it is written. */
function written(figure: string, locale: Locale): string {
  const sign = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === "decimal")?.value;
  if (sign === undefined || sign === ".") return figure;
  return figure.replace(/(?<!\d)\./, "0.").replace(".", sign);
}

import { withDecimalSign } from "@plumbline/instrument/words/fixed";
import type { Locale } from "@plumbline/instrument/words/locales";
import { decimal, fullP, shortP, signed } from "./numbers.ts";

/** Writes figures as the language does, with the digits they have everywhere else. */
export function figuresIn(locale: Locale) {
  return {
    decimal: (value: number) => withDecimalSign(decimal(value), locale),
    signed: (value: number) => withDecimalSign(signed(value), locale),
    shortP: (p: number) => withZero(withDecimalSign(shortP(p), locale)),
    fullP: (p: number) => withDecimalSign(fullP(p), locale),
    oneDecimal: (value: number) => withDecimalSign(value.toFixed(1), locale),
  };
}

/** English leaves out the zero before the point of a p-value; where a comma stands in its place, it is written. */
function withZero(figure: string): string {
  return figure.replace(/(?<!\d),/, "0,");
}

import type { Locale } from "./locales.ts";

/** A number with so many decimals, a true minus sign and the decimal sign of the language: "−0,40". */
export function fixed(value: number, digits: number, locale: Locale): string {
  const text = value.toFixed(digits);
  // "−0.00" is nobody's number.
  return withDecimalSign(Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−"), locale);
}

/** The same with a plus before what is more than nothing: "+0,40". */
export function signed(value: number, digits: number, locale: Locale): string {
  const text = fixed(value, digits, locale);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

const decimalSigns = new Map<Locale, string>();

/** A figure written with a point, with the decimal sign of the language. */
export function withDecimalSign(figure: string, locale: Locale): string {
  return figure.replace(".", decimalSign(locale));
}

/** Asked for once a language: a formatter costs more than all figures of a table. */
function decimalSign(locale: Locale): string {
  const known = decimalSigns.get(locale);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  const sign = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  decimalSigns.set(locale, sign);
  return sign;
}

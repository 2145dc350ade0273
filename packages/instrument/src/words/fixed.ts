import type { Locale } from "./locales.ts";

/** A number with so many decimals, a true minus sign and the decimal sign of the language: "−0,40". */
export function fixed(value: number, digits: number, locale: Locale): string {
  return withDecimalSign(value.toFixed(digits).replace("-", "−"), locale);
}

/** A figure written with a point, with the decimal sign of the language. */
export function withDecimalSign(figure: string, locale: Locale): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return figure.replace(".", parts.find(({ type }) => type === "decimal")?.value ?? ".");
}

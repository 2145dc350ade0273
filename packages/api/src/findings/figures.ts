import type { EstimateTable } from "@plumbline/instrument/estimate";
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

/**
 * The cells of an estimate's table as they are read. Those without words of their own are counts and per cents: whole
 * where their whole column is, else with one decimal throughout it.
 */
export function tableWords({ columns, rows, words }: EstimateTable, locale: Locale): string[][] {
  const whole = columns.map((_, column) =>
    rows.every((row) => typeof row[column] !== "number" || Number.isInteger(row[column])),
  );
  const count = new Intl.NumberFormat(locale);
  return rows.map((row, index) =>
    row.map((cell, column) => {
      const own = words?.[index]?.[column];
      if (typeof own === "string") return own;
      if (typeof cell !== "number") return cell ?? NOTHING;
      return whole[column] ? count.format(cell) : figuresIn(locale).oneDecimal(cell);
    }),
  );
}

/** What stands where there is no number. */
const NOTHING = "–";

/** English leaves out the zero before the point of a p-value; where a comma stands in its place, it is written. */
function withZero(figure: string): string {
  return figure.replace(/(?<!\d),/, "0,");
}

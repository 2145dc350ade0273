import { asciiFigures } from "../../words/ascii-figures.ts";
import type { Locale } from "../../words/locales.ts";

const DATES = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
];
const NAMED = /^(?<name>\p{L}{3,})\.?\s+(?<year>\d{4})$/u;

/**
 * Reads a year or a month: "2035", "2035-06", "6/2035", "June 2035". A year alone has no month: it means its end.
 * Null for what is none of these.
 */
export function readDate(typed: string, locale: Locale): { year: number; month: number | null } | null {
  const text = asciiFigures(typed).trim().toLowerCase();
  for (const shape of DATES) {
    const { year, month } = shape.exec(text)?.groups ?? {};
    if (year === undefined) continue;
    if (month === undefined) return { year: Number(year), month: null };
    return Number(month) >= 1 && Number(month) <= 12 ? { year: Number(year), month: Number(month) } : null;
  }
  const { name, year } = NAMED.exec(text)?.groups ?? {};
  if (name === undefined || year === undefined) return null;
  const month = monthNames(locale).findIndex((full) => full.startsWith(name));
  return month === -1 ? null : { year: Number(year), month: month + 1 };
}

function monthNames(locale: Locale): string[] {
  const write = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) =>
    write.format(new Date(Date.UTC(2000, month))).toLowerCase(),
  );
}

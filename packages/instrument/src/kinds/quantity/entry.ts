import type { Locale } from "../../words/locales.ts";
import { exactStep, stepAt, valueAt, type QuantityAxis } from "./axis.ts";
import { readDate } from "./read-date.ts";
import { readNumber } from "./read-number.ts";

/** What a respondent typed into one field: a step of the axis, nothing, or the name of what is wrong with it. */
export type Entry = { step: number } | { problem: "number" | "date" | "range" | "positive" } | null;

export function readEntry(typed: string, axis: QuantityAxis, locale: Locale): Entry {
  if (typed.trim() === "") return null;
  if (axis.scale === "date") {
    const date = readDate(typed, locale);
    if (!date) return { problem: "date" };
    // "By 2035" is by its end: of its months, the last.
    const months = axis.grain === "month" ? (date.month ?? 12) - 1 : 0;
    return within(stepAt(axis, date.year + (months + 0.25) / 12));
  }
  const value = readNumber(typed, locale, axis.unit);
  if (value === null) return { problem: "number" };
  if (axis.scale === "log10") {
    if (value <= 0) return { problem: "positive" };
    return within(stepAt(axis, value));
  }
  // Half a step beyond an end is beyond it: rounding would make it the end unseen.
  const exact = exactStep(axis, value);
  return exact < 0 || value > axis.high ? { problem: "range" } : within(stepAt(axis, value));
}

function within(step: number | null): Entry {
  return step === null ? { problem: "range" } : { step };
}

/** A step as one types it: "20,000", "2.5 million", "2035-06". */
export function writeEntry(axis: QuantityAxis, step: number, locale: Locale): string {
  if (axis.scale !== "date") return writeNumber(valueAt(axis, step), locale);
  if (axis.grain === "year") return String(axis.low + Math.round(step));
  const months = Math.round(step);
  return `${axis.low + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** A step in words with its unit: "20,000 examples", "June 2035". Places between two steps are rounded. */
export function stepWords(axis: QuantityAxis, step: number, locale: Locale): string {
  if (axis.scale === "date") {
    if (axis.grain === "year") return String(axis.low + Math.round(step));
    const months = Math.round(step);
    return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(Date.UTC(axis.low + Math.floor(months / 12), months % 12)),
    );
  }
  const value = valueAt(axis, step);
  const number = minus(writeNumber(Number.isInteger(step) ? value : Number(value.toPrecision(3)), locale));
  return axis.unit ? `${number} ${axis.unit}` : number;
}

/** "20,000", from a million on "2.5 million", beyond the words for it "2.5 × 10¹⁵". */
function writeNumber(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) {
    const order = Math.floor(Math.log10(size) + 1e-9);
    const figures = Number((value / 10 ** order).toPrecision(4));
    return figures === 1 ? `10${raised(order)}` : `${plain(figures, locale)} × 10${raised(order)}`;
  }
  return plain(value, locale);
}

function plain(value: number, locale: Locale): string {
  const compact = Math.abs(value) >= 1e6 ? ({ notation: "compact", compactDisplay: "long" } as const) : {};
  return new Intl.NumberFormat(locale, { ...compact, maximumSignificantDigits: 6 }).format(value);
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function raised(order: number): string {
  return String(order)
    .replaceAll(/\d/g, (digit) => RAISED[Number(digit)] ?? "")
    .replace("-", "⁻");
}

/** In a sentence and beneath a chart a minus is one; in a field it is the sign on everybody's keyboard. */
function minus(number: string): string {
  return number.replace("-", "−");
}

/** A place of the axis as short as a label can be: "10K", "10¹⁵", "2035". */
export function labelAt(axis: QuantityAxis, step: number, locale: Locale): string {
  if (axis.scale === "date") return String(Math.floor(valueAt(axis, step) + 1e-9));
  const value = valueAt(axis, step);
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-4)) return writeNumber(value, locale);
  const format = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 6,
    ...(Math.abs(value) >= 1e4 ? { notation: "compact" } : {}),
  });
  return minus(format.format(value));
}

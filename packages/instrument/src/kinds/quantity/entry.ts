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
  if (axis.scale !== "date") return writeNumber(valueAt(axis, step), figuresOf(axis), locale);
  if (axis.grain === "year") return String(axis.low + Math.round(step));
  const months = Math.round(step);
  return `${axis.low + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/**
 * A step in words with its unit: "20,000 examples", "June 2035". Places between two steps, which medians can be, are
 * rounded: dates to the nearest, numbers to one figure more than steps have.
 */
export function stepWords(axis: QuantityAxis, step: number, locale: Locale): string {
  if (axis.scale === "date") {
    if (axis.grain === "year") return String(axis.low + Math.round(step));
    const months = Math.round(step);
    return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(Date.UTC(axis.low + Math.floor(months / 12), months % 12)),
    );
  }
  const value = valueAt(axis, step);
  const figures = figuresOf(axis);
  const number = minus(
    Number.isInteger(step)
      ? writeNumber(value, figures, locale)
      : writeNumber(betweenSteps(axis, value), figures + 1, locale),
  );
  return axis.unit ? `${number} ${axis.unit}` : number;
}

/** A number that lies between two steps, to the figures that say where: three of a logarithmic axis, where steps are 2.3 %. */
export function betweenSteps(axis: Exclude<QuantityAxis, { scale: "date" }>, value: number): number {
  return Number(value.toPrecision(axis.scale === "log10" ? 3 : Math.max(3, figuresOf(axis) + 1)));
}

/** Figures that are enough to read, and few enough for words such as "2.5 million". */
const READABLE_FIGURES = 6;

/** How many significant figures write every step of the axis as it is: 7 from 1,000,000 to 1,000,010 in steps of 1. */
function figuresOf(axis: Exclude<QuantityAxis, { scale: "date" }>): number {
  if (axis.scale === "log10") return 3;
  const { low, high, step } = axis;
  const finest = Math.min(...[low, step].filter((part) => part !== 0).map(lastPlace));
  return Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high)))) - finest + 1;
}

/** The power of ten of a number's last figure: 0 of 25, 3 of 4,000, −1 of 0.5. */
function lastPlace(value: number): number {
  const [figures = "", power = "0"] = Number(value.toPrecision(12)).toExponential().split("e");
  return Number(power) - (figures.split(".")[1]?.length ?? 0);
}

/** "20,000", from a million on "2.5 million", beyond the words for it "2.5 × 10¹⁵". */
function writeNumber(value: number, figures: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) {
    const order = Math.floor(Math.log10(size) + 1e-9);
    const leading = Number((value / 10 ** order).toPrecision(Math.max(4, figures)));
    return leading === 1 ? `10${raised(order)}` : `${plain(leading, figures, locale)} × 10${raised(order)}`;
  }
  return plain(value, figures, locale, size >= 1e6 ? "long" : undefined);
}

/** With a word for the thousands or millions only where numbers on the same axis stay apart when written so. */
function plain(value: number, figures: number, locale: Locale, compactDisplay?: "long" | "short"): string {
  const compact =
    compactDisplay && figures <= READABLE_FIGURES ? ({ notation: "compact", compactDisplay } as const) : {};
  return new Intl.NumberFormat(locale, {
    ...compact,
    maximumSignificantDigits: Math.min(15, Math.max(READABLE_FIGURES, figures)),
  }).format(value);
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function raised(order: number): string {
  return String(order)
    .replaceAll(/\d/g, (digit) => RAISED[Number(digit)] ?? "")
    .replace("-", "⁻");
}

/** A span of a linear axis in its unit, with its sign: "+20", "−0.5", "+10.2 million". */
export function spanWords(
  axis: Extract<QuantityAxis, { scale: "linear" }>,
  span: number,
  locale: Locale,
): string {
  const figures = figuresOf({ ...axis, low: 0, high: axis.high - axis.low }) + 1;
  return `${span > 0 ? "+" : ""}${minus(writeNumber(span, figures, locale))}`;
}

/** In a sentence and beneath a chart a minus is one; in a field it is the sign on everybody's keyboard. */
function minus(number: string): string {
  return number.replace("-", "−");
}

/** A place of the axis as short as a label can be: "10K", "10¹⁵", "2035". */
export function labelAt(axis: QuantityAxis, step: number, locale: Locale): string {
  if (axis.scale === "date") return String(Math.floor(valueAt(axis, step) + 1e-9));
  const value = valueAt(axis, step);
  const figures = figuresOf(axis);
  const size = Math.abs(value);
  if (value !== 0 && (size >= 1e15 || size < 1e-4)) return minus(writeNumber(value, figures, locale));
  return minus(plain(value, figures, locale, size >= 1e4 ? "short" : undefined));
}

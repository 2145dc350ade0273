import { asciiFigures } from "./words/ascii-figures.ts";

const SHAPE = /^(?:\d+(?:[.,]\d*)?|[.,]\d+)\s*%?$/;

/**
 * The whole number from 0 to 100 a typed text stands for: decimals after a point or a comma are rounded, and more than
 * 100 is 100. Null where nothing is typed, and "unreadable" where something is that is no number.
 */
export function readTyped(text: string): number | "unreadable" | null {
  const figures = asciiFigures(text).trim();
  if (figures === "") return null;
  if (!SHAPE.test(figures)) return "unreadable";
  return Math.min(100, Math.round(Number(figures.replace(/\s*%$/, "").replace(",", "."))));
}

/** The number alone; null where there is none. */
export function typedValue(text: string): number | null {
  const read = readTyped(text);
  return read === "unreadable" ? null : read;
}

/** The value a field with this text in it stands for; `nothing` is what an empty one does. */
export function meantValue<Nothing extends number | null>(text: string, nothing: Nothing): Nothing | number {
  return typedValue(text) ?? nothing;
}

/**
 * What a field shows: the text as it was typed for as long as that means the value ("7,", "07", "12 %"), else the
 * value, which a stroke, a key or another tab may have changed since.
 */
export function shownText<Nothing extends number | null>(
  typed: string | null,
  value: Nothing | number,
  nothing: Nothing,
): string {
  if (typed !== null && meantValue(typed, nothing) === value) return typed;
  return value === nothing ? "" : String(value);
}

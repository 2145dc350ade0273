import { asciiFigures } from "../../words/ascii-figures.ts";
import type { Locale } from "../../words/locales.ts";
import { isStep, placeOf, stepAt } from "./steps.ts";

/** What a respondent typed: a probability, nothing, or the name of what is wrong with it. */
export type Entry = { perMille: number } | { problem: "number" | "range" | "fine" } | null;

const DECIMAL = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
const FREQUENCY = /^(\d+)\s*(?:in|von|aus|\/|:)\s*(\d+)$/i;

/**
 * Reads a probability in per cent, with a decimal point or comma, with or without its sign; or a chance, "1 in 200",
 * which is taken as the nearest step of the scale.
 */
export function readEntry(typed: string): Entry {
  const text = plain(typed);
  if (text === "") return null;
  const perMille = perMilleIn(text);
  if (perMille === null) return { problem: "number" };
  if (!Number.isFinite(perMille) || perMille > 1000) return { problem: "range" };
  // A chance says no tenths of its own: 1 in 300 means the step that is nearest.
  if (FREQUENCY.test(text)) return { perMille: stepAt(placeOf(perMille)) };
  return isStep(perMille) ? { perMille } : { problem: "fine" };
}

/** The probability nearest to what is typed, which need be none that can be answered; null where no number is. */
export function nearestPerMille(typed: string): number | null {
  const perMille = perMilleIn(plain(typed));
  return perMille === null || Number.isNaN(perMille) ? null : Math.min(1000, perMille);
}

function plain(typed: string): string {
  return asciiFigures(typed).trim().replace(/\s*%$/, "").replace(",", ".");
}

/** The number in a text, in per mille; null where it holds none. */
function perMilleIn(text: string): number | null {
  const frequency = FREQUENCY.exec(text);
  if (frequency) return (1000 * Number(frequency[1])) / Number(frequency[2]);
  // Twelve digits are more than a double's rounding and fewer than its precision: 0.3 · 10 is 3.
  return DECIMAL.test(text) ? Number((Number(text) * 10).toPrecision(12)) : null;
}

/** A probability in per cent without its sign: "0.5", "30". */
export function writeEntry(perMille: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(perMille / 10);
}

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
  const text = typed.trim().replace(/\s*%$/, "").replace(",", ".");
  if (text === "") return null;
  const frequency = FREQUENCY.exec(text);
  if (frequency) {
    const share = Number(frequency[1]) / Number(frequency[2]);
    if (!Number.isFinite(share) || share > 1) return { problem: "range" };
    return { perMille: stepAt(placeOf(1000 * share)) };
  }
  if (!DECIMAL.test(text)) return { problem: "number" };
  // Twelve digits are more than a double's rounding and fewer than its precision: 0.3 · 10 is 3.
  const perMille = Number((Number(text) * 10).toPrecision(12));
  if (perMille > 1000) return { problem: "range" };
  return isStep(perMille) ? { perMille } : { problem: "fine" };
}

/** A probability in per cent without its sign: "0.5", "30". */
export function writeEntry(perMille: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(perMille / 10);
}

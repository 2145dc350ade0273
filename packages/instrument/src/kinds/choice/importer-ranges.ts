/** Lengths of time in years, so that "6-12 months" comes before "1-2 years". */
const YEARS = { day: 1 / 365.25, week: 7 / 365.25, month: 1 / 12, year: 1 } as const;
type Unit = keyof typeof YEARS;

const SPELT: Record<string, number> = {
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  billion: 1e9,
};

/** A number, a word that multiplies it, and a unit of time. */
const QUANTITY =
  /(\d+(?:\.\d+)?)(?:\s*(hundred|thousand|million|billion|k|m)(?![a-z]))?(?:\s*(day|week|month|mo|year|yr)s?\b)?/g;
const BELOW = /<|≤|\b(less|fewer|under|below|up to|at most)\b/;
const ABOVE = />|≥|\+|\b(more|over|above|at least|greater)\b/;
const ABSENT = /^(no|not|none|never|nothing)\b/;
const BETWEEN = /\d[^\d]*(-|\bto\b|\band\b|\bbut\b)[^\d]*\d/;

/** A range is short: a sentence that happens to hold a number is not one. */
const LONGEST = 40;

interface Range {
  label: string;
  low: number;
  high: number;
  /** Open at one end, as "4+ years" is; a lone "3-4" among numbers may be a slip, an open end is not. */
  open: boolean;
}

/**
 * Orders labels that are ranges of one quantity ("<6 months", "6-12 months", "1–2 years", "4+ years"), or returns null
 * where they are not. Words of absence ("None", "Not in the field") come before every number.
 */
export function orderRanges(labels: readonly string[]): string[] | null {
  const texts = labels.map(plain);
  // Where some labels leave the unit out, the most frequent label that has one says it for them.
  const shared = texts.flatMap((text) => unitsOf(text)).at(0) ?? null;
  const ranges: Range[] = [];
  for (const [index, text] of texts.entries()) {
    const range = rangeOf(text, shared);
    if (!range) return null;
    ranges.push({ label: labels[index]!, ...range });
  }
  const wide = ranges.filter(({ low, high }) => high > low && high > 0);
  if (wide.length < 2 && !wide.some(({ open }) => open)) return null;
  const sorted = ranges.toSorted((a, b) => compare(a.low, b.low) || compare(a.high, b.high));
  const twice = sorted.some(
    (range, i) => range.low === sorted[i - 1]?.low && range.high === sorted[i - 1]?.high,
  );
  return twice ? null : sorted.map(({ label }) => label);
}

/** By sign: the difference of two infinities is not a number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function plain(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[‐‑‒–—−]/g, "-")
    .replaceAll(/(\d)[,' ](?=\d{3}\b)/g, "$1")
    .replaceAll(/[$€£%]/g, "")
    .trim();
}

function unitOf(word: string | undefined): Unit | null {
  if (!word) return null;
  return word === "mo" ? "month" : word === "yr" ? "year" : (word as Unit);
}

function unitsOf(text: string): Unit[] {
  return [...text.matchAll(QUANTITY)].flatMap(([, , , word]) => unitOf(word) ?? []);
}

function rangeOf(text: string, shared: Unit | null): Omit<Range, "label"> | null {
  if (ABSENT.test(text) && !/\d/.test(text)) return { low: Number.NEGATIVE_INFINITY, high: 0, open: false };
  const units = unitsOf(text);
  // "6-12 months": the unit of the last number holds for those before it.
  const rest = units.at(-1) ?? shared;
  const numbers = [...text.matchAll(QUANTITY)].map(([, digits, spelt, word]) => {
    const unit = unitOf(word) ?? rest;
    return Number(digits) * (spelt ? SPELT[spelt]! : 1) * (unit ? YEARS[unit] : 1);
  });
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2 || text.length > LONGEST) return null;
  if (second !== undefined) {
    return first < second && BETWEEN.test(text) ? { low: first, high: second, open: false } : null;
  }
  if (BELOW.test(text)) return { low: 0, high: first, open: true };
  if (ABOVE.test(text)) return { low: first, high: Number.POSITIVE_INFINITY, open: true };
  return { low: first, high: first, open: false };
}

/** Longest plain scale: 0..10, the widest in common use. */
const LONGEST = 11;

/** A whole number written as a form tool or a spreadsheet writes it: "4", "4.0", "−1". */
export function wholeNumber(cell: string): number | null {
  const text = cell.normalize("NFKC").replaceAll(/[−‐‑‒–]/g, "-");
  return /^[+-]?\d{1,6}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : null;
}

/** "5 = Strongly agree", "5 - Completely" or a bare "5": the number, and the words beside it if any. */
export function numberWithWords(cell: string): { number: number; words: string } | null {
  const bare = wholeNumber(cell);
  if (bare !== null) return { number: bare, words: "" };
  const parts = /^\(?(\d{1,2})\)?\s*[-–—=:.)]\s*(\p{L}.*)$/su.exec(cell.trim());
  return parts ? { number: Number(parts[1]), words: parts[2]! } : null;
}

/** First and last step of the plain scale that numbers seem to come from: it starts at 1, at 0, or is symmetric. */
export function rangeOf(numbers: readonly number[]): { first: number; last: number } | null {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const first = low < 0 ? -Math.max(-low, high) : low === 0 ? 0 : 1;
  const last = low < 0 ? -first : high;
  return last - first >= 1 && last - first < LONGEST ? { first, last } : null;
}

export function stepsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

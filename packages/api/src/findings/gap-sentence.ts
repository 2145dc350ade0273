import type { Gap } from "@plumbline/instrument/gap";
import type { Sentence } from "./sentence.ts";

/**
 * Whether a predicted number and the true one are told apart: neither lies within the other's 95 % interval. Stricter
 * than a test at that level, and needs nothing but the two intervals.
 */
export function isApart({ actual, predicted }: Gap): boolean {
  const within = (value: number, { low, high }: Gap["actual"]) =>
    low === null || high === null || (value >= low && value <= high);
  return !within(actual.value, predicted) && !within(predicted.value, actual);
}

/** The gap that is told about a question with several: the widest that is clear, else the widest. */
export function foremostGap(gaps: readonly Gap[]): Gap | null {
  const clear = gaps.filter(isApart);
  const [first] = (clear.length > 0 ? clear : gaps).toSorted((a, b) => Math.abs(b.shift) - Math.abs(a.shift));
  return first ?? null;
}

/** "The field expects its middle answer to be 40 %; it is 20 %." */
export function gapSentence(gaps: readonly Gap[]): Sentence | null {
  const gap = foremostGap(gaps);
  if (!gap) return null;
  const where = gap.of === null ? "" : `On “${gap.of}” `;
  const subject = where ? "the field" : "The field";
  const middle = MIDDLE[gap.statistic ?? "median"];
  const { actual, predicted } = gap.words;
  if (!isApart(gap)) {
    return {
      before: `${where}${where ? "no" : "No"} clear difference is shown: ${middle} was expected to be ${predicted} and is ${actual}.`,
      strong: "",
      after: "",
    };
  }
  return {
    before: `${where}${subject} expects ${middle} to be `,
    strong: `${predicted}; it is ${actual}`,
    after: ".",
  };
}

const MIDDLE = { median: "its middle answer", mean: "its average answer" } as const;

import { z } from "zod";
import type { Direction } from "./comparison.ts";
import { TOTAL_MASS } from "./masses.ts";
import { resultMessages } from "./summaries/messages.ts";
import type { Locale } from "./words/locales.ts";
import { wordsIn } from "./words/words.ts";

/** The two directions of an ordered scale in words; what they default to is said by `plainDirection`. */
export const directionSchema = z
  .strictObject({
    unit: z.string().trim().min(1).max(30),
    higher: z.string().trim().min(1).max(60),
    lower: z.string().trim().min(1).max(60),
  })
  .refine(({ higher, lower }) => higher !== lower, {
    path: ["lower"],
    message: "The two directions need different words.",
  });

/** What stands for the two directions where the author has said nothing of them. */
export function plainDirection(locale: Locale): Direction {
  const say = wordsIn(resultMessages, locale);
  return { unit: say("direction.unit"), higher: say("direction.higher"), lower: say("direction.lower") };
}

/**
 * Scores are whole numbers so that a tally of score differences is a tally of integers; the bound keeps its
 * histogram below 20,001 cells (200 · 100 + 1).
 */
export const scoreSchema = z.number().int().min(-50).max(50);

/** Scores of ordered answers: the author's, or 1..K. */
export function scoresOf(items: readonly { score?: number | undefined }[]): number[] {
  return items.map(({ score }, index) => score ?? index + 1);
}

export function ascending(scores: readonly number[]): boolean {
  return scores.every((score, k) => k === 0 || score > scores[k - 1]!);
}

/** Cells of the histogram of score differences in hundredths, and the cell a difference falls into. */
export function differenceCells(scores: readonly number[]): {
  length: number;
  cell(hundredths: number): number;
} {
  const range = 100 * (scores.at(-1)! - scores[0]!);
  return { length: 2 * range + 1, cell: (hundredths) => hundredths + range };
}

/** A histogram of score differences as the non-empty values and how often each occurs. */
export function differenceHistogram(
  scores: readonly number[],
  vector: readonly number[],
): { values: number[]; counts: number[]; unit: number } {
  const range = 100 * (scores.at(-1)! - scores[0]!);
  const values: number[] = [];
  const counts: number[] = [];
  for (const [cell, count] of vector.entries()) {
    if (count === 0) continue;
    values.push(cell - range);
    counts.push(count);
  }
  return { values, counts, unit: 100 };
}

/** Cuts a K·K vector into rows. */
export function squareMatrix(vector: readonly number[], size: number): number[][] {
  return Array.from({ length: size }, (_, row) => vector.slice(row * size, (row + 1) * size));
}

/** Σ x·xᵀ over people who chose one option each, in squares of per cents, from how many chose each. */
export function productsOfChoices(counts: readonly number[]): number[][] {
  return counts.map((count, row) =>
    counts.map((_, column) => (row === column ? TOTAL_MASS * TOTAL_MASS * count : 0)),
  );
}

/** Sums of masses per answer from histograms of 0..100 per answer. */
export function massSums(vector: readonly number[], answers: number): number[] {
  return Array.from({ length: answers }, (_, k) => {
    let sum = 0;
    for (let mass = 0; mass <= 100; mass++) sum += mass * vector[k * 101 + mass]!;
    return sum;
  });
}

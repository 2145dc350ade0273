import { measureAt, roundSteps, stepsOf, type QuantityAxis } from "./axis.ts";
import { readCurve } from "./pool-grid.ts";

/** A bin of answers: steps from `first` to `last`, and its edges in the measure pictures are drawn in. */
export interface StepBin {
  first: number;
  last: number;
  from: number;
  to: number;
}

const MOST_BINS = 26;
/** Widths in steps that people's round numbers fall well into: parts of an order, of a year, fives and tens. */
const WIDTHS = {
  linear: [1, 2, 5],
  log10: [5, 10, 20, 25, 50, 100, 200],
  year: [1, 2, 5],
  month: [1, 2, 3, 6, 12, 24, 60, 120],
} as const;

/**
 * Bins for a histogram over the axis. Numbers are said round, so a bin has its round number in the middle; dates are
 * counted in whole years and decades, from the first.
 */
export function stepBins(axis: QuantityAxis): StepBin[] {
  const steps = stepsOf(axis);
  const width = widthOf(axis, steps);
  const anchor = axis.scale === "log10" ? 0 : (roundSteps(axis, 8)[0] ?? 0);
  // Half a step to the left of a date there is no other date.
  const shift = axis.scale === "date" ? 0.5 : width / 2;
  const low = (((anchor - shift) % width) - width) % width;
  const bins: StepBin[] = [];
  for (let edge = low; edge < steps; edge += width) {
    const [first, last] = [Math.max(0, Math.ceil(edge)), Math.min(steps, Math.ceil(edge + width) - 1)];
    if (first <= last)
      bins.push({ first, last, from: measureAt(axis, edge), to: measureAt(axis, edge + width) });
  }
  const end = bins.at(-1)?.last ?? -1;
  if (end < steps) {
    bins.push({ first: end + 1, last: steps, from: bins.at(-1)?.to ?? 0, to: measureAt(axis, steps + 0.5) });
  }
  return bins;
}

function widthOf(axis: QuantityAxis, steps: number): number {
  const fits = (width: number) => steps / width <= MOST_BINS;
  const widths: readonly number[] = WIDTHS[axis.scale === "date" ? axis.grain : axis.scale];
  const found = widths.find(fits);
  if (found !== undefined) return found;
  for (let power = 10; ; power *= 10) {
    const wider = [1, 2, 5].map((times) => times * power).find(fits);
    if (wider !== undefined) return wider;
  }
}

/** The share of the people in each bin, from counts per step. */
export function shareOfBins(bins: readonly StepBin[], histogram: readonly number[]): number[] {
  const n = histogram.reduce((sum, count) => sum + count, 0);
  return bins.map(({ first, last }) =>
    n === 0 ? 0 : histogram.slice(first, last + 1).reduce((sum, count) => sum + count, 0) / n,
  );
}

/** The mass in each bin under a cumulative curve over steps. */
export function massOfBins(bins: readonly StepBin[], { at, cdf }: { at: number[]; cdf: number[] }): number[] {
  return bins.map(({ first, last }, index) => {
    const below = index === 0 ? 0 : readCurve(at, cdf, first - 0.5);
    const upTo = index === bins.length - 1 ? (cdf.at(-1) ?? 0) : readCurve(at, cdf, last + 0.5);
    return Math.max(0, upTo - below);
  });
}

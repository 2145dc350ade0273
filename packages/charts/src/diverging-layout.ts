import { toneOf } from "./diverging-tones.ts";
import type { Segment } from "./segments.tsx";

/** Between a bar and the figure outside its end. */
const FIGURE_GAP = 6;
/** Between the figures of the upper side and the neutral column. */
const ASIDE_GAP = 14;

export interface DivergingScale {
  /** The centre line. */
  zero: number;
  /** Drawing units for a share of 1. */
  unit: number;
  /** The base of the neutral column, when the neutral option is set aside. */
  asideZero: number | undefined;
}

/** How much of a row lies left of the centre, right of it, and aside. */
export function sides(shares: readonly number[], neutral: "aside" | "split") {
  const half = Math.floor(shares.length / 2);
  const sum = (part: readonly number[]) => part.reduce((total, share) => total + share, 0);
  const middle = shares.length % 2 === 1 ? (shares[half] ?? 0) : 0;
  const split = neutral === "split" ? middle / 2 : 0;
  return {
    left: sum(shares.slice(0, half)),
    right: sum(shares.slice(shares.length - half)),
    split,
    aside: neutral === "aside" ? middle : 0,
  };
}

/** One scale for all rows, as large as the widest of them allows. */
export function layScale(input: {
  rows: readonly (readonly number[])[];
  neutral: "aside" | "split";
  left: number;
  right: number;
  /** How wide the figure of a share is. */
  figureWidth(share: number): number;
}): DivergingScale {
  const all = input.rows.map((row) => sides(row, input.neutral));
  const roomFor = (shares: readonly number[]) => Math.max(0, ...shares.map(input.figureWidth)) + FIGURE_GAP;
  const leftRoom = roomFor(all.map((row) => row.left));
  const rightRoom = roomFor(all.map((row) => row.right));
  const left = Math.max(0.01, ...all.map((row) => row.left + row.split));
  const right = Math.max(0.01, ...all.map((row) => row.right + row.split));
  const aside = Math.max(0, ...all.map((row) => row.aside));
  const rest = aside > 0 ? ASIDE_GAP + roomFor(all.map((row) => row.aside)) : 0;
  const unit = (input.right - input.left - leftRoom - rightRoom - rest) / (left + right + aside);
  const zero = input.left + leftRoom + left * unit;
  return {
    zero,
    unit,
    asideZero: aside > 0 ? zero + right * unit + rightRoom + ASIDE_GAP : undefined,
  };
}

/** The segments of a row: mild answers at the centre, strong ones outside, and the neutral one where it stands apart. */
export function layRow(
  shares: readonly number[],
  labels: readonly string[],
  scale: DivergingScale,
  filled: boolean,
): { bar: Segment[]; aside: Segment | undefined } {
  const half = Math.floor(shares.length / 2);
  const hasMiddle = shares.length % 2 === 1;
  const middle = hasMiddle ? (shares[half] ?? 0) : 0;
  const split = scale.asideZero === undefined ? middle / 2 : 0;
  const before = shares.slice(0, half).reduce((sum, share) => sum + share, 0);
  // Outlines keep clear of their neighbours by half their stroke.
  const inset = filled ? 0.5 : 1.5;
  let x = scale.zero - (before + split) * scale.unit;
  let apart: Segment | undefined;
  const bar = shares.flatMap((share, index): Segment[] => {
    const tone = toneOf(index, shares.length);
    const width = share * scale.unit;
    const aside = hasMiddle && index === half && scale.asideZero !== undefined;
    const segment: Segment = {
      key: labels[index] ?? "",
      x: (aside ? (scale.asideZero ?? x) : x) + inset,
      width: Math.max(0, width - 2 * inset),
      share,
      className: filled ? tone.className : "chart-predicted",
      textClass: filled ? tone.textClass : "chart-text-predicted",
      hatch: tone.hatched ? (filled ? "actual" : "predicted") : null,
    };
    if (aside) {
      apart = segment;
      return [];
    }
    x += width;
    return [segment];
  });
  return { bar, aside: apart };
}

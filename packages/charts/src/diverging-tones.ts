import type { GlyphMark } from "./glyph.tsx";

export interface Tone {
  mark: GlyphMark;
  className: string;
  textClass: string;
  hatched: boolean;
}

const middle: Tone = { mark: "middle", className: "chart-middle", textClass: "chart-text", hatched: false };

// From the centre outward. Text is ink on the paler tones and paper on the full one.
const lower: readonly Tone[] = [
  { mark: "counter-pale", className: "chart-counter-pale", textClass: "chart-text", hatched: true },
  { mark: "counter-mid", className: "chart-counter-mid", textClass: "chart-text", hatched: true },
  { mark: "counter", className: "chart-counter", textClass: "chart-text-on-actual", hatched: true },
];
const upper: readonly Tone[] = [
  { mark: "pale", className: "chart-actual-pale", textClass: "chart-text", hatched: false },
  { mark: "mid", className: "chart-actual-mid", textClass: "chart-text", hatched: false },
  { mark: "actual", className: "chart-actual", textClass: "chart-text-on-actual", hatched: false },
];

/**
 * The look of an option on a two-sided scale: hatched grey on one side, plain blue on the other, stronger outward.
 * Grey and blue are about as dark as each other, so it is the stripes that tell the sides apart without colour: the
 * place does not where one answer fills the whole bar. With more than three options a side neighbours may share a tone.
 */
export function toneOf(index: number, count: number): Tone {
  const half = Math.floor(count / 2);
  if (count % 2 === 1 && index === half) return middle;
  const side = index < half ? lower : upper;
  const outward = index < half ? half - index : index - (count - half) + 1;
  // One option a side is full; two are mid and full; three are pale, mid and full.
  const step = half <= 2 ? outward + 2 - half : Math.round(((outward - 1) / (half - 1)) * 2);
  return side[step] ?? middle;
}

import type { GlyphMark } from "./glyph.tsx";

export interface Tone {
  mark: GlyphMark;
  className: string;
  textClass: string;
}

const middle: Tone = { mark: "middle", className: "chart-middle", textClass: "chart-text" };

// From the centre outward. Text is ink on the paler tones and paper on the full one.
const lower: readonly Tone[] = [
  { mark: "counter-pale", className: "chart-counter-pale", textClass: "chart-text" },
  { mark: "counter-mid", className: "chart-counter-mid", textClass: "chart-text" },
  { mark: "counter", className: "chart-counter", textClass: "chart-text-on-actual" },
];
const upper: readonly Tone[] = [
  { mark: "pale", className: "chart-actual-pale", textClass: "chart-text" },
  { mark: "mid", className: "chart-actual-mid", textClass: "chart-text" },
  { mark: "actual", className: "chart-actual", textClass: "chart-text-on-actual" },
];

/**
 * The look of an option on a two-sided scale: grey on one side, blue on the other, stronger outward, so that hue,
 * greyscale and place all tell the sides apart. With more than three options a side neighbours may share a tone.
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

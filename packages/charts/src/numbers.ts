import { textWidth } from "./text.ts";

/** Two decimals: finer than any screen, and the same bytes on every platform. */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError("A chart was given a number that is not finite.");
  return Math.round(value * 100) / 100 + 0;
}

/** A share as a whole per cent in the reader's locale; what is there but rounds to nothing is "<1%". */
export function percent(share: number, locale = "en"): string {
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return share > 0 && share < 0.005 ? `<${format.format(0.01)}` : format.format(share);
}

/** The margin beside a plot for its per cents, with a gap. */
export function percentMargin(locale: string | undefined, fontSize: number): number {
  return Math.ceil(textWidth(percent(1, locale), fontSize)) + 8;
}

/** A per cent without its sign, for columns that are headed by it. */
export function percentFigure(share: number, locale = "en"): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return share > 0 && share < 0.005 ? `<${format.format(1)}` : format.format(share * 100);
}

/** A mean position with two decimals. */
export function decimal(value: number, locale = "en"): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

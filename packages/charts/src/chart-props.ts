/** An interval around a share, on the same scale as the share. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A line between two options, after the option with this number (1 = after the first). */
export interface Threshold {
  after: number;
  label: string;
}

/** How the two series are named in legends and descriptions. */
export interface SeriesNames {
  actual: string;
  predicted: string;
}

/** Whole predicted distributions are outlined bars; a histogram of single guesses is dots, never bars. */
export type PredictedForm = "distribution" | "points";

/** Compact is laid out for a phone's width, regular for a column of text. */
export type ChartSize = "compact" | "regular";

/** What every chart takes. */
export interface ChartProps {
  /** Makes the ids of title and description unique on the page. */
  idPrefix: string;
  /** The finding in words. */
  title: string;
  /** The numbers in words; written from the data when left out. */
  description?: string;
  size?: ChartSize;
  names?: SeriesNames;
  /** Draws the legend inside the picture. */
  legend?: boolean;
  /** For numbers; a BCP 47 tag. */
  locale?: string;
}

export const defaultNames: SeriesNames = { actual: "actual", predicted: "predicted" };

/** The width of the drawing: a 360 px phone less 16 px margins, and a column of text. */
export const chartWidth: Record<ChartSize, number> = { compact: 328, regular: 680 };

/** The size of text, never under 12 on a phone. */
export const chartFont: Record<ChartSize, number> = { compact: 12, regular: 13 };

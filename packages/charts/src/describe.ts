import type { SeriesNames } from "./chart-props.ts";
import { percent } from "./numbers.ts";

export interface Described {
  labels: readonly string[];
  actual: readonly number[];
  predicted: readonly number[] | undefined;
  names: SeriesNames;
  locale: string | undefined;
}

/** The numbers of a comparison in words, for the description of the picture. */
export function describeShares({ labels, actual, predicted, names, locale }: Described): string {
  return labels
    .map((label, index) => {
      const said = [names.actual, percent(actual[index] ?? 0, locale)].filter(Boolean).join(" ");
      const guessed = predicted ? `, ${names.predicted} ${percent(predicted[index] ?? 0, locale)}` : "";
      return `${label}: ${said}${guessed}`;
    })
    .join("; ");
}

/** Refuses series that do not match their labels, so that a chart never shows a wrong column. */
export function expectLength(
  what: string,
  labels: readonly unknown[],
  values: readonly unknown[] | undefined,
) {
  if (values && values.length !== labels.length) {
    throw new RangeError(`${what} has ${values.length} values for ${labels.length} labels.`);
  }
}

import type { ChartSize } from "../src/chart-props.ts";
import { NumberHistogram, type NumberBin } from "../src/number-histogram.tsx";
import type { Example } from "./example.ts";

const bothSizes = ["regular", "compact"] as const satisfies readonly ChartSize[];
const names = { actual: "own views", predicted: "guesses of the median" };
const source = "Made-up numbers in the shape of an answer; no result.";

/** Bins of five points about 0, 5 … 100 %. */
const perCentBins = (actual: readonly number[], guesses?: readonly number[]): NumberBin[] =>
  actual.map((share, index) => ({
    from: 5 * index - 2.5,
    to: 5 * index + 2.5,
    label: `about ${5 * index} %`,
    actual: share / 100,
    ...(guesses ? { predicted: (guesses[index] ?? 0) / 100 } : {}),
  }));
const perCentAxis = {
  low: -2.5,
  high: 102.5,
  ticks: [0, 25, 50, 75, 100].map((at) => ({ at, label: `${at} %` })),
};
const treaty = [8, 14, 17, 9, 12, 8, 9, 2, 5, 1, 6, 0, 2, 1, 1, 3, 0, 1, 0, 0, 1];
const treatyGuesses = [0, 2, 6, 5, 14, 17, 21, 9, 13, 3, 6, 1, 2, 0, 0, 1, 0, 0, 0, 0, 0];
const treatyTitle = "The field gives it 15 % and guesses itself at 30 %";

export const quantityExamples: readonly Example[] = [
  ...bothSizes.map((size) => ({
    name: `number-histogram-points-${size}`,
    heading: treatyTitle,
    source,
    chart: (
      <NumberHistogram
        idPrefix={`number-histogram-points-${size}`}
        title={treatyTitle}
        bins={perCentBins(treaty, treatyGuesses)}
        predictedForm="points"
        axis={perCentAxis}
        actualMedian={{ at: 15, low: 10, high: 20, label: "15 %" }}
        predictedMedian={{ at: 30, low: 25, high: 30, label: "30 %" }}
        names={names}
        size={size}
        legend
      />
    ),
  })),
  {
    name: "number-histogram-own-regular",
    heading: "Nearly everybody thinks it all but certain",
    source,
    chart: (
      <NumberHistogram
        idPrefix="number-histogram-own"
        title="Nearly everybody thinks it all but certain"
        bins={perCentBins([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 3, 4, 5, 15, 20, 50])}
        axis={perCentAxis}
        actualMedian={{ at: 98.5, low: 95, high: 99, label: "98.5 %" }}
        size="regular"
        legend
      />
    ),
  },
];

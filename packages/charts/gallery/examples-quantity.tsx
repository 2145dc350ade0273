import { CdfFan, type CdfLevel } from "../src/cdf-fan.tsx";
import type { ChartSize } from "../src/chart-props.ts";
import { NumberHistogram, type NumberBin } from "../src/number-histogram.tsx";
import { Pools } from "../src/pools.tsx";
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

const orders = {
  low: 0,
  high: 12,
  ticks: ["1", "100", "10K", "1M", "100M", "10B", "1T"].map((label, index) => ({ at: 2 * index, label })),
  name: "examples",
};
const dataLevels: CdfLevel[] = [
  { probability: 0.1, at: 2.7, label: "500", inner: { low: 2, high: 3.5 }, outer: { low: 1, high: 4.2 } },
  {
    probability: 0.5,
    at: 4.3,
    label: "20,000",
    inner: { low: 3.5, high: 5.5 },
    outer: { low: 2.5, high: 7 },
  },
  {
    probability: 0.9,
    at: 6.3,
    label: "2 million",
    inner: { low: 5.2, high: 8 },
    outer: { low: 4, high: 10.5 },
  },
];
const dataTitle = "The field thinks that 20,000 examples may do and guesses itself at 200,000";

const years = {
  low: 2025,
  high: 2100,
  ticks: [2030, 2040, 2050, 2060, 2070, 2080, 2090, 2100].map((at) => ({ at, label: String(at) })),
};
/** A curve that rises about a year and ends near a share: the shape of a pool, not one. */
const curve = (share: number, middle: number, width: number) => {
  const logistic = (year: number) => 1 / (1 + Math.exp((middle - year) / width));
  return Array.from({ length: 76 }, (_, index) => ({
    at: 2025 + index,
    share: share * (logistic(2025 + index) - logistic(2025)),
  }));
};
const poolTitle = "Pooled by odds the answers agree more than pooled by probabilities";

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
    name: "number-histogram-outline-compact",
    heading: "Expected further up than they are",
    source,
    chart: (
      <NumberHistogram
        idPrefix="number-histogram-outline"
        title="Expected further up than they are"
        bins={perCentBins(treaty, treatyGuesses)}
        axis={perCentAxis}
        actualMedian={{ at: 15, low: 10, high: 20, label: "15 %" }}
        predictedMedian={{ at: 30, low: 25, high: 30, label: "30 %" }}
        names={{ actual: "own views", predicted: "where the median was predicted" }}
        size="compact"
        legend
      />
    ),
  },
  {
    name: "number-histogram-caption-compact",
    heading: "Those who do not rule it out give it little",
    source,
    chart: (
      <NumberHistogram
        idPrefix="number-histogram-caption"
        title="Those who do not rule it out give it little"
        bins={perCentBins(treaty, treatyGuesses)}
        predictedForm="points"
        axis={perCentAxis}
        caption="The answers, given that there will be one; “There will be none” gets 63 % on average"
        actualMedian={{ at: 15, low: 10, high: 20, label: "15 %" }}
        predictedMedian={{ at: 30, low: 25, high: 30, label: "30 %" }}
        names={names}
        size="compact"
        legend
      />
    ),
  },
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
  ...bothSizes.map((size) => ({
    name: `cdf-fan-${size}`,
    heading: dataTitle,
    source,
    chart: (
      <CdfFan
        idPrefix={`cdf-fan-${size}`}
        title={dataTitle}
        axis={orders}
        levels={dataLevels}
        caption="Chance that fewer examples suffice"
        actualMedian={{ at: 4.3, low: 4, high: 4.7, label: "20,000" }}
        predictedMedian={{ at: 5.3, low: 5, high: 5.48, label: "200,000" }}
        names={names}
        size={size}
        legend
      />
    ),
  })),
  {
    name: "cdf-fan-distribution-compact",
    heading: "One predicted distribution, and eight people",
    source,
    chart: (
      <CdfFan
        idPrefix="cdf-fan-distribution"
        title="One predicted distribution, and eight people"
        axis={orders}
        levels={dataLevels}
        caption="Chance that fewer examples suffice"
        actualMedian={{ at: 4.3, low: 0.3, high: 11.5, label: "20,000" }}
        predictedMedian={{ at: 3.3, low: null, high: null, label: "2,000" }}
        predictedForm="distribution"
        names={{ actual: "own views", predicted: "where the median was predicted" }}
        size="compact"
        legend
      />
    ),
  },
  {
    name: "cdf-fan-dates-row",
    heading: "Half of the people expect it by 2041",
    source,
    chart: (
      <CdfFan
        idPrefix="cdf-fan-dates-row"
        title="Half of the people expect it by 2041"
        axis={years}
        levels={[
          {
            probability: 0.1,
            at: 2030,
            label: "2030",
            inner: { low: 2028, high: 2033 },
            outer: { low: 2027, high: 2040 },
          },
          {
            probability: 0.5,
            at: 2041,
            label: "2041",
            inner: { low: 2035, high: 2055 },
            outer: { low: 2031, high: 2080 },
          },
          {
            probability: 0.9,
            at: 2090,
            label: "2090",
            inner: { low: 2065, high: 2100 },
            outer: { low: 2045, high: 2100 },
          },
        ]}
        caption="Chance by then, given that it happens"
        actualMedian={{ at: 2041, low: 2038, high: 2048, label: "2041" }}
        size="compact"
        plotHeight={112}
      />
    ),
  },
  ...bothSizes.map((size) => ({
    name: `pools-${size}`,
    heading: poolTitle,
    source,
    chart: (
      <Pools
        idPrefix={`pools-${size}`}
        title={poolTitle}
        axis={years}
        pools={[
          {
            name: "Linear pool",
            points: curve(0.98, 2042, 12),
            median: { at: 2052.5, low: 2031.7, high: 2100, label: "July 2052" },
          },
          {
            name: "Logarithmic pool",
            points: curve(0.9, 2041, 6),
            median: { at: 2044, low: 2031.7, high: 2100, label: "January 2044" },
          },
        ]}
        caption="Chance that it has happened by then; “never” is what is missing at the right"
        size={size}
      />
    ),
  })),
  {
    name: "pools-never-regular",
    heading: "Most of the weight lies on never",
    source,
    chart: (
      <Pools
        idPrefix="pools-never"
        title="Most of the weight lies on never"
        axis={years}
        pools={[
          { name: "Linear pool", points: curve(0.4, 2050, 12), median: null, note: "less than 50 % by 2100" },
          {
            name: "Logarithmic pool",
            points: curve(0.3, 2050, 8),
            median: null,
            note: "less than 50 % by 2100",
          },
        ]}
        caption="Chance that it has happened by then"
      />
    ),
  },
];

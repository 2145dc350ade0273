import { allocationExamples } from "./examples-allocation.tsx";
import { chanceExamples } from "./examples-chance.tsx";
import { curveExamples } from "./examples-curve.tsx";
import { planeExamples } from "./examples-plane.tsx";
import { quantityExamples } from "./examples-quantity.tsx";
import type { Example } from "./example.ts";
import type { ChartSize, SeriesNames } from "../src/chart-props.ts";
import { DistributionComparison } from "../src/distribution-comparison.tsx";
import { DivergingBars } from "../src/diverging-bars.tsx";
import { DistributionSpark } from "../src/distribution-spark.tsx";
import { Ladder } from "../src/ladder.tsx";
import { TernaryPlot } from "../src/ternary.tsx";
import { ThreeWayBars } from "../src/three-way-bar.tsx";
import { ThreeWaySpark } from "../src/three-way-spark.tsx";
import { agreement, item, meanPosition, shares, source, surveyCounts } from "./survey-counts.ts";

const names: SeriesNames = { actual: "own views", predicted: "guesses of the community" };
const bothSizes = ["regular", "compact"] as const satisfies readonly ChartSize[];

const shouldNotBeDone = item(3);
const shift = "The field guesses itself 0.95 levels more in agreement than it is";
const fourBins = shares([14, 8, 3, 1]);

/** Ten rungs with made-up shares: the shape of a difficulty question, not a result. */
const rungs = [
  { label: "Alignment by default", detail: "Ordinary training suffices" },
  { label: "Human feedback", detail: "Rewarding what raters prefer suffices" },
  {
    label: "AI feedback, constitutional methods",
    detail: "Models can be trusted to apply written principles",
  },
  { label: "Scalable oversight", detail: "Raters need help to judge, and the help works" },
  { label: "Scalable oversight with AI research assistance" },
  { label: "Oversight with advanced interpretability" },
  { label: "Experiments on potentially catastrophic systems" },
  { label: "Theory for understanding misalignment" },
  { label: "A fundamentally new paradigm" },
  { label: "Impossible" },
];
const rungShares = [0.04, 0.08, 0.14, 0.18, 0.16, 0.14, 0.09, 0.08, 0.05, 0.04];
const rungGuesses = [0.09, 0.15, 0.19, 0.16, 0.12, 0.1, 0.07, 0.06, 0.04, 0.02];
const around = (share: number, half: number) => ({ low: Math.max(0, share - half), high: share + half });

/** The matrix of a region from the variances of three shares, whose sum is fixed. */
function signRegion(a: number, b: number, c: number): number[][] {
  const [ab, ac, bc] = [(c - a - b) / 2, (b - a - c) / 2, (a - b - c) / 2];
  return [
    [a, ab, ac],
    [ab, b, bc],
    [ac, bc, c],
  ].map((row) => row.map((value) => 6.6 * value));
}

/** Every chart in the states that matter; each is a picture test. */
export const examples: readonly Example[] = [
  ...bothSizes.map((size) => ({
    name: `distribution-comparison-points-${size}`,
    heading: shift,
    source,
    chart: (
      <DistributionComparison
        idPrefix={`points-${size}`}
        title={shift}
        labels={agreement}
        actual={shares(shouldNotBeDone.own)}
        predicted={shares(shouldNotBeDone.guessed)}
        predictedForm="points"
        actualMean={meanPosition(shouldNotBeDone.own)}
        predictedMean={meanPosition(shouldNotBeDone.guessed)}
        names={names}
        size={size}
        legend
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `distribution-comparison-outline-${size}`,
    heading: "Outlined bars, intervals and a threshold",
    source: "Invented shares",
    chart: (
      <DistributionComparison
        idPrefix={`outline-${size}`}
        title="Outlined bars, intervals and a threshold"
        labels={["Negative", "About zero", "Slightly positive", "Positive"]}
        actual={fourBins}
        predicted={[0.3, 0.25, 0.25, 0.2]}
        intervals={fourBins.map((share) => around(share, 0.06))}
        predictedIntervals={[0.3, 0.25, 0.25, 0.2].map((share) => around(share, 0.03))}
        actualMean={1.65}
        predictedMean={2.35}
        thresholds={[{ after: 2, label: "costs something from here on" }]}
        size={size}
        legend
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `distribution-comparison-many-${size}`,
    heading: "Ten options whose labels become a key",
    source: "Invented shares",
    chart: (
      <DistributionComparison
        idPrefix={`many-${size}`}
        title="Ten options whose labels become a key"
        labels={rungs.map((rung) => rung.label)}
        actual={rungShares}
        predicted={rungGuesses}
        size={size}
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `ladder-outline-${size}`,
    heading: "Most expect it to be easier than most believe",
    source: "Invented shares",
    chart: (
      <Ladder
        idPrefix={`ladder-${size}`}
        title="Most expect it to be easier than most believe"
        rows={rungs}
        actual={rungShares}
        predicted={rungGuesses}
        thresholds={[
          { after: 3, label: "behavioural safety is insufficient beyond here" },
          { after: 7, label: "sharp left turn beyond here" },
        ]}
        names={names}
        size={size}
        legend
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `ladder-points-${size}`,
    heading: "Intervals, and guesses as dots",
    source,
    chart: (
      <Ladder
        idPrefix={`ladder-points-${size}`}
        title="Intervals, and guesses as dots"
        rows={agreement.map((label) => ({ label }))}
        actual={shares(shouldNotBeDone.own)}
        intervals={shares(shouldNotBeDone.own).map((share) => around(share, 0.08))}
        predicted={shares(shouldNotBeDone.guessed)}
        predictedForm="points"
        ordinals={false}
        size={size}
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `ladder-cumulative-${size}`,
    heading: "Three in four believe that level 4 or more is needed",
    source: "Invented shares",
    chart: (
      <Ladder
        idPrefix={`ladder-cumulative-${size}`}
        title="Three in four believe that level 4 or more is needed"
        rows={rungs.map(({ label }) => ({ label }))}
        actual={rungShares}
        predicted={rungGuesses}
        thresholds={[
          { after: 3, label: "behavioural safety is insufficient beyond here" },
          { after: 7, label: "sharp left turn beyond here" },
        ]}
        cumulative="this level or beyond"
        names={names}
        size={size}
        legend
      />
    ),
  })),
  ...[3, 0].map((index) => ({
    name: `distribution-spark-points-${index}`,
    heading: item(index).label,
    source,
    chart: (
      <DistributionSpark
        idPrefix={`spark-${index}`}
        title={item(index).label}
        labels={agreement}
        actual={shares(item(index).own)}
        predicted={shares(item(index).guessed)}
        predictedForm="points"
        actualMean={meanPosition(item(index).own)}
        predictedMean={meanPosition(item(index).guessed)}
        max={0.65}
        ends={["strongly disagree", "strongly agree"]}
      />
    ),
  })),
  {
    name: "distribution-spark-outline",
    heading: "Outlined, in a row of a list",
    source: "Invented shares",
    chart: (
      <DistributionSpark
        idPrefix="spark-outline"
        title="Outlined, in a row of a list"
        labels={agreement}
        actual={[0.3, 0.4, 0.15, 0.1, 0.05]}
        predicted={[0.1, 0.3, 0.3, 0.2, 0.1]}
        actualMean={2.2}
        predictedMean={2.9}
        max={0.65}
      />
    ),
  },
  ...bothSizes.map((size) => ({
    name: `three-way-bar-${size}`,
    heading: "Three answers a row, predicted beneath actual",
    source: "Invented shares",
    chart: (
      <ThreeWayBars
        idPrefix={`three-way-${size}`}
        title="Three answers a row, predicted beneath actual"
        categories={["negative", "about zero", "positive"]}
        rows={[
          { label: "Human feedback", actual: [0.62, 0.25, 0.13], predicted: [0.4, 0.35, 0.25], n: 118 },
          {
            label: "AI feedback and constitutional methods",
            actual: [0.41, 0.39, 0.2],
            predicted: [0.33, 0.34, 0.33],
            n: 115,
          },
          { label: "Interpretability-based oversight", actual: [0, 0.03, 0.97], n: 96 },
        ]}
        names={names}
        size={size}
      />
    ),
  })),
  ...bothSizes.map((size) => ({
    name: `ternary-${size}`,
    heading: "The field expects itself nearer to a positive sign than it is",
    source: "Invented shares",
    chart: (
      <TernaryPlot
        idPrefix={`ternary-${size}`}
        title="The field expects itself nearer to a positive sign than it is"
        corners={["Negative", "About zero", "Positive"]}
        actual={{ shares: [0.54, 0.29, 0.17], region: signRegion(0.0011, 0.0007, 0.0009) }}
        predicted={{ shares: [0.33, 0.31, 0.36], region: signRegion(0.0004, 0.0003, 0.0005) }}
        names={names}
        size={size}
        legend
      />
    ),
  })),
  {
    name: "ternary-points-compact",
    heading: "Single answers, long corners and a mean at the edge",
    source: "Invented shares",
    chart: (
      <TernaryPlot
        idPrefix="ternary-points"
        title="Single answers, long corners and a mean at the edge"
        corners={[
          "The system costs less to create with the technique",
          "The cost changes by less than five per cent either way",
          "The system costs more to create with the technique",
        ]}
        actual={{ shares: [0.06, 0.9, 0.04], region: signRegion(0.004, 0.007, 0.003) }}
        points={[
          { shares: [0, 1, 0], n: 9 },
          { shares: [0.2, 0.8, 0], n: 3 },
          { shares: [0.1, 0.6, 0.3], n: 1 },
        ]}
        size="compact"
        legend
      />
    ),
  },
  {
    name: "three-way-spark",
    heading: "Three answers, in a row of a list",
    source: "Invented shares",
    chart: (
      <ThreeWaySpark
        idPrefix="three-way-spark"
        title="Three answers, in a row of a list"
        categories={["Negative", "About zero", "Positive"]}
        actual={[0.54, 0.29, 0.17]}
        predicted={[0.33, 0.31, 0.36]}
      />
    ),
  },
  {
    name: "three-way-spark-long",
    heading: "Everybody gave the first answer, and its words are long",
    source: "Invented shares",
    chart: (
      <ThreeWaySpark
        idPrefix="three-way-spark-long"
        title="Everybody gave the first answer, and its words are long"
        categories={[
          "Gesamtwirtschaftlich unverhältnismäßig teuer",
          "Unwesentlich",
          "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau ohne jeden Mehraufwand",
        ]}
        actual={[1, 0, 0]}
        predicted={[0, 0.02, 0.98]}
      />
    ),
  },
  ...(["aside", "split"] as const).flatMap((neutral) =>
    bothSizes.map((size) => ({
      name: `diverging-bars-${neutral}-${size}`,
      heading: "What researchers say about their field",
      source: "Alignment researchers 2024, n = 122",
      chart: (
        <DivergingBars
          idPrefix={`diverging-${neutral}-${size}`}
          title="What researchers say about their field"
          labels={agreement}
          rows={surveyCounts.map((entry) => ({ label: entry.label, counts: entry.own }))}
          neutral={neutral}
          size={size}
        />
      ),
    })),
  ),
  ...(["aside", "split"] as const).map((neutral, index) => {
    const size = bothSizes[index] ?? "regular";
    return {
      name: `diverging-bars-predicted-${neutral}-${size}`,
      heading: "What researchers say about their field, and what it is expected to say",
      source: "Alignment researchers 2024, n = 122; the predictions are invented",
      chart: (
        <DivergingBars
          idPrefix={`diverging-predicted-${neutral}-${size}`}
          title="What researchers say about their field, and what it is expected to say"
          labels={agreement}
          rows={surveyCounts.slice(0, 3).map((entry, row) => ({
            label: entry.label,
            counts: entry.own,
            ...(row < 2 ? { predicted: [0.1, 0.2, 0.25, 0.3, 0.15] } : {}),
          }))}
          neutral={neutral}
          size={size}
        />
      ),
    };
  }),
  {
    name: "diverging-bars-even-regular",
    heading: "An even number of options has no neutral one",
    source: "Invented counts",
    chart: (
      <DivergingBars
        idPrefix="diverging-even"
        title="An even number of options has no neutral one"
        labels={["Very hard", "Hard", "Somewhat hard", "Somewhat easy", "Easy", "Very easy"]}
        rows={[
          { label: "Today", counts: [5, 12, 20, 31, 18, 9] },
          { label: "In five years", counts: [14, 25, 22, 17, 8, 3] },
          { label: "Nobody was asked", counts: [0, 0, 0, 0, 0, 0] },
        ]}
      />
    ),
  },
  ...quantityExamples,
  ...chanceExamples,
  ...curveExamples,
  ...allocationExamples,
  ...planeExamples,
];

import fc from "fast-check";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AllocationDots } from "./allocation-dots.tsx";
import { CdfFan } from "./cdf-fan.tsx";
import type { ChartSize } from "./chart-props.ts";
import { ChanceCurves } from "./chance-curves.tsx";
import { ContourMap } from "./contour-map.tsx";
import { CurveFan, type FanPoint } from "./curve-fan.tsx";
import { DistributionComparison } from "./distribution-comparison.tsx";
import { DistributionSpark } from "./distribution-spark.tsx";
import { DivergingBars } from "./diverging-bars.tsx";
import { Ladder } from "./ladder.tsx";
import { NumberHistogram } from "./number-histogram.tsx";
import { PlaneHeat } from "./plane-heat.tsx";
import { planeWords } from "./plane-words.ts";
import { Pools } from "./pools.tsx";
import { RankingHeat } from "./ranking-heat.tsx";
import { TernaryPlot } from "./ternary.tsx";
import { textWidth } from "./text.ts";
import { ThreeWayBars } from "./three-way-bar.tsx";
import { ThreeWaySpark } from "./three-way-spark.tsx";

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The classes of chart.css with semibold text. */
const STRONG = /chart-text-(strong|actual|predicted|on-actual)/;
/** Of the height of text: as far up as tall letters reach, and as far down as those that hang. */
const ASCENT = 0.76;
const DESCENT = 0.2;
/** Nothing of a per cent hangs below its line. */
const PER_CENT = /^[\d\s%]+$/;

/** Where the texts of a chart are, by the metrics they were laid out with. */
function textBoxes(svg: string): Box[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", written = ""]) => {
    const said = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const [x, y, size] = [Number(said("x")), Number(said("y")), Number(said("font-size"))];
    const text = written
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&#x27;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    const width = textWidth(text, size, STRONG.test(said("class") ?? ""));
    const before = { start: 0, middle: width / 2, end: width }[said("text-anchor") ?? "start"] ?? 0;
    return {
      text,
      left: x - before,
      right: x - before + width,
      top: y - ASCENT * size,
      bottom: PER_CENT.test(text) ? y : y + DESCENT * size,
    };
  });
}

function frameOf(svg: string) {
  const [, width = "0", height = "0"] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** Coordinates are rounded to hundredths. */
const ROUNDED = 0.05;

function outside(svg: string): Box[] {
  const { width, height } = frameOf(svg);
  return textBoxes(svg).filter(
    ({ left, right, top, bottom }) =>
      left < -ROUNDED || right > width + ROUNDED || top < -ROUNDED || bottom > height + ROUNDED,
  );
}

function overlaps(svg: string): [string, string][] {
  const boxes = textBoxes(svg);
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left + ROUNDED < other.right &&
          other.left + ROUNDED < one.right &&
          one.top + ROUNDED < other.bottom &&
          other.top + ROUNDED < one.bottom,
      )
      .map((other): [string, string] => [one.text, other.text]),
  );
}

type Words = (index: number) => string;
const sizes = ["compact", "regular"] as const;
const bothSizes = (name: string, draw: (words: Words, size: ChartSize) => ReactElement) =>
  sizes.map((size): [string, (words: Words) => ReactElement] => [
    `${name}, ${size}`,
    (words) => draw(words, size),
  ]);

const around = (value: number, by: number) => ({ low: value - by, high: value + by });
const namesOf = (words: Words) => ({ actual: words(0), predicted: words(1) });
const list = (words: Words, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => words(from + index));
const points = (...medians: number[]): FanPoint[] =>
  medians.map((median) => ({
    median,
    inner: around(median, 6),
    outer: around(median, 12),
    interval: around(median, 2),
  }));
const axis = (words: Words) => ({
  low: 0,
  high: 100,
  ticks: [0, 25, 50, 75, 100].map((at) => ({ at, label: `${at} %` })),
  name: words(9),
});
const median = (at: number) => ({ at, ...around(at, 5), label: `${at} %` });
const counts = Array.from({ length: 21 * 21 }, (_, cell) => (cell % 17 === 0 ? 1 + (cell % 5) : 0));

const planes = (["row", "compact", "regular"] as const).map(
  (size): [string, (words: Words) => ReactElement] => [
    `PlaneHeat, ${size}`,
    (words) => (
      <PlaneHeat
        idPrefix="p"
        locale="de"
        title="t"
        size={size}
        legend={size !== "row"}
        names={namesOf(words)}
        words={{ ...planeWords, centre: (series) => series, inOnePlace: (series) => `${series}:` }}
        x={{ title: words(2), low: words(3), high: words(4) }}
        y={{ title: words(5), low: words(6), high: words(7) }}
        counts={counts}
        actual={{ x: { mean: 2, interval: around(2, 1) }, y: { mean: -1, interval: around(-1, 1) } }}
        predicted={{ x: { mean: -2, interval: null }, y: { mean: 3, interval: null } }}
        quadrants={{
          lowHigh: { name: words(8), share: 0.2 },
          highHigh: { name: words(9), share: 0.3 },
          lowLow: { name: words(10), share: 0.1 },
          highLow: { name: words(11), share: 0.3 },
        }}
        onAxis={0.1}
      />
    ),
  ],
);

const charts: [string, (words: Words) => ReactElement][] = [
  ...bothSizes("AllocationDots", (words, size) => (
    <AllocationDots
      idPrefix="a"
      locale="de"
      title="t"
      size={size}
      legend
      names={namesOf(words)}
      words={{ interval: words(2) }}
      rows={[3, 4, 5, 6].map((index) => ({ label: words(index), detail: words(index + 4) }))}
      actual={[0.4, 0.3, 0.2, 0.1]}
      predicted={[0.1, 0.2, 0.3, 0.4]}
      intervals={[0.4, 0.3, 0.2, 0.1].map((share) => around(share, 0.05))}
      groups={[
        { label: words(11), from: 0, count: 2, actual: 0.7, predicted: 0.3 },
        { label: words(12), from: 2, count: 2, actual: 0.3, predicted: 0.7 },
      ]}
    />
  )),
  ...bothSizes("CdfFan", (words, size) => (
    <CdfFan
      idPrefix="c"
      locale="de"
      title="t"
      size={size}
      legend
      names={namesOf(words)}
      words={{ median: words(2), middleHalf: words(3), mostly: words(4), interval: words(5) }}
      axis={axis(words)}
      caption={words(6)}
      levels={[0.1, 0.5, 0.9].map((probability) => ({
        probability,
        at: 100 * probability,
        label: `${100 * probability} %`,
        inner: around(100 * probability, 10),
        outer: around(100 * probability, 20),
      }))}
      actualMedian={median(50)}
      predictedMedian={median(70)}
    />
  )),
  ...bothSizes("ChanceCurves", (words, size) => (
    <ChanceCurves
      idPrefix="h"
      locale="de"
      title="t"
      size={size}
      axis={axis(words)}
      caption={words(0)}
      words={{ interval: words(1) }}
      series={[2, 3].map((index) => ({
        label: words(index),
        continuous: index === 2,
        points: [0, 50, 100].map((at) => ({ at, share: at / 120, low: at / 150, high: at / 100 })),
      }))}
    />
  )),
  ...bothSizes("ContourMap", (words, size) => (
    <ContourMap
      idPrefix="m"
      locale="de"
      title="t"
      size={size}
      legend
      rows={{ title: words(0), ticks: list(words, 1, 3) }}
      columns={{ title: words(4), ticks: list(words, 5, 5) }}
      values={[0.04, 0.2, 0.4].map((from) => [0, 0.1, 0.2, 0.3, 0.4].map((more) => from + more))}
      beyond={{ label: words(10), value: 0.85, range: { low: 0.7, high: 0.9 } }}
      words={{
        middleHalf: words(11),
        figures: words(12),
        figuresAndHalf: words(13),
        lines: words(14),
        absent: (levels) => `${words(15)} ${levels}`,
      }}
    />
  )),
  ...bothSizes("CurveFan", (words, size) => (
    <CurveFan
      idPrefix="f"
      locale="de"
      title="t"
      size={size}
      legend
      names={namesOf(words)}
      words={{ median: words(2), middleHalf: words(3), mostly: words(4), interval: words(5) }}
      ends={[words(6), words(7)]}
      horizons={list(words, 8, 4).map((label, index) => ({ label, at: index * index }))}
      series={[12, 13, 14, 15].map((index) => ({
        label: words(index),
        points: points(20, 30, 50, index * 4),
        predicted: [25, 35, 45, 55],
      }))}
      pairs={[
        {
          gapLabel: words(16),
          gap: points(-10, -5, 0, 10),
          aheadLabel: words(17),
          ahead: [0.2, 0.3, 0.4, 0.6].map((share) => ({ share, ...around(share, 0.1) })),
        },
      ]}
    />
  )),
  ...bothSizes("DistributionComparison", (words, size) => (
    <DistributionComparison
      idPrefix="d"
      locale="de"
      title="t"
      size={size}
      legend
      names={namesOf(words)}
      labels={list(words, 2, 5)}
      actual={[0.1, 0.2, 0.4, 0.2, 0.1]}
      predicted={[0.3, 0.3, 0.2, 0.1, 0.1]}
      thresholds={[
        { after: 1, label: words(7) },
        { after: 4, label: words(8) },
      ]}
    />
  )),
  ...bothSizes("DistributionComparison of twelve", (words, size) => (
    <DistributionComparison
      idPrefix="d"
      locale="de"
      title="t"
      size={size}
      labels={list(words, 0, 12)}
      actual={Array.from({ length: 12 }, () => 1 / 12)}
      predicted={Array.from({ length: 12 }, () => 1 / 12)}
      actualMean={1}
      predictedMean={12}
    />
  )),
  [
    "DistributionSpark",
    (words) => (
      <DistributionSpark
        idPrefix="s"
        locale="de"
        title="t"
        labels={list(words, 0, 5)}
        actual={[0.1, 0.2, 0.4, 0.2, 0.1]}
        predicted={[0.3, 0.3, 0.2, 0.1, 0.1]}
        ends={[words(0), words(4)]}
      />
    ),
  ],
  ...bothSizes("DivergingBars", (words, size) => (
    <DivergingBars
      idPrefix="b"
      locale="de"
      title="t"
      size={size}
      names={namesOf(words)}
      labels={list(words, 2, 5)}
      countLabel={words(7)}
      rows={[8, 9, 10].map((index) => ({
        label: words(index),
        counts: [3, 4, 5, 6, index],
        predicted: [0.2, 0.2, 0.2, 0.2, 0.2],
      }))}
    />
  )),
  ...bothSizes("Ladder", (words, size) => (
    <Ladder
      idPrefix="l"
      locale="de"
      title="t"
      size={size}
      legend
      names={namesOf(words)}
      rows={[2, 3, 4].map((index) => ({ label: words(index), detail: words(index + 3) }))}
      actual={[0.5, 0.3, 0.2]}
      predicted={[0.2, 0.3, 0.5]}
      thresholds={[{ after: 1, label: words(8) }]}
      beyond={words(9)}
      cumulative={words(10)}
    />
  )),
  ...bothSizes("NumberHistogram", (words, size) => (
    <NumberHistogram
      idPrefix="n"
      locale="de"
      title="t"
      size={size}
      legend
      names={namesOf(words)}
      words={{ median: words(2), medians: words(3), interval: words(4) }}
      axis={axis(words)}
      bins={[0, 20, 40, 60, 80].map((from) => ({
        from,
        to: from + 20,
        label: words(5),
        actual: 0.2,
        predicted: 0.2,
      }))}
      actualMedian={median(40)}
      predictedMedian={median(60)}
    />
  )),
  ...planes,
  ...bothSizes("Pools", (words, size) => (
    <Pools
      idPrefix="o"
      locale="de"
      title="t"
      size={size}
      axis={axis(words)}
      caption={words(0)}
      pools={[
        { name: words(1), points: [0, 50, 100].map((at) => ({ at, share: at / 120 })), median: median(60) },
        {
          name: words(2),
          points: [0, 100].map((at) => ({ at, share: at / 300 })),
          median: null,
          note: words(3),
        },
      ]}
    />
  )),
  ...bothSizes("RankingHeat", (words, size) => (
    <RankingHeat
      idPrefix="r"
      locale="de"
      title="t"
      size={size}
      rows={[0, 1, 2].map((index) => ({
        label: words(index),
        shares: [0.4, 0.3, 0.2],
        unplaced: 0.1,
        mean: 1 + index,
        interval: around(1 + index, 0.3),
      }))}
      ends={{ first: words(3), last: words(4) }}
      shareLabel={words(5)}
      meanLabel={words(6)}
      unplacedLabel={words(7)}
    />
  )),
  ...bothSizes("TernaryPlot", (words, size) => (
    <TernaryPlot
      idPrefix="e"
      locale="de"
      title="t"
      size={size}
      legend
      names={namesOf(words)}
      words={{ region: words(2), answers: words(3) }}
      corners={[words(4), words(5), words(6)]}
      actual={{ shares: [0.5, 0.3, 0.2] }}
      predicted={{ shares: [0.2, 0.3, 0.5] }}
      points={[{ shares: [0, 0.5, 0.5], n: 2 }]}
    />
  )),
  ...bothSizes("ThreeWayBars", (words, size) => (
    <ThreeWayBars
      idPrefix="w"
      locale="de"
      title="t"
      size={size}
      names={namesOf(words)}
      categories={[words(2), words(3), words(4)]}
      countLabel={words(5)}
      rows={[6, 7].map((index) => ({
        label: words(index),
        actual: [0.3, 0.3, 0.4],
        predicted: [0.2, 0.2, 0.6],
        n: 120,
      }))}
    />
  )),
  [
    "ThreeWaySpark",
    (words) => (
      <ThreeWaySpark
        idPrefix="t"
        locale="de"
        title="t"
        categories={[words(0), words(1), words(2)]}
        actual={[0.3, 0.3, 0.4]}
        predicted={[0.2, 0.2, 0.6]}
      />
    ),
  ],
];

const letter = fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyzäöüßWMil-/Ж整"));
const word = fc.string({ unit: letter, minLength: 1, maxLength: 40 });
const label = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
const labels = fc.array(label, { minLength: 18, maxLength: 18 });

describe.each(charts)("long words (%s)", (_name, draw) => {
  it("stay in the picture, and none is written over another", () => {
    fc.assert(
      fc.property(labels, (all) => {
        const svg = renderToStaticMarkup(draw((index) => all[index % all.length] ?? ""));
        expect(outside(svg)).toEqual([]);
        expect(overlaps(svg)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { allocationDotsLegend } from "./allocation-dots-legend.ts";
import { cdfFanLegend } from "./cdf-fan-legend.ts";
import { contourMapLegend } from "./contour-map-legend.ts";
import { curveFanLegend } from "./curve-fan-legend.ts";
import { Legend, placeLegend, type LegendItem } from "./legend.tsx";
import { numberHistogramLegend } from "./number-histogram-legend.ts";
import { planeHeatLegend } from "./plane-heat-legend.ts";
import { planeWords } from "./plane-words.ts";
import { rankingHeatLegend } from "./ranking-heat-legend.ts";
import { ternaryLegend } from "./ternary-legend.ts";

const names = { actual: "said", predicted: "guessed" };
const all: Record<string, LegendItem[]> = {
  allocation: allocationDotsLegend({
    names,
    predicted: true,
    intervals: true,
    words: { interval: "95 % interval" },
  }),
  cdf: cdfFanLegend({ names, predicted: true }),
  contour: contourMapLegend({}),
  curve: curveFanLegend({ names, predicted: true }),
  histogram: numberHistogramLegend({ names, predicted: true, actualMedian: 1, predictedMedian: 2 }),
  plane: planeHeatLegend({ names, predicted: true }),
  ranking: rankingHeatLegend({ intervals: true }),
  ternary: ternaryLegend({ names, predicted: true, regions: true, points: true }),
};

describe.each(Object.entries(all))("the legend of a chart (%s)", (_name, items) => {
  it("draws a sign of its own for each of its words", () => {
    const signs = [
      ...renderToStaticMarkup(<Legend items={items} />).matchAll(/<svg[^>]*>(.*?)<\/svg>/gs),
    ].map((match) => match[1]);
    expect(signs).toHaveLength(items.length);
    for (const sign of signs) expect(sign).toMatch(/^<(rect|path|circle)/);
    expect(new Set(signs).size).toBe(items.length);
  });
});

describe("the legend of a fan of curves", () => {
  it("leaves out the bands and the intervals that are not drawn", () => {
    const marks = curveFanLegend({ names, outer: false, intervals: false }).map(({ mark }) => mark);
    expect(marks).toEqual(["curve-1", "band-inner"]);
  });
});

describe("the legend of a map of shares", () => {
  it("has a line for each level, in the order of their dashes", () => {
    expect(
      contourMapLegend({ levels: [0.1, 0.5, 0.9], words: { tiles: "mean", line: (level) => `at ${level}` } }),
    ).toEqual([
      { mark: "shades", label: "mean" },
      { mark: "level-1", label: "at 10%" },
      { mark: "level-2", label: "at 50%" },
      { mark: "level-3", label: "at 90%" },
    ]);
  });
});

describe("a sign without a word", () => {
  it("is left out where the words of a chart have none for it", () => {
    const { squares: _, ...words } = planeWords;
    expect(planeHeatLegend({ names, words }).map(({ mark }) => mark)).toEqual(["actual-dot"]);
    expect(allocationDotsLegend({ names, intervals: true }).map(({ mark }) => mark)).toEqual(["actual-dot"]);
  });
});

describe("a legend inside a chart", () => {
  it("has as many items in a row as fit, and breaks words that fit no row", () => {
    // A sign is 16 wide and 6 before its words; "nn" is 118 wide at this size, and a line 130 high.
    const { placed } = placeLegend(
      [
        { mark: "actual", label: "nn" },
        { mark: "predicted", label: "nn" },
        { mark: "interval", label: "nn nn nn" },
        { mark: "threshold", label: "nn" },
      ],
      300,
      100,
    );
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [158, 0],
      [0, 133],
      [0, 396],
    ]);
    expect(placed[2]?.lines).toEqual(["nn nn", "nn"]);
  });
});

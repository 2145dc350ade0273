import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { reliabilityDiagram } from "./reliability-diagram.ts";

describe("reliabilityDiagram", () => {
  const { f, o, MCB, DSC, UNC, brier } = reference.corp;

  it("is the isotonic curve over distinct forecasts with the parts of the score", () => {
    const diagram = reliabilityDiagram(f, o, { random: seededRandom(1) });
    expect(diagram.points.map(({ forecast }) => forecast)).toEqual([0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9]);
    expect(diagram.points.map(({ count }) => count)).toEqual([2, 1, 1, 2, 1, 1, 1, 1]);
    expect(diagram.points.map(({ recalibrated }) => recalibrated)).toEqual([
      0, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 1,
    ]);
    expectClose(diagram.score, brier);
    expectClose(diagram.miscalibration, MCB);
    expectClose(diagram.discrimination, DSC);
    expectClose(diagram.uncertainty, UNC);
    expect(diagram).toMatchObject({ level: 0.9, draws: 1000 });
  });

  it("repeats itself for the same seed", () => {
    const points = (seed: number) =>
      reliabilityDiagram(f, o, { random: seededRandom(seed), draws: 50 }).points;
    expect(points(3)).toEqual(points(3));
    expect(points(3)).not.toEqual(points(4));
  });

  it("has a band for one forecast that is the binomial spread around it", () => {
    // 100 forecasts of 30 %: the 5 % and 95 % points of Binomial(100, 0.3) are 23 and 38 (scipy 1.17, ppf); 4,000
    // draws place them within one event.
    const { points } = reliabilityDiagram(
      Array.from({ length: 100 }, () => 0.3),
      Array.from({ length: 100 }, (_, i) => (i < 60 ? 1 : 0)),
      { random: seededRandom(5), draws: 4000 },
    );
    expect(points).toHaveLength(1);
    expect(Math.abs(points[0]!.band.low - 0.23)).toBeLessThanOrEqual(0.0100001);
    expect(Math.abs(points[0]!.band.high - 0.38)).toBeLessThanOrEqual(0.0100001);
    expect(points[0]!.recalibrated).toBeGreaterThan(points[0]!.band.high);
  });

  it("widens with the level", () => {
    const width = (level: number) => {
      const { band } = reliabilityDiagram([0.5, 0.5, 0.5, 0.5, 0.5], [1, 0, 1, 0, 1], {
        random: seededRandom(2),
        level,
      }).points[0]!;
      return band.high - band.low;
    };
    expect(width(0.99)).toBeGreaterThan(width(0.5));
  });

  it("has no width where the forecasts are certain", () => {
    const { points } = reliabilityDiagram([0, 1], [0, 1], { random: seededRandom(2) });
    expect(points.map(({ band }) => band)).toEqual([
      { low: 0, high: 0 },
      { low: 1, high: 1 },
    ]);
  });

  it("holds a calibrated forecaster's curve at its level (simulated)", () => {
    // Frequencies of a few events are discrete and the band is closed, so it may hold them more often than 90 %.
    const random = seededRandom(99);
    const trials = 400;
    const forecasts = Array.from({ length: 300 }, (_, i) => 0.05 + (i % 10) * 0.1);
    let held = 0;
    for (let trial = 0; trial < trials; trial++) {
      const outcomes = forecasts.map((p) => (random.next() < p ? 1 : 0));
      const { points } = reliabilityDiagram(forecasts, outcomes, { random: random.split(), draws: 200 });
      const { recalibrated, band } = points[trial % 10]!;
      if (band.low <= recalibrated && recalibrated <= band.high) held += 1;
    }
    expect(held).toBeGreaterThanOrEqual(binomialBand(trials, 0.9).low);
    expect(held).toBeLessThanOrEqual(binomialBand(trials, 0.96).high);
  });

  it.each([
    [
      "too few draws",
      () => reliabilityDiagram([0.5], [1], { random: seededRandom(1), draws: 19 }),
      /at least 20/,
    ],
    ["half a draw", () => reliabilityDiagram([0.5], [1], { random: seededRandom(1), draws: 20.5 }), /whole/],
    ["a level of 1", () => reliabilityDiagram([0.5], [1], { random: seededRandom(1), level: 1 }), /strictly/],
    ["a level of 0", () => reliabilityDiagram([0.5], [1], { random: seededRandom(1), level: 0 }), /strictly/],
    ["no forecasts", () => reliabilityDiagram([], [], { random: seededRandom(1) }), /at least one forecast/],
  ])("refuses %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});

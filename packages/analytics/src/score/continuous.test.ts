import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { normalCdf, normalQuantile } from "../special/normal.ts";
import { expectClose } from "../testing/close.ts";
import { crpsEnsemble } from "./crps-ensemble.ts";
import { crpsFromCdf } from "./crps-from-cdf.ts";
import { crpsNormal } from "./crps-normal.ts";
import { pinballLoss } from "./pinball.ts";

const number = fc.integer({ min: -50, max: 50 }).map((n) => n / 4);
const numbers = fc.array(number, { minLength: 2, maxLength: 12 });

describe("crpsEnsemble", () => {
  it("reproduces the reference, as an empirical distribution and fair", () => {
    const { x, y, ecdf, fair } = reference.crps_ensemble;
    expectClose(crpsEnsemble(x, y), ecdf);
    expectClose(crpsEnsemble(x, y, { fair: true }), fair);
  });

  it("is the definition over all pairs, in any order of the members", () => {
    fc.assert(
      fc.property(numbers, number, (x, y) => {
        const m = x.length;
        const error = x.reduce((sum, v) => sum + Math.abs(v - y), 0) / m;
        const spread = x.flatMap((a) => x.map((b) => Math.abs(a - b))).reduce((sum, v) => sum + v, 0);
        expectClose(crpsEnsemble(x, y), error - spread / (2 * m * m), 1e-9, 1);
        expectClose(crpsEnsemble(x, y, { fair: true }), error - spread / (2 * m * (m - 1)), 1e-9, 1);
      }),
    );
  });

  it("is proper: no ensemble beats the truth on average over the truth", () => {
    fc.assert(
      fc.property(numbers, numbers, (truth, other) => {
        const expected = (members: number[]) =>
          truth.reduce((sum, y) => sum + crpsEnsemble(members, y), 0) / truth.length;
        expect(expected(truth)).toBeLessThanOrEqual(expected(other) + 1e-9);
      }),
    );
  });

  it("is the absolute error for one member, 0 when all members are right", () => {
    expect(crpsEnsemble([2], 5)).toBe(3);
    expect(crpsEnsemble([5, 5, 5], 5)).toBe(0);
  });

  it("keeps its digits far from zero and does not change its argument", () => {
    const members = [4, 1, 3].map((v) => v + 2 ** 40);
    expect(crpsEnsemble(members, 2 + 2 ** 40)).toBeCloseTo(crpsEnsemble([4, 1, 3], 2), 12);
    expect(members[0]).toBe(4 + 2 ** 40);
  });
});

describe("crpsNormal", () => {
  it.each(reference.crps_normal)("reproduces the reference for N($mu, $sigma) and $y", (row) => {
    expectClose(crpsNormal(row.mu, row.sigma, row.y), row.crps);
  });

  it("scales with the unit and moves with the mean", () => {
    expectClose(crpsNormal(10, 4, 12), 4 * crpsNormal(0, 1, 0.5));
  });

  it("is the absolute error of a point forecast", () => {
    expect(crpsNormal(1, 0, 4)).toBe(3);
    expect(crpsNormal(1, 0, 1)).toBe(0);
    expect(crpsNormal(1, Number.MIN_VALUE, 4)).toBe(3);
  });

  it("is proper: mean and spread of the truth score best", () => {
    // The expectation under N(0, 1) over 999 equally likely quantiles.
    const outcomes = Array.from({ length: 999 }, (_, i) => normalQuantile((i + 0.5) / 999));
    const expected = (mean: number, sd: number) =>
      outcomes.reduce((sum, y) => sum + crpsNormal(mean, sd, y), 0) / outcomes.length;
    // E CRPS of the true N(0, 1) is 1/√π; the grid of outcomes allows 1e-3.
    expectClose(expected(0, 1), 1 / Math.sqrt(Math.PI), 1e-3);
    for (const [mean, sd] of [
      [0.2, 1],
      [-0.2, 1],
      [0, 0.8],
      [0, 1.25],
    ] as const) {
      expect(expected(mean, sd)).toBeGreaterThan(expected(0, 1) + 1e-3);
    }
  });
});

describe("crpsFromCdf", () => {
  it("integrates a uniform forecast exactly", () => {
    // ∫_0^y t² dt + ∫_y^1 (1 − t)² dt = (y³ + (1 − y)³) / 3, by hand.
    expectClose(crpsFromCdf([0, 1], [0, 1], 0), 1 / 3);
    expectClose(crpsFromCdf([0, 1], [0, 1], 0.25), (0.25 ** 3 + 0.75 ** 3) / 3);
    expectClose(crpsFromCdf([0, 0.5, 1], [0, 0.5, 1], 0.25), (0.25 ** 3 + 0.75 ** 3) / 3);
  });

  it("adds the distance of an outcome outside the points", () => {
    expectClose(crpsFromCdf([0, 1], [0, 1], -2), 2 + 1 / 3);
    expectClose(crpsFromCdf([0, 1], [0, 1], 4), 3 + 1 / 3);
  });

  it("puts mass that is missing at the ends on the ends", () => {
    // A quarter at 0, a quarter at 2, half spread between; outcome 0: ∫_0^2 (0.75 − t/4)² dt, by hand 13/24.
    expectClose(crpsFromCdf([0, 2], [0.25, 0.75], 0), 13 / 24);
    // All mass at 5.
    expect(crpsFromCdf([5], [1], 3)).toBe(2);
    expect(crpsFromCdf([5], [0.3], 9)).toBe(4);
  });

  it("approaches the closed form of the normal on a fine grid", () => {
    const points = Array.from({ length: 4001 }, (_, i) => -10 + i / 200);
    for (const { y, crps } of reference.crps_normal) {
      expectClose(crpsFromCdf(points, points.map(normalCdf), y), crps, 1e-5);
    }
  });

  it("is twice the integral of the pinball loss over the levels", () => {
    const points = [0, 1, 3, 10];
    const cdf = [0, 0.3, 0.8, 1];
    const quantile = (p: number) => {
      const i = cdf.findIndex((F) => F >= p);
      return points[i - 1]! + ((p - cdf[i - 1]!) / (cdf[i]! - cdf[i - 1]!)) * (points[i]! - points[i - 1]!);
    };
    const m = 20000;
    for (const y of [0.5, 4, 12]) {
      let sum = 0;
      for (let i = 0; i < m; i++) sum += (2 / m) * pinballLoss((i + 0.5) / m, quantile((i + 0.5) / m), y);
      // Mid-point rule over 20,000 levels.
      expectClose(crpsFromCdf(points, cdf, y), sum, 1e-6);
    }
  });
});

describe("arguments the continuous scores refuse", () => {
  it.each([
    ["an empty ensemble", () => crpsEnsemble([], 1), /at least 1/],
    ["one member for the fair score", () => crpsEnsemble([1], 1, { fair: true }), /at least 2/],
    ["a member that is NaN", () => crpsEnsemble([NaN], 1), /finite/],
    ["an infinite outcome", () => crpsEnsemble([1], Infinity), /observation: expected a finite/],
    ["a negative spread", () => crpsNormal(0, -1, 0), /0 or more/],
    ["a mean of NaN", () => crpsNormal(NaN, 1, 0), /mean: expected a finite/],
    ["an infinite spread", () => crpsNormal(0, Infinity, 0), /standardDeviation: expected a finite/],
    ["a curve without points", () => crpsFromCdf([], [], 0), /at least one point/],
    ["a value missing on the curve", () => crpsFromCdf([0, 1], [1], 0), /2 values/],
    ["points that fall", () => crpsFromCdf([1, 0], [0, 1], 0), /increasing/],
    ["equal points", () => crpsFromCdf([1, 1], [0, 1], 0), /increasing/],
    ["an infinite point", () => crpsFromCdf([0, Infinity], [0, 1], 0), /finite/],
    ["a curve that falls", () => crpsFromCdf([0, 1, 2], [0, 0.5, 0.4], 0), /do not decrease/],
    ["a curve above 1", () => crpsFromCdf([0, 1], [0, 1.1], 0), /\[0, 1\]/],
    ["a curve below 0", () => crpsFromCdf([0, 1], [-0.1, 1], 0), /\[0, 1\]/],
    ["an outcome of NaN", () => crpsFromCdf([0, 1], [0, 1], NaN), /observation/],
  ])("include %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});

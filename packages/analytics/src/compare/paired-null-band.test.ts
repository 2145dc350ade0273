import { describe, expect, it, vi } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { expectClose } from "../testing/close.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { nullBand } from "./null-band.ts";
import { pairedNullBand } from "./paired-null-band.ts";

// Simulations of a true null take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const options = () => ({ random: seededRandom(7), draws: 40_000, level: 0.95 });

/** mean(d dᵀ) over people. */
function secondMoments(differences: number[][]): number[][] {
  const size = differences[0]?.length ?? 0;
  return Array.from({ length: size }, (_, i) =>
    Array.from(
      { length: size },
      (_, j) => differences.reduce((sum, d) => sum + d[i]! * d[j]!, 0) / differences.length,
    ),
  );
}

describe("pairedNullBand", () => {
  it("is half-normal for two options", () => {
    // W1 = |N(0, 0.5/100)|: mean √(2/π) σ, 95 % point 1.959964 σ, σ = √0.005. Monte-Carlo error below 1 %.
    const band = pairedNullBand(
      [
        [0.5, -0.5],
        [-0.5, 0.5],
      ],
      100,
      options(),
    );
    expectClose(band.mean, Math.sqrt(2 / Math.PI) * Math.sqrt(0.005), 0.015);
    expectClose(band.upper, 1.959963984540054 * Math.sqrt(0.005), 0.02);
  });

  it("equals the band of independent groups when own and predicted are drawn independently", () => {
    // Then M = 2 (diag(p) − p pᵀ) and both bands describe the same experiment.
    const p = [0.1, 0.3, 0.4, 0.15, 0.05];
    const moments = p.map((a, i) => p.map((b, j) => 2 * ((i === j ? a : 0) - a * b)));
    const paired = pairedNullBand(moments, 2000, options());
    const independent = nullBand(p, 2000, 2000, options());
    expectClose(paired.mean, independent.mean, 0.015);
    expectClose(paired.upper, independent.upper, 0.03);
  });

  it("measures on the scores it is given", () => {
    const moments = [
      [0.5, -0.5],
      [-0.5, 0.5],
    ];
    const unit = pairedNullBand(moments, 100, options());
    const wide = pairedNullBand(moments, 100, { ...options(), scores: [1, 4] });
    expectClose(wide.mean, 3 * unit.mean, 1e-12);
    expectClose(wide.upper, 3 * unit.upper, 1e-12);
  });

  it("tolerates options nobody uses and differences in one direction only", () => {
    // Everyone differs by ±(e1 − e3): cumulative differences ±(1, 1, 0), a matrix of rank one, W1 = 2 |N(0, 1/n)|.
    const moments = [
      [1, 0, -1, 0],
      [0, 0, 0, 0],
      [-1, 0, 1, 0],
      [0, 0, 0, 0],
    ];
    expectClose(pairedNullBand(moments, 400, options()).mean, 2 * Math.sqrt(2 / Math.PI) * 0.05, 0.015);
  });

  it("is zero when nobody's two distributions differ, and for a single option", () => {
    expect(
      pairedNullBand(
        [
          [0, 0],
          [0, 0],
        ],
        9,
        options(),
      ),
    ).toEqual({ mean: 0, upper: 0 });
    expect(pairedNullBand([[0]], 9, options())).toEqual({ mean: 0, upper: 0 });
  });

  it("holds about 95 % of the distances when people's errors have random signs", () => {
    const random = seededRandom(99);
    // Skewed, tied per-person differences on four options, each equally likely with either sign.
    const kinds = [
      [0, 0, 0, 0],
      [1, -1, 0, 0],
      [0.3, 0.2, -0.4, -0.1],
      [0, 0, 1, -1],
      [-0.7, 0.1, 0.2, 0.4],
    ];
    const n = 60;
    const trials = 1500;
    let beyond = 0;
    for (let trial = 0; trial < trials; trial++) {
      const people = Array.from({ length: n }, () => {
        const sign = random.next() < 0.5 ? -1 : 1;
        return (kinds[random.integer(kinds.length)] ?? []).map((x) => sign * x);
      });
      let cumulative = 0;
      let distance = 0;
      for (let k = 0; k < 3; k++) {
        cumulative += people.reduce((sum, d) => sum + d[k]!, 0) / n;
        distance += Math.abs(cumulative);
      }
      const { upper } = pairedNullBand(secondMoments(people), n, { random, draws: 1000, level: 0.95 });
      if (distance > upper) beyond++;
    }
    const { low, high } = binomialBand(trials, 0.05);
    expect(beyond).toBeGreaterThanOrEqual(low);
    expect(beyond).toBeLessThanOrEqual(high);
  });

  it("refuses matrices that are no second moments of such differences", () => {
    const refused = [
      [],
      [[0.5, -0.5]],
      [[0.5, -0.5], [-0.5]],
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      [
        [0.5, NaN],
        [-0.5, 0.5],
      ],
      [
        [-0.5, 0.5],
        [0.5, -0.5],
      ],
      [
        [1, 0, -1],
        [-1, 1, 0],
        [0, -1, 1],
      ],
      [
        [1, -2, 1],
        [-2, 1, 1],
        [1, 1, -2],
      ],
    ];
    for (const moments of refused)
      expect(() => pairedNullBand(moments, 9, options())).toThrow(AnalyticsArgumentError);
  });

  it("refuses impossible sizes, scores, draws and levels", () => {
    const moments = [
      [0.5, -0.5],
      [-0.5, 0.5],
    ];
    for (const n of [0, -1, 0.5, NaN])
      expect(() => pairedNullBand(moments, n, options())).toThrow(AnalyticsArgumentError);
    for (const wrong of [{ scores: [2, 1] }, { draws: 0 }, { level: 1 }]) {
      expect(() => pairedNullBand(moments, 9, { ...options(), ...wrong })).toThrow(AnalyticsArgumentError);
    }
  });
});

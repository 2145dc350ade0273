import { describe, expect, it } from "vitest";
import { probabilityBins } from "./bins.ts";
import type { LensDetail } from "./estimate.ts";
import { STEPS } from "./steps.ts";

function lens(answers: readonly number[]): LensDetail {
  const histogram = Array.from({ length: 1001 }, () => 0);
  for (const perMille of answers) histogram[perMille]! += 1;
  const median = { value: 0, low: null, high: null };
  return {
    mean: { mean: 0, low: null, high: null },
    median,
    lowerQuartile: 0,
    upperQuartile: 0,
    histogram,
  };
}

describe("the bars of a probability", () => {
  it("hold five points each about the fives and tens, all people once", () => {
    const bins = probabilityBins({ own: lens([0, 20, 30, 70, 80, 500, 970, 980, 1000, 1000]), crowd: null });
    expect(bins).toHaveLength(21);
    expect(bins.map(({ actual }) => actual).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect([0, 1, 2, 10, 19, 20].map((bin) => bins[bin]?.actual)).toEqual([0.2, 0.2, 0.1, 0.1, 0.1, 0.3]);
  });

  it("say which answers they hold, and hold no other", () => {
    for (const perMille of STEPS) {
      const bin = probabilityBins({ own: lens([perMille]), crowd: null }).find(({ actual }) => actual === 1);
      const [from, to] = (bin?.label ?? "").match(/\d+/g)?.map(Number) ?? [];
      expect(perMille / 10).toBeGreaterThanOrEqual(from ?? 101);
      expect(perMille / 10).toBeLessThanOrEqual(to ?? -1);
    }
  });
});

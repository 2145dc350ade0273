import { describe, expect, it } from "vitest";
import { seededRandom } from "../random.ts";
import { boundedMeanInterval } from "./bounded-mean.ts";
import { wilsonInterval } from "./wilson.ts";

describe("the interval of a mean of values between 0 and 1", () => {
  it("is Wilson's where all values are 0 or 1", () => {
    expect(boundedMeanInterval(0.3, 10)).toEqual(wilsonInterval(3, 10));
    expect(boundedMeanInterval(0, 10).low).toBe(0);
    expect(boundedMeanInterval(1, 10).high).toBe(1);
    expect(boundedMeanInterval(0.5, 0)).toEqual({ low: 0, high: 1 });
  });

  const spreads = {
    "yes or no": (random: () => number) => (random() < 0.2 ? 1 : 0),
    evenly: (random: () => number) => random(),
    "near one end": (random: () => number) => random() ** 4,
    "in two camps": (random: () => number) => (random() < 0.4 ? 0.05 : 0.9),
  };
  const means = {
    "yes or no": 0.2,
    evenly: 0.5,
    "near one end": 0.2,
    "in two camps": 0.4 * 0.05 + 0.6 * 0.9,
  };

  it.each(Object.entries(spreads))("covers the truth as often as it says or more: %s", (name, draw) => {
    const truth = means[name as keyof typeof means];
    const generator = seededRandom(7);
    for (const n of [10, 40]) {
      const rounds = 2000;
      let covered = 0;
      for (let round = 0; round < rounds; round++) {
        let sum = 0;
        for (let person = 0; person < n; person++) sum += draw(() => generator.next());
        const { low, high } = boundedMeanInterval(sum / n, n);
        if (low <= truth && truth <= high) covered++;
      }
      // Wilson's own coverage wavers around its level: of a share of 0.2 it is 0.928 exactly with 40 people. Noise of
      // 2,000 rounds: 0.6 per cent.
      expect(covered / rounds).toBeGreaterThan(0.91);
    }
  });

  it.each([
    [-0.1, 10],
    [1.1, 10],
    [0.5, 2.5],
    [Number.NaN, 10],
  ])("refuses a mean of %s of %s people", (mean, n) => {
    expect(() => boundedMeanInterval(mean, n)).toThrow(/mean|n/);
  });
});

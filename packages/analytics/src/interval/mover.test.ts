import { describe, expect, it } from "vitest";
import { seededRandom } from "../random.ts";
import { moverDifference } from "./mover.ts";
import { wilsonInterval } from "./wilson.ts";

const share = (k: number, n: number) => ({ value: k / n, ...wilsonInterval(k, n) });

describe("the interval of a difference of two estimates", () => {
  // Newcombe 1998, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [10, 10, 0, 10, 0.6075, 1],
  ])("is Newcombe's for %i of %i against %i of %i", (k, n, m, o, low, high) => {
    const difference = moverDifference(share(k, n), share(m, o));
    expect(difference.low).toBeCloseTo(low, 4);
    expect(difference.high).toBeCloseTo(high, 4);
    expect(difference.value).toBeCloseTo(k / n - m / o, 12);
  });

  it("turns round with the estimates", () => {
    const [a, b] = [share(9, 10), share(3, 10)];
    const there = moverDifference(a, b);
    const back = moverDifference(b, a);
    expect(back.value).toBeCloseTo(-there.value, 12);
    expect(back.low).toBeCloseTo(-there.high, 12);
    expect(back.high).toBeCloseTo(-there.low, 12);
  });

  it("covers no difference 95 times in 100, in groups of different sizes too", () => {
    const random = seededRandom(11);
    const drawn = (n: number) => {
      let k = 0;
      for (let person = 0; person < n; person++) if (random.next() < 0.3) k++;
      return share(k, n);
    };
    const rounds = 4000;
    let covered = 0;
    for (let round = 0; round < rounds; round++) {
      const { low, high } = moverDifference(drawn(15), drawn(60));
      if (low <= 0 && 0 <= high) covered++;
    }
    expect(covered / rounds).toBeGreaterThan(0.935);
    expect(covered / rounds).toBeLessThan(0.975);
  });

  it("refuses a value outside of its interval", () => {
    const inside = { value: 0.5, low: 0.4, high: 0.6 };
    expect(() => moverDifference({ value: 0.7, low: 0.4, high: 0.6 }, inside)).toThrow(/a/);
    expect(() => moverDifference(inside, { value: 0.3, low: 0.4, high: 0.6 })).toThrow(/b/);
  });
});

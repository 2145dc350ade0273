import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "./errors.ts";
import { seededRandom } from "./random.ts";
import { chiSquareSurvival } from "./special/chi-square.ts";

/** The generator as its author publishes it (PractRand, sfc32), in whole numbers without a trick. */
function publishedSfc32(state: bigint[]): () => bigint {
  const mask = 0xffffffffn;
  let [a, b, c, counter] = state as [bigint, bigint, bigint, bigint];
  return () => {
    const result = (a + b + counter) & mask;
    counter = (counter + 1n) & mask;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & mask;
    c = ((((c << 21n) & mask) | (c >> 11n)) + result) & mask;
    return result;
  };
}

/** splitmix32, likewise. */
function publishedSplitMix32(seed: bigint): () => bigint {
  const mask = 0xffffffffn;
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9n) & mask;
    let t = state;
    t = ((t ^ (t >> 16n)) * 0x85ebca6bn) & mask;
    t = ((t ^ (t >> 13n)) * 0xc2b2ae35n) & mask;
    return t ^ (t >> 16n);
  };
}

function chiSquareOf(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe("seededRandom", () => {
  it("is sfc32 with fifteen outputs thrown away, seeded by splitmix32", () => {
    const mix = publishedSplitMix32(20_240_501n);
    const bits = publishedSfc32([mix(), mix(), mix(), 1n]);
    for (let warm = 0; warm < 15; warm++) bits();
    const random = seededRandom(20_240_501);
    for (let draw = 0; draw < 1000; draw++) {
      const expected = Number((bits() >> 5n) * 67_108_864n + (bits() >> 6n)) / 2 ** 53;
      expect(random.next()).toBe(expected);
    }
  });

  it("gives the same numbers for the same seed and others for its neighbour", () => {
    const numbers = (seed: number) =>
      Array.from(
        { length: 5 },
        (
          (random) => () =>
            random.next()
        )(seededRandom(seed)),
      );
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it.each([2, 3, 10, 101, 2_097_152, 2_097_153, 3_000_000_007, 4_294_967_296])(
    "draws integers below %i evenly",
    (bound) => {
      const random = seededRandom(bound);
      const cells = bound <= 128 ? bound : 64;
      const counts = new Array<number>(cells).fill(0);
      const draws = 64_000;
      let fitting = true;
      for (let draw = 0; draw < draws; draw++) {
        const drawn = random.integer(bound);
        fitting &&= Number.isInteger(drawn) && drawn >= 0 && drawn < bound;
        counts[cells === bound ? drawn : Math.floor((drawn / bound) * cells)]! += 1;
      }
      expect(fitting).toBe(true);
      expect(chiSquareSurvival(chiSquareOf(counts, draws / cells), cells - 1)).toBeGreaterThan(0.001);
    },
  );

  it("draws numbers in [0, 1) evenly", () => {
    const random = seededRandom(1);
    const counts = new Array<number>(100).fill(0);
    for (let draw = 0; draw < 100_000; draw++) counts[Math.floor(random.next() * 100)]! += 1;
    expect(chiSquareSurvival(chiSquareOf(counts, 1000), 99)).toBeGreaterThan(0.001);
  });

  it("splits off generators whose numbers do not go together", () => {
    const parent = seededRandom(3);
    const child = parent.split();
    let [sum, products] = [0, 0];
    const draws = 100_000;
    for (let draw = 0; draw < draws; draw++) {
      const [p, c] = [parent.next() - 0.5, child.next() - 0.5];
      sum += c;
      products += p * c;
    }
    // Standard deviations of the two means: 1/sqrt(12 n) and 1/(12 sqrt n).
    expect(Math.abs(sum / draws) * Math.sqrt(12 * draws)).toBeLessThan(4);
    expect(Math.abs(products / draws) * 12 * Math.sqrt(draws)).toBeLessThan(4);
  });

  it("refuses a seed that is not a number and a bound that is no positive integer up to 2^32", () => {
    expect(() => seededRandom(Number.NaN)).toThrow(AnalyticsArgumentError);
    for (const bound of [0, -1, 1.5, 2 ** 33])
      expect(() => seededRandom(1).integer(bound)).toThrow(AnalyticsArgumentError);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnOne, drawnOrder, SEEDS } from "./randomisation.ts";

const anySeed = fc.integer({ min: 0, max: SEEDS - 1 });
const anyPurpose = fc.stringMatching(/^[a-z]+:[a-z_0-9]+$/);

describe("a drawn order", () => {
  it("is a permutation, and the same from the same seed", () => {
    fc.assert(
      fc.property(anySeed, anyPurpose, fc.integer({ min: 0, max: 60 }), (seed, purpose, count) => {
        const order = drawnOrder(seed, purpose, count);
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(drawnOrder(seed, purpose, count)).toEqual(order);
      }),
    );
  });

  it("is each of the six orders of three equally often", () => {
    const counts = new Map<string, number>();
    const draws = 6000;
    for (let seed = 0; seed < draws; seed++) {
      const order = drawnOrder(seed * 7919, "items:q", 3).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    expect(chiSquare([...counts.values()], draws)).toBeLessThan(CHI_SQUARE_5);
  });

  it("of one thing tells nothing about that of another", () => {
    // The four pairs of two independent coins are equally likely.
    const counts = [0, 0, 0, 0];
    const draws = 6000;
    for (let seed = 0; seed < draws; seed++) {
      counts[2 * drawnOrder(seed, "items:a", 2)[0]! + drawnOrder(seed, "items:b", 2)[0]!]! += 1;
    }
    expect(chiSquare(counts, draws)).toBeLessThan(CHI_SQUARE_3);
  });
});

describe("one that is drawn", () => {
  it("is among those given, and the same from the same seed", () => {
    const items = fc.array(fc.string(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anySeed, anyPurpose, items, (seed, purpose, arms) => {
        const drawn = drawnOne(seed, purpose, arms);
        expect(arms).toContain(drawn);
        expect(drawnOne(seed, purpose, arms)).toBe(drawn);
      }),
    );
  });
});

/** Upper 0.1 % points of the chi-square distribution with 3 and with 5 degrees of freedom (tables, e.g. NIST). */
const CHI_SQUARE_3 = 16.266;
const CHI_SQUARE_5 = 20.515;

function chiSquare(counts: number[], total: number): number {
  const expected = total / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

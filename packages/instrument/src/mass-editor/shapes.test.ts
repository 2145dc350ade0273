import { describe, expect, it } from "vitest";
import { roundToTotal } from "../masses.ts";
import { shapeWeights } from "./shapes.ts";

describe("starting shapes", () => {
  it("flat gives every bar the same", () => {
    expect(roundToTotal(shapeWeights("flat", 4, 0))).toEqual([25, 25, 25, 25]);
  });

  it("peaked stands on the bar asked for and falls off alike to both sides", () => {
    const weights = shapeWeights("peaked", 9, 4);
    expect(weights).toEqual(weights.toReversed());
    expect(weights[4]).toBe(1);
    for (let bar = 0; bar < 4; bar++) expect(weights[bar]).toBeLessThan(weights[bar + 1]!);
    expect(shapeWeights("peaked", 9, 7).indexOf(1)).toBe(7);
  });

  it("two humps are equal, with a valley between them", () => {
    const masses = shapeWeights("two-humped", 11, 0);
    expect(masses[2]).toBeCloseTo(masses[8]!, 12);
    expect(masses[5]).toBeLessThan(masses[2]! / 2);
    expect(masses[0]).toBeLessThan(masses[2]!);
  });
});

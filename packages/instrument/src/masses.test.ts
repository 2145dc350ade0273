import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { massesSchema } from "./masses-schema.ts";
import { massesProblem, roundToTotal, sumOf } from "./masses.ts";

describe("masses", () => {
  it("are fine when they are whole, between 0 and 100, one an answer and 100 in all", () => {
    expect(massesProblem([60, 30, 10], 3)).toBeNull();
    expect(massesProblem([0, 0, 100], 3)).toBeNull();
  });

  it("are refused with a sentence that says by how much they miss", () => {
    expect(massesProblem([60, 30, 8], 3)).toBe("2 of the 100 points are left to give.");
    expect(massesProblem([60, 30, 14], 3)).toBe("The points add up to 104; take 4 away.");
    expect(massesProblem([60, 40], 3)).toBe("Give a number to each of the 3 answers.");
    expect(massesProblem([60.5, 39.5, 0], 3)).toBe("Each number is a whole per cent between 0 and 100.");
    expect(massesProblem([-1, 101, 0], 3)).toBe("Each number is a whole per cent between 0 and 100.");
    expect(massesProblem([Number.NaN, 50, 50], 3)).toBe("Each number is a whole per cent between 0 and 100.");
  });

  it("are read by the schema with the same sentences, and by nothing else than numbers", () => {
    const schema = massesSchema(2);
    expect(schema.parse([40, 60])).toEqual([40, 60]);
    expect(schema.safeParse([40, 50]).error?.issues.map(({ message }) => message)).toEqual([
      "10 of the 100 points are left to give.",
    ]);
    for (const bad of [["40", "60"], [40, null], { 0: 40, 1: 60 }, "40,60", null]) {
      expect(schema.safeParse(bad).success).toBe(false);
    }
  });
});

describe("rounding to a total", () => {
  it("gives the points left over to the largest remainders, earlier ones first", () => {
    expect(roundToTotal([1, 1, 1])).toEqual([34, 33, 33]);
    expect(roundToTotal([1, 2, 4])).toEqual([14, 29, 57]);
    // A textbook apportionment by Hamilton's method: 10 seats for 1500, 3200 and 5300 votes.
    expect(roundToTotal([1500, 3200, 5300], 10)).toEqual([2, 3, 5]);
  });

  it("always reaches the total and never strays a whole point from the exact share", () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 1000 }), (given, total) => {
        const sum = given.reduce((a, b) => a + b, 0);
        const rounded = roundToTotal(given, total);
        if (sum === 0) {
          expect(rounded.every((points) => points === 0)).toBe(true);
          return;
        }
        expect(sumOf(rounded)).toBe(total);
        for (const [index, points] of rounded.entries()) {
          expect(Number.isInteger(points) && points >= 0).toBe(true);
          expect(Math.abs(points - (given[index]! / sum) * total)).toBeLessThan(1 + 1e-9);
        }
      }),
    );
  });

  it("leaves alone what is rounded already", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }), (whole) => {
        expect(roundToTotal(whole, sumOf(whole))).toEqual(whole);
      }),
    );
  });

  it("gives nothing where there is no weight", () => {
    expect(roundToTotal([0, 0])).toEqual([0, 0]);
    expect(roundToTotal([])).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kemenyOrder } from "./kemeny.ts";

/** Pairwise wins of people who hold these orders, each so many times. */
function winsOf(items: number, held: readonly { order: readonly number[]; times: number }[]): number[][] {
  const wins = Array.from({ length: items }, () => Array.from({ length: items }, () => 0));
  for (const { order, times } of held) {
    for (const [place, above] of order.entries()) {
      for (const below of order.slice(place + 1)) wins[above]![below]! += times;
    }
  }
  return wins;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

describe("the Kemeny order", () => {
  it("puts Tennessee's cities as the published example does", () => {
    // Memphis, Nashville, Chattanooga, Knoxville; the Kemeny–Young score of Nashville > Chattanooga > Knoxville >
    // Memphis is 393 (the worked example of the method in the literature on voting).
    const wins = winsOf(4, [
      { order: [0, 1, 2, 3], times: 42 },
      { order: [1, 2, 3, 0], times: 26 },
      { order: [2, 3, 1, 0], times: 15 },
      { order: [3, 2, 1, 0], times: 17 },
    ]);
    expect(kemenyOrder(wins)).toEqual({ order: [1, 2, 3, 0], agreements: 393, judgements: 600, optima: 1 });
  });

  it("cuts Condorcet's cycle where it is weakest", () => {
    // Condorcet (1785), 60 voters: 23 A > B > C, 17 B > C > A, 2 B > A > C, 10 C > A > B, 8 C > B > A.
    // A beats B 33 to 27, B beats C 42 to 18, C beats A 35 to 25: without A over B it is B > C > A.
    const wins = winsOf(3, [
      { order: [0, 1, 2], times: 23 },
      { order: [1, 2, 0], times: 17 },
      { order: [1, 0, 2], times: 2 },
      { order: [2, 0, 1], times: 10 },
      { order: [2, 1, 0], times: 8 },
    ]);
    expect([wins[0]![1], wins[1]![2], wins[2]![0]]).toEqual([33, 42, 35]);
    expect(kemenyOrder(wins).order).toEqual([1, 2, 0]);
  });

  it("says how many orders are as good", () => {
    const cycle = [
      [0, 2, 1],
      [1, 0, 2],
      [2, 1, 0],
    ];
    expect(kemenyOrder(cycle)).toEqual({ order: [0, 1, 2], agreements: 5, judgements: 9, optima: 3 });
  });

  it("is as good as the best of all orders, tried one by one", () => {
    const matrix = fc
      .integer({ min: 2, max: 6 })
      .chain((k) =>
        fc.array(fc.array(fc.nat(9), { minLength: k, maxLength: k }), { minLength: k, maxLength: k }),
      );
    fc.assert(
      fc.property(matrix, (wins) => {
        const agreed = (order: number[]) =>
          order.reduce(
            (sum, above, place) =>
              sum + order.slice(place + 1).reduce((inner, b) => inner + wins[above]![b]!, 0),
            0,
          );
        const scores = permutations(wins.map((_, item) => item)).map(agreed);
        const { order, agreements, optima } = kemenyOrder(wins);
        expect(agreements).toBe(Math.max(...scores));
        expect(agreed([...order])).toBe(agreements);
        expect(optima).toBe(scores.filter((score) => score === agreements).length);
      }),
      { numRuns: 40 },
    );
  });

  it("refuses too many items and rows that do not fit", () => {
    expect(() => kemenyOrder([[0]])).toThrow(RangeError);
    expect(() => kemenyOrder(Array.from({ length: 17 }, () => Array.from({ length: 17 }, () => 0)))).toThrow(
      RangeError,
    );
    expect(() => kemenyOrder([[0, 1], [0]])).toThrow(RangeError);
  });
});

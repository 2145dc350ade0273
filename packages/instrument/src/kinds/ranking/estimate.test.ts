import { describe, expect, it } from "vitest";
import { expectClose } from "@plumbline/analytics/testing/close";
import type { Asked } from "../../kind.ts";
import { bumper, emptyTally } from "../../tally.ts";
import { concordanceWords } from "./concordance.ts";
import { estimateRanking, type RankingResult } from "./estimate.ts";
import { rankingSpec, type RankingSpec } from "./spec.ts";
import { countRanking, rankingTallyShape } from "./tally.ts";
import { describeRanking } from "./words.ts";

const spec = (items: string, partial = false, listedOrder = false): RankingSpec => ({
  items: items.split("").map((label) => ({ label, detail: "" })),
  ends: { first: "best", last: "worst" },
  partial,
  listedOrder,
});

function tallyOf(asked: Asked<RankingSpec>, orders: number[][]) {
  const tally = emptyTally({ said: 3, ...rankingTallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const order of orders) {
    bump("said", 0);
    countRanking({ own: { order } }, asked, bump);
  }
  return tally;
}

function resultOf(of: RankingSpec, orders: number[][]): RankingResult {
  const asked = { spec: of, own: true, crowd: null };
  const { own } = estimateRanking(tallyOf(asked, orders), asked).detail;
  if (!own) throw new Error("Somebody answered and nothing is estimated.");
  return own;
}

const times = (count: number, order: number[]) => Array.from({ length: count }, () => order);

/** Memphis, Nashville, Chattanooga, Knoxville: the worked example of the Kemeny–Young method. */
const tennessee = [
  ...times(42, [0, 1, 2, 3]),
  ...times(26, [1, 2, 3, 0]),
  ...times(15, [2, 3, 1, 0]),
  ...times(17, [3, 2, 1, 0]),
];

describe("the estimate of a ranking", () => {
  it("orders the items by their mean place, and says how many put each first", () => {
    const own = resultOf(spec("MNCK"), tennessee);
    // Memphis is 42 times first and 58 times last: (42 + 4 · 58) / 100.
    expect(own.items.map(({ place }) => place.mean)).toEqual([2.74, 2.06, 2.27, 2.93]);
    expect(own.order).toEqual([1, 2, 0, 3]);
    expect(own.items.map(({ first }) => first.share)).toEqual([0.42, 0.26, 0.15, 0.17]);
    // scipy.stats.binomtest(42, 100).proportion_ci(method="wilson")
    expectClose(own.items[0]?.first.low ?? 0, 0.32798382674354737, 1e-9);
    expectClose(own.items[0]?.first.high ?? 0, 0.5179351329695704, 1e-9);
  });

  it("has the 95 % interval of a mean place, kept within the places", () => {
    const own = resultOf(spec("ABC"), [
      [0, 1, 2],
      [1, 0, 2],
      [0, 1, 2],
      [0, 2, 1],
    ]);
    // A: 1, 2, 1, 1: scipy.stats.t.interval(0.95, 3, mean, sem), its low end 0.4544 cut at the first place.
    const { mean, low, high } = own.items[0]?.place ?? {};
    expect([mean, low]).toEqual([1.25, 1]);
    expectClose(high ?? 0, 2.045611576320927, 1e-9);
    expect(resultOf(spec("ABC"), [[0, 1, 2]]).items[0]?.place).toEqual({ mean: 1, low: null, high: null });
  });

  it("finds the order that contradicts the fewest pairwise preferences", () => {
    const { kemeny } = resultOf(spec("MNCK"), tennessee);
    // The published score of Nashville, Chattanooga, Knoxville, Memphis is 393 of the 600 preferences.
    expect(kemeny).toEqual({ order: [1, 2, 3, 0], agreement: 393 / 600, unique: true });
  });

  it("has the share who put one item above another, with Wilson's interval, and none of an item with itself", () => {
    const { above } = resultOf(spec("MNCK"), tennessee);
    expect(above[1]?.[0]).toMatchObject({ count: 58, n: 100, share: 0.58 });
    expect(above[0]?.[1]?.share).toBe(0.42);
    expect(above[0]?.[0]).toBeNull();
  });

  it("has Kendall's W of people's ranks, and none for one person", () => {
    const own = resultOf(spec("MNCK"), tennessee);
    // W = 12 Σ (R − 250)² / (100² · 60) with R = 274, 206, 227, 293.
    expectClose(own.concordance?.W ?? 0, (12 * (24 ** 2 + 44 ** 2 + 23 ** 2 + 43 ** 2)) / 600_000, 1e-12);
    expect(resultOf(spec("ABC"), [[0, 1, 2]]).concordance).toBeNull();
  });

  it("holds the orders against the listed one where that is a claim", () => {
    // Tau with A, B, C: 1 for itself, −1 for its reverse, 1/3 for one exchange of neighbours.
    const own = resultOf(spec("ABC", false, true), [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]);
    expectClose(own.listed ?? 0, 1 / 9, 1e-12);
    expect(resultOf(spec("ABC"), [[0, 1, 2]]).listed).toBeNull();
  });
});

describe("the estimate of a ranking in which items may be left out", () => {
  const partial = spec("ABCD", true);
  const own = resultOf(partial, [[0], [1, 0], [0, 1, 2, 3]]);

  it("gives what was left out the mean of the places that are left", () => {
    // A: 1, 2, 1. B: (2 + 3 + 4) / 3, 1, 2. C and D: 3 from the first, (3 + 4) / 2 from the second, then 3 and 4.
    expect(own.items.map(({ place }) => place.mean)).toEqual([4 / 3, 2, 9.5 / 3, 10.5 / 3]);
    expect(own.items.map(({ unplaced }) => unplaced)).toEqual([0, 1 / 3, 2 / 3, 2 / 3]);
  });

  it("counts an item with a place as above one without, and neither of two without", () => {
    expect(own.above[0]?.[1]).toMatchObject({ count: 2, n: 3 });
    expect(own.above[0]?.[3]).toMatchObject({ count: 3, n: 3 });
    // Only the third person put C and D in an order.
    expect(own.above[2]?.[3]).toMatchObject({ count: 1, n: 1 });
    expect(resultOf(partial, [[0]]).above[2]?.[3]).toBeNull();
  });

  it("shows of a pair nothing that fewer than the minimum number of people placed", () => {
    const asked = { spec: partial, own: true, crowd: null };
    // Four put A above all others and say no more, a fifth puts C above D: one person knows of C and D.
    const tally = tallyOf(asked, [...times(4, [0]), [0, 2, 3]]);
    const least = (minimumN: number) => estimateRanking(tally, asked, "en", minimumN).detail.own?.above;
    expect(least(2)?.[2]?.[3]).toBeNull();
    expect(least(2)?.[3]?.[2]).toBeNull();
    expect(least(1)?.[2]?.[3]).toMatchObject({ count: 1, n: 1 });
    expect(least(5)?.[0]?.[1]).toMatchObject({ count: 5, n: 5 });
  });

  it("takes ties into account in Kendall's W", () => {
    // Rank sums 4, 6, 9.5, 10.5; three tied, then two tied: T = 24 + 6.
    const squares = 3.5 ** 2 + 1.5 ** 2 + 2 ** 2 + 3 ** 2;
    expectClose(own.concordance?.W ?? 0, (12 * squares) / (9 * 60 - 3 * 30), 1e-12);
    // Two people who name the same item and nothing else agree in all they say.
    expect(resultOf(partial, [[0], [0]]).concordance?.W).toBe(1);
  });

  it("says in words what was left out", () => {
    expect(describeRanking(partial, { own: { order: [1, 0] } }, "en").own).toBe(
      "1. B, 2. A; 2 items without a place",
    );
    expect(describeRanking(partial, { own: { order: [3, 1, 0] } }, "de").own).toBe(
      "1. D, 2. B, 3. A; 1 Eintrag ohne Platz",
    );
    expect(describeRanking(partial, { own: { order: [3, 1, 0, 2] } }, "de").own).toBe(
      "1. D, 2. B, 3. A, 4. C",
    );
  });
});

describe("what a summary says of a ranking", () => {
  it("names the Kemeny order where it is not that of the mean places", () => {
    const [agreement, kemeny] = concordanceWords(spec("MNCK"), resultOf(spec("MNCK"), tennessee));
    expect(agreement).toContain("Kendall's W is 0.10");
    expect(kemeny).toBe(
      "The order with the fewest contradictions (Kemeny) is: N, C, K, M; it agrees with 66 % of all pairwise preferences.",
    );
  });

  it("does not say a listed order is agreed with where none was claimed", () => {
    expect(concordanceWords(spec("ABC"), resultOf(spec("ABC"), [[0, 1, 2]]))).toEqual([
      "The order with the fewest contradictions (Kemeny) is the one by mean place; it agrees with 100 % of all pairwise preferences.",
    ]);
    expect(
      concordanceWords(spec("ABC", false, true), resultOf(spec("ABC", false, true), [[2, 1, 0]])).at(-1),
    ).toContain("tau of −1.00");
  });
});

describe("the items of a ranking", () => {
  it("are three to twelve with different labels, between two ends that have a meaning", () => {
    const problems = (of: unknown) => rankingSpec.safeParse(of).error?.issues.map(({ message }) => message);
    expect(problems(spec("ABCDEFGHIJKL"))).toBeUndefined();
    expect(problems(spec("ABCDEFGHIJKLM"))).toEqual(["At most 12 items."]);
    expect(problems(spec("AB"))).toEqual(["Give at least three items."]);
    expect(problems(spec("ABA"))).toEqual(["Two items have the same label."]);
    expect(problems({ ...spec("ABC"), ends: { first: "best", last: " " } })).toEqual([
      "Say what the last place means.",
    ]);
    expect(problems({ ...spec("ABC"), ends: { first: "best", last: "best " } })).toEqual([
      "The first and the last place need different words.",
    ]);
  });
});

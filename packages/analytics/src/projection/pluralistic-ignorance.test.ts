import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectAllClose, expectClose } from "../testing/close.ts";
import { pluralisticIgnorance } from "./pluralistic-ignorance.ts";
import { sideMoments, sideShares } from "./sides.ts";

const reject = [10, 50, 20, 15, 5];
const thoughtToAccept = [5, 15, 15, 45, 20];

describe("pluralisticIgnorance", () => {
  it("flags a majority that rejects while a majority is thought to accept", () => {
    const result = pluralisticIgnorance(reject, thoughtToAccept);
    expect(result.actual).toMatchObject({ side: "lower", share: 0.6, certain: true });
    expect(result.predicted).toMatchObject({ side: "upper", share: 0.65, certain: true });
    expect(result).toMatchObject({ opposite: true, strict: true });
    // scipy 1.17: binomtest(60, 100).proportion_ci(method="wilson"), and binomtest(65, 100).
    expectClose(result.actual.interval!.low, 0.5020025867910618);
    expectClose(result.actual.interval!.high, 0.6905987135675411);
    expectClose(result.predicted.interval!.low, 0.5525444329688796);
    expectClose(result.predicted.interval!.high, 0.7363575175690247);
  });

  it("uses Wilson's interval of the reference for a majority of 89 of 122 researchers", () => {
    const { actual, predicted } = reference.compare_ae_capabilities_item;
    const result = pluralisticIgnorance(actual, predicted);
    const wilson = reference.wilson.find(({ k, n }) => k === 89 && n === 122)!;
    expect(result.actual).toMatchObject({ side: "lower", certain: true });
    expectClose(result.actual.interval!.low, wilson.lo);
    expectClose(result.actual.interval!.high, wilson.hi);
    // 43 guess below and 44 above the middle: no majority is supposed, so nothing is flagged.
    expect(result.predicted).toMatchObject({ side: null, certain: false });
    expect(result).toMatchObject({ opposite: false, strict: false, gapTowardsNorm: null });
    expectClose(
      result.meanGap,
      reference.compare_ae_capabilities_item.mean_pred - reference.compare_ae_capabilities_item.mean_actual,
    );
  });

  it("gives each option's gap, and the overestimate of the supposed norm", () => {
    const result = pluralisticIgnorance(reject, thoughtToAccept);
    expectAllClose(result.gaps, [-0.05, -0.35, -0.05, 0.3, 0.15], 1e-12);
    // Means by hand: 2.55 actual, 3.60 predicted; upper shares 0.20 and 0.65.
    expectClose(result.meanGap, 1.05, 1e-12);
    expectClose(result.gapTowardsNorm!, 0.45, 1e-12);
    const reversed = pluralisticIgnorance(reject.toReversed(), thoughtToAccept.toReversed());
    expectClose(reversed.gapTowardsNorm!, 0.45, 1e-12);
    expectClose(reversed.meanGap, -1.05, 1e-12);
    expect(reversed.strict).toBe(true);
  });

  it("is only opposite, not strict, while one half is within an interval", () => {
    const few = pluralisticIgnorance([1, 5, 2, 1, 1], thoughtToAccept);
    expect(few).toMatchObject({ opposite: true, strict: false });
    expect(few.actual.certain).toBe(false);
    // The same 60 % among all ten members of a group is certain; the ten predictions are not.
    const census = pluralisticIgnorance([1, 5, 2, 1, 1], thoughtToAccept, { census: true });
    expect(census.actual).toMatchObject({ certain: true, interval: { low: 0.6, high: 0.6 } });
    expect(census.strict).toBe(false);
    expect(
      pluralisticIgnorance([1, 5, 2, 1, 1], thoughtToAccept, { census: true, predictors: 100 }).strict,
    ).toBe(true);
  });

  it("counts neutral answers against a majority unless they are set aside", () => {
    const halfNeutral = [20, 10, 60, 5, 5];
    expect(pluralisticIgnorance(halfNeutral, thoughtToAccept).actual.side).toBeNull();
    const aside = pluralisticIgnorance(halfNeutral, thoughtToAccept, { neutral: "set-aside" });
    expect(aside.actual.side).toBe("lower");
    expectClose(aside.actual.share!, 0.75, 1e-12);
    // scipy 1.17: binomtest(30, 40).proportion_ci(method="wilson").
    expectClose(aside.actual.interval!.low, 0.5980603857923197);
    expectClose(aside.actual.interval!.high, 0.858128813609037);
    expectClose(aside.predicted.share!, 65 / 85, 1e-12);
    // Shares of everybody, also here: 0.65 predicted against 0.10.
    expectClose(aside.gapTowardsNorm!, 0.55, 1e-12);
  });

  it("narrows the predicted interval when the spread between predictors is known", () => {
    const predictions = [
      [40, 60],
      [50, 50],
      [30, 70],
      [45, 55],
      [35, 65],
    ];
    const mean = [40, 60];
    const moments = sideMoments(predictions);
    const known = pluralisticIgnorance([4, 1], mean, { moments }).predicted;
    // Student's interval of .6, .5, .7, .55, .65: scipy 1.17, t.interval(0.95, 4, 0.6, sem).
    expectClose(known.interval!.low, 0.5018378419261221);
    expectClose(known.interval!.high, 0.6981621580738778);
    expect(known.certain).toBe(true);
    expect(pluralisticIgnorance([4, 1], mean).predicted.certain).toBe(false);
  });

  it("uses the delta method for a majority of side-takers", () => {
    // Residuals u − R (u + l) with R = 1.2 / 1.6 = 0.75: 0.3 − 0.375, 0.5 − 0.525, 0.4 − 0.3 =
    // −0.075, −0.025, 0.1; variance 0.01625 / 2, standard error sqrt(0.008125 / 3) / (1.6 / 3).
    const predictions = [
      [2, 5, 3],
      [2, 3, 5],
      [0, 6, 4],
    ];
    const moments = sideMoments(predictions);
    const { predicted } = pluralisticIgnorance([1, 1, 1], [4, 14, 12], { neutral: "set-aside", moments });
    const error = Math.sqrt(0.008125 / 3) / (1.6 / 3);
    // The 97.5 % point of Student's t with 2 degrees of freedom is 4.302652729749462.
    expectClose(predicted.share!, 0.75, 1e-12);
    expectClose(predicted.interval!.low, 0.75 - 4.302652729749462 * error, 1e-9);
    expect(predicted.interval!.high).toBe(1);
    const mirrored = pluralisticIgnorance([1, 1, 1], [12, 14, 4], {
      neutral: "set-aside",
      moments: sideMoments(predictions.map((row) => row.toReversed())),
    }).predicted;
    expect(mirrored.side).toBe("lower");
    expectClose(mirrored.interval!.low, predicted.interval!.low, 1e-12);
  });

  it("finds no majority when everybody is neutral or the sides are even", () => {
    const neutral = pluralisticIgnorance([0, 5, 0], [0, 1, 0], { neutral: "set-aside" });
    expect(neutral.actual).toEqual({ side: null, share: null, interval: null, certain: false });
    expect(neutral).toMatchObject({ opposite: false, strict: false, gapTowardsNorm: null });
    const even = pluralisticIgnorance([3, 0, 7, 4], [1, 2, 2, 1], { census: true });
    expect(even.predicted.side).toBeNull();
    // 0.1 + 0.4 and 0.2 + 0.3 in floating point are not the same number; they are the same half.
    const halves = pluralisticIgnorance([1, 4, 2, 3], [0.1, 0.4, 0.2, 0.3], { census: true });
    expect([halves.actual.side, halves.actual.certain, halves.predicted.side]).toEqual([null, false, null]);
  });

  it("measures the mean gap on the given scores", () => {
    expect(pluralisticIgnorance([1, 0, 0], [0, 0, 1], { scores: [0, 10, 100] }).meanGap).toBe(100);
  });

  it("says nothing certain about one person", () => {
    const one = pluralisticIgnorance([1, 0], [0, 1], { moments: sideMoments([[0, 1]]) });
    expect(one.actual.certain).toBe(false);
    expect(one.predicted.interval).toEqual({ low: 0, high: 1 });
    expect(one).toMatchObject({ opposite: true, strict: false });
  });

  it("raises the strict flag by chance in at most 5 % of surveys where nobody is mistaken (simulated)", () => {
    // Both majorities sit exactly at one half, the worst case: each is uncertain, and both must err, apart.
    const random = seededRandom(7);
    const trials = 2000;
    let flagged = 0;
    let covered = 0;
    for (let trial = 0; trial < trials; trial++) {
      const counts = [0, 0];
      const predictions = Array.from({ length: 40 }, () => {
        counts[random.integer(2)]! += 1;
        const share = random.next();
        return [share, 1 - share];
      });
      const mean = [0, 1].map((k) => predictions.reduce((sum, row) => sum + row[k]!, 0));
      const result = pluralisticIgnorance(counts, mean, { moments: sideMoments(predictions) });
      if (result.strict) flagged += 1;
      if (!result.predicted.certain) covered += 1;
    }
    expect(flagged).toBeLessThanOrEqual(binomialBand(trials, 0.05).high);
    const band = binomialBand(trials, 0.95);
    expect(covered).toBeGreaterThanOrEqual(band.low);
    expect(covered).toBeLessThanOrEqual(band.high);
  });

  it.each([
    ["distributions of unequal length", () => pluralisticIgnorance([1, 1], [1, 1, 1]), /as many options/],
    ["a single option", () => pluralisticIgnorance([1], [1]), /at least two options/],
    ["nobody", () => pluralisticIgnorance([0, 0], [1, 1]), /positive mass/],
    ["half an answer", () => pluralisticIgnorance([0.5, 1], [1, 1]), /whole numbers/],
    ["NaN", () => pluralisticIgnorance([1, 1], [NaN, 1]), /finite/],
    ["no predictors", () => pluralisticIgnorance([1, 1], [1, 1], { predictors: 0 }), /at least 1/],
    ["a level of 1", () => pluralisticIgnorance([1, 1], [1, 1], { level: 1 }), /level between/],
    ["too few scores", () => pluralisticIgnorance([1, 1], [1, 1], { scores: [1] }), /2 finite numbers/],
    ["a score that is NaN", () => pluralisticIgnorance([1, 1], [1, 1], { scores: [1, NaN] }), /2 finite/],
    [
      "moments of other predictions",
      () =>
        pluralisticIgnorance([1, 1], [1, 3], {
          moments: sideMoments([
            [3, 1],
            [1, 1],
          ]),
        }),
      /sums over the same predictions/,
    ],
    [
      "moments larger than the mean allows",
      () =>
        pluralisticIgnorance([1, 1], [1, 3], {
          moments: { lowerSquares: 2, upperSquares: 2, products: 0 },
        }),
      /sums over the same predictions/,
    ],
  ])("refuses %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});

describe("sideShares", () => {
  it("parts an even scale in two and leaves the middle of an odd one neutral", () => {
    expect(sideShares([1, 2, 3, 4])).toEqual({ lower: 0.30000000000000004, upper: 0.7 });
    expect(sideShares([1, 8, 1])).toEqual({ lower: 0.1, upper: 0.1 });
  });
});

describe("sideMoments", () => {
  it("adds up squares and products of the side shares", () => {
    expect(
      sideMoments([
        [1, 0, 1],
        [0, 0, 1],
      ]),
    ).toEqual({ lowerSquares: 0.25, upperSquares: 1.25, products: 0.25 });
  });

  it("refuses an empty list", () => {
    expect(() => sideMoments([])).toThrow(/at least one prediction/);
  });
});

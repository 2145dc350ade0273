import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom, type Random } from "../random.ts";
import { sampleNormal } from "../special/sample.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { meanDifferenceInterval } from "./mean-difference.ts";

/** What each person gave; null where they did not. */
type Person = readonly [x: number | null, y: number | null];

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function sumsOf(people: readonly Person[]) {
  const group = (values: number[]) => ({
    n: values.length,
    sum: total(values),
    squares: total(values.map((value) => value * value)),
  });
  const pairs = people.flatMap(([x, y]) => (x === null || y === null ? [] : [[x, y] as const]));
  return {
    first: group(people.flatMap(([x]) => (x === null ? [] : [x]))),
    second: group(people.flatMap(([, y]) => (y === null ? [] : [y]))),
    both: {
      n: pairs.length,
      first: total(pairs.map(([x]) => x)),
      second: total(pairs.map(([, y]) => y)),
      products: total(pairs.map(([x, y]) => x * y)),
    },
    differences: {
      n: pairs.length,
      differences: total(pairs.map(([x, y]) => x - y)),
      squares: total(pairs.map(([x, y]) => (x - y) ** 2)),
    },
  };
}

function intervalOf(people: readonly Person[]) {
  const { first, second, both } = sumsOf(people);
  return meanDifferenceInterval(first, second, both);
}

/** Derrick, Toher and White, *The Quantitative Methods for Psychology* 13 (2017) 120: eight alone in each, eight pairs. */
const PUBLISHED: Person[] = [
  ...[20, 21, 16, 18, 14, 12, 14, 17].map((x) => [x, null] as const),
  ...[10, 16, 18, 16, 15, 14, 13, 10].map((y) => [null, y] as const),
  ...[14, 15, 18, 20, 11, 19, 14, 15].map((x, i) => [x, [15, 10, 15, 17, 13, 19, 12, 13][i]!] as const),
];

describe("meanDifferenceInterval", () => {
  it("is Student's interval of the differences where all gave both", () => {
    // scipy.stats.ttest_rel([3, 4, 5, 9], [1, 2, 2, 6]).confidence_interval().
    const paired: Person[] = [
      [3, 1],
      [4, 2],
      [5, 2],
      [9, 6],
    ];
    const { first, second, both, differences } = sumsOf(paired);
    for (const shared of [both, differences]) {
      const { difference, interval } = meanDifferenceInterval(first, second, shared);
      expectClose(difference!, 2.5, 1e-12);
      expectClose(interval!.low, 1.5813068844814606, 1e-9);
      expectClose(interval!.high, 3.4186931155185394, 1e-9);
    }
  });

  it("is Welch's interval where nobody gave both", () => {
    // scipy.stats.ttest_ind([3, 4, 5, 9], [1, 2, 2, 1, 3], equal_var=False).confidence_interval().
    const { interval } = intervalOf([
      ...[3, 4, 5, 9].map((x) => [x, null] as const),
      ...[1, 2, 2, 1, 3].map((y) => [null, y] as const),
    ]);
    expectClose(interval!.low, -0.5758994120204477, 1e-9);
    expectClose(interval!.high, 7.475899412020448, 1e-9);
  });

  it("lies between the two where some gave both", () => {
    // Computed with numpy from the formula, with 18.4223 degrees of freedom. The published standard error, 0.8268, has
    // the covariance of the pairs about their own means; about everybody's it is 0.8348.
    const { difference, interval } = intervalOf(PUBLISHED);
    expectClose(difference!, 2, 1e-12);
    expectClose(interval!.low, 0.24904801600275284, 1e-9);
    expectClose(interval!.high, 3.750951983997247, 1e-9);
  });

  it("comes close to it from the differences alone", () => {
    const { first, second, differences } = sumsOf(PUBLISHED);
    const { interval } = meanDifferenceInterval(first, second, differences);
    expectClose(interval!.low, 0.2621836252490235, 1e-9);
    expectClose(interval!.high, 3.7378163747509765, 1e-9);
  });

  it("is a point where the difference is the same for everybody, and unknown below two people", () => {
    const same = intervalOf([1, 3, 4].map((y) => [y + 2, y] as const));
    expectClose(same.interval!.low, 2, 1e-7);
    expectClose(same.interval!.high, 2, 1e-7);
    expect(
      intervalOf([
        [1, 2],
        [null, 4],
      ]),
    ).toEqual({ difference: -2, interval: null });
    expect(intervalOf([[1, null]])).toEqual({ difference: null, interval: null });
  });

  it("refuses more people in both than in one, parts of people and a level that is none", () => {
    const group = { n: 2, sum: 3, squares: 5 };
    const both = (n: number) => ({ n, first: 0, second: 0, products: 0 });
    expect(() => meanDifferenceInterval(group, group, both(3))).toThrow(AnalyticsArgumentError);
    expect(() => meanDifferenceInterval(group, group, both(0.5))).toThrow(AnalyticsArgumentError);
    expect(() => meanDifferenceInterval({ ...group, n: -1 }, group, both(0))).toThrow(AnalyticsArgumentError);
    expect(() => meanDifferenceInterval(group, group, both(0), 1)).toThrow(AnalyticsArgumentError);
  });
});

/** A view on five levels and what its holder predicts, who leans towards their own view. */
function opinion(random: Random): readonly [view: number, prediction: number] {
  const own = sampleNormal(random);
  const level = (place: number) => Math.max(1, Math.min(5, Math.round(place)));
  return [level(2.2 + own), level(3 + 0.9 * (0.4 * own + 0.9 * sampleNormal(random)))];
}

/** In how many of 2,000 surveys the interval holds `truth`. */
function coverage(truth: number, survey: () => { low: number; high: number } | null) {
  const trials = 2000;
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    const interval = survey();
    if (interval && interval.low <= truth && truth <= interval.high) held++;
  }
  return { held, ...binomialBand(trials, 0.95) };
}

describe("the interval of a mean difference (simulated)", () => {
  const random = seededRandom(20_260_721);
  /** Mean prediction minus mean view of the model, from a million people of it. */
  const meanOf = (kept: (view: number, prediction: number) => readonly [boolean, boolean]) => {
    const far = seededRandom(3);
    const sums = { x: 0, nx: 0, y: 0, ny: 0 };
    for (let person = 0; person < 1_000_000; person++) {
      const [view, prediction] = opinion(far);
      const [predicts, answers] = kept(view, prediction);
      if (predicts) sums.x += prediction;
      if (predicts) sums.nx++;
      if (answers) sums.y += view;
      if (answers) sums.ny++;
    }
    return sums.x / sums.nx - sums.y / sums.ny;
  };

  it.each([
    [10, 0, 0],
    [10, 10, 0],
    [10, 90, 0],
    [5, 5, 5],
    [0, 10, 10],
    [60, 30, 10],
  ])(
    "holds in 95 of 100 surveys with %i who gave both, %i an own view, %i a prediction alone",
    (both, own, crowd) => {
      const truth = meanOf(() => [true, true]);
      const people = (count: number, form: (view: number, prediction: number) => Person): Person[] =>
        Array.from({ length: count }, () => form(...opinion(random)));
      const { held, low, high } = coverage(
        truth,
        () =>
          intervalOf([
            ...people(both, (view, prediction) => [prediction, view]),
            ...people(own, (view) => [null, view]),
            ...people(crowd, (_, prediction) => [prediction, null]),
          ]).interval,
      );
      expect(held).toBeGreaterThanOrEqual(low);
      expect(held).toBeLessThanOrEqual(high);
    },
  );

  it.each([
    ["only people with high views predict", (view: number) => [view >= 3, true] as const],
    ["only people with middling views predict", (view: number) => [view === 2 || view === 3, true] as const],
    [
      "who answers and who predicts depends on both",
      (view: number, prediction: number) => [view >= 3 || prediction === 2, prediction >= 3] as const,
    ],
  ])("holds in 95 of 100 also where %s", (_, kept) => {
    const truth = meanOf(kept);
    const { held, low, high } = coverage(
      truth,
      () =>
        intervalOf(
          Array.from({ length: 60 }, (): Person => {
            const [view, prediction] = opinion(random);
            const [predicts, answers] = kept(view, prediction);
            return [predicts ? prediction : null, answers ? view : null];
          }),
        ).interval,
    );
    expect(held).toBeGreaterThanOrEqual(low);
    expect(held).toBeLessThanOrEqual(high);
  });

  it("holds in 95 of 100 from the differences alone where it is chance who gave both", () => {
    const truth = meanOf(() => [true, true]);
    const { held, low, high } = coverage(truth, () => {
      const { first, second, differences } = sumsOf(
        Array.from({ length: 30 }, (_, person): Person => {
          const [view, prediction] = opinion(random);
          return [person < 20 ? prediction : null, person >= 8 ? view : null];
        }),
      );
      return meanDifferenceInterval(first, second, differences).interval;
    });
    expect(held).toBeGreaterThanOrEqual(low);
    expect(held).toBeLessThanOrEqual(high);
  });
});

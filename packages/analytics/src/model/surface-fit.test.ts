import fc from "fast-check";
import { describe, expect, it } from "vitest";
import allocation from "../../reference/allocation.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { normalQuantile } from "../special/normal.ts";
import { expectClose } from "../testing/close.ts";
import { crowdPrior } from "./crowd-prior.ts";
import { fitSurface } from "./fit-surface.ts";
import { logisticSurface, type LogisticSurface, type SurfaceAnswer } from "./quality-quantity.ts";

/** The corners and centre that the survey asks, and the middle of one side. */
const QUESTIONS = [
  [2, 1],
  [2, 3],
  [5, 1],
  [5, 3],
  [4, 2],
  [4, 1],
] as const;

const answersOf = (surface: LogisticSurface, questions: readonly (readonly [number, number])[] = QUESTIONS) =>
  questions.map(([x, y]): SurfaceAnswer => {
    return { logQuantity: x, quality: y, probability: logisticSurface(surface)(x, y) };
  });

describe("a person's fitted surface", () => {
  it("has the parameters the reference grid was made with", () => {
    const { log10n, quality, p } = allocation.surface_grid_example;
    const answers = log10n.flatMap((logQuantity, i) =>
      quality.map((y, j) => ({ logQuantity, quality: y, probability: p[i]![j]! })),
    );
    for (const fit of [fitSurface(answers), fitSurface(answers, { ceiling: 0.95 })]) {
      expectClose(fit.ceiling, 0.95, 1e-6);
      expectClose(fit.intercept, -5, 1e-6);
      expectClose(fit.quantitySlope, 0.8, 1e-6);
      expectClose(fit.qualitySlope, 0.9, 1e-6);
      expectClose(fit.exchangeRate, 0.9 / 0.8, 1e-6);
      expect(fit.error).toBeLessThan(1e-7);
      expect(fit.borrowed).toBe(false);
    }
  });

  it("rises in quantity and quality whatever the answers", () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 6, maxLength: 6 }), (values) => {
        const fit = fitSurface(
          values.map((probability, i) => {
            return { logQuantity: QUESTIONS[i]![0], quality: QUESTIONS[i]![1], probability };
          }),
        );
        expect(fit.quantitySlope).toBeGreaterThanOrEqual(0);
        expect(fit.qualitySlope).toBeGreaterThanOrEqual(0);
        expect(fit.ceiling).toBeGreaterThanOrEqual(0);
        expect(fit.ceiling).toBeLessThanOrEqual(1);
        // No worse than the best constant.
        const mean = values.reduce((sum, v) => sum + v, 0) / 6;
        const constant = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / 6);
        expect(fit.error).toBeLessThanOrEqual(constant + 1e-6);
        expect(Number.isNaN(logisticSurface(fit)(3, 2))).toBe(false);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("refuses fewer answers than parameters without a crowd", () => {
    const surface = { ceiling: 0.9, intercept: -4, quantitySlope: 0.7, qualitySlope: 0.6 };
    expect(() => fitSurface(answersOf(surface).slice(0, 3))).toThrow(/at least 4 answers/);
    expect(() => fitSurface(answersOf(surface).slice(0, 2), { ceiling: 0.9 })).toThrow(/at least 3 answers/);
    expect(() => fitSurface(answersOf(surface), { ceiling: 2 })).toThrow(/ceiling/);
    const bad = [{ logQuantity: Number.NaN, quality: 1, probability: 0.5 }];
    expect(() => fitSurface(bad)).toThrow(AnalyticsArgumentError);
  });
});

describe("shrinkage towards the crowd", () => {
  const centre: LogisticSurface = { ceiling: 0.9, intercept: -5, quantitySlope: 0.9, qualitySlope: 0.8 };
  /** People about a centre: spread in logits of the middle and of the slopes, answers with noise. */
  const crowd = (n: number, spread: number, noise: number, seed: number) => {
    const random = seededRandom(seed);
    const normal = () => normalQuantile((random.next() + 1e-12) / (1 + 2e-12));
    return Array.from({ length: n }, () => {
      const [logit, b1, b2] = [
        spread * normal(),
        0.9 * Math.exp((spread * normal()) / 2),
        0.8 * Math.exp((spread * normal()) / 2),
      ];
      const truth = {
        ceiling: 0.9,
        intercept: logit - (b1 * 11) / 3 - (b2 * 11) / 6,
        quantitySlope: b1,
        qualitySlope: b2,
      };
      const answers = answersOf(truth).map((answer) => {
        return { ...answer, probability: Math.min(1, Math.max(0, answer.probability + noise * normal())) };
      });
      return { truth, answers, ceiling: 0.9 };
    });
  };
  const distance = (a: LogisticSurface, b: LogisticSurface) => {
    const points = [2, 3, 4, 5, 6].flatMap((x) => [1, 2, 3].map((y) => [x, y] as const));
    const squares = points.map(([x, y]) => (logisticSurface(a)(x, y) - logisticSurface(b)(x, y)) ** 2);
    return Math.sqrt(squares.reduce((sum, v) => sum + v, 0) / points.length);
  };

  it("comes nearer to people's true surfaces than their own noisy answers alone", () => {
    const people = crowd(60, 0.5, 0.1, 1);
    const prior = crowdPrior(people);
    const mean = (of: (person: (typeof people)[number]) => number) =>
      people.reduce((sum, q) => sum + of(q), 0) / 60;
    const alone = mean(({ truth, answers, ceiling }) => distance(fitSurface(answers, { ceiling }), truth));
    const shrunk = mean(({ truth, answers, ceiling }) =>
      distance(fitSurface(answers, { ceiling, prior }), truth),
    );
    expect(shrunk).toBeLessThan(0.8 * alone);
  });

  it("borrows more the less people differ and the noisier they answer", () => {
    const alike = crowdPrior(crowd(40, 0.05, 0.1, 2)).strength;
    const different = crowdPrior(crowd(40, 1, 0.02, 3)).strength;
    expect(alike).toBeGreaterThan(10 * different);
    expect(distance(crowdPrior(crowd(40, 0.05, 0.1, 4)).centre, centre)).toBeLessThan(0.2);
  });

  it("says that a surface from two answers is partly borrowed, and gives the crowd's without pull of their own", () => {
    const people = crowd(30, 0.4, 0.03, 5);
    const prior = crowdPrior(people);
    const two = fitSurface(people[0]!.answers.slice(0, 2), { ceiling: 0.9, prior });
    expect(two.borrowed).toBe(true);
    const pulled = fitSurface(people[0]!.answers.slice(0, 2), {
      ceiling: 0.9,
      prior: { ...prior, strength: 1e6 },
    });
    expectClose(pulled.quantitySlope, prior.centre.quantitySlope, 1e-4);
    expectClose(pulled.intercept, prior.centre.intercept, 1e-4);
    // Without strength the prior is only a position, and the fit is the person's alone.
    const alone = fitSurface(people[0]!.answers, { ceiling: 0.9 });
    const free = fitSurface(people[0]!.answers, { ceiling: 0.9, prior: { ...prior, strength: 0 } });
    expect(distance(free, alone)).toBeLessThan(1e-5);
  });

  it("refuses a crowd of one and people without answers", () => {
    const people = crowd(2, 0.3, 0.03, 6);
    expect(() => crowdPrior(people.slice(1))).toThrow(/at least two people/);
    expect(() => crowdPrior([people[0]!, { answers: [] }])).toThrow(/an answer of each/);
    const prior = { ...crowdPrior(people), strength: -1 };
    expect(() => fitSurface(people[0]!.answers, { prior })).toThrow(/strength/);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectClose } from "../testing/close.ts";
import { brierScore } from "./brier.ts";
import { logScore } from "./log.ts";
import { rankedProbabilityScore } from "./ranked-probability.ts";
import { sphericalScore } from "./spherical.ts";

const masses = (K: number) =>
  fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: K, maxLength: K })
    .filter((m) => m.some((mass) => mass > 0));
const pair = fc.integer({ min: 2, max: 7 }).chain((K) => fc.tuple(masses(K), masses(K)));

/** Losses: the spherical score is a reward. */
const losses: readonly [string, (f: readonly number[], o: number) => number][] = [
  ["the Brier score", brierScore],
  ["the logarithmic score", logScore],
  ["the ranked probability score", rankedProbabilityScore],
  ["the normalized ranked probability score", (f, o) => rankedProbabilityScore(f, o, { normalized: true })],
  ["the spherical score", (f, o) => -sphericalScore(f, o)],
];

describe("scores of a distribution over options", () => {
  it.each(reference.scores_cat)("reproduce the reference for outcome $outcome", (row) => {
    const { f, outcome } = row;
    expectClose(brierScore(f, outcome), row.brier);
    expectClose(logScore(f, outcome), row.log);
    expectClose(rankedProbabilityScore(f, outcome), row.rps);
    expectClose(rankedProbabilityScore(f, outcome, { normalized: true }), row.rps_norm);
    expectClose(sphericalScore(f, outcome), row.spherical);
  });

  it.each(losses)("%s is proper: no forecast beats the truth on average", (_, score) => {
    fc.assert(
      fc.property(pair, ([truth, other]) => {
        const total = truth.reduce((sum, mass) => sum + mass, 0);
        const expected = (forecast: readonly number[]) =>
          truth.reduce((sum, mass, o) => (mass > 0 ? sum + (mass / total) * score(forecast, o) : sum), 0);
        expect(expected(truth)).toBeLessThanOrEqual(expected(other) + 1e-12);
      }),
    );
  });

  it.each(losses)("%s tells a forecast apart from the truth", (_, score) => {
    const expected = (forecast: readonly number[]) =>
      0.5 * score(forecast, 0) + 0.3 * score(forecast, 1) + 0.2 * score(forecast, 2);
    expect(expected([5, 3, 2])).toBeLessThan(expected([5, 2, 3]) - 1e-4);
    expect(expected([5, 3, 2])).toBeLessThan(expected([6, 3, 2]) - 1e-4);
  });

  it.each(losses)("%s does not depend on the unit of the masses", (_, score) => {
    fc.assert(
      fc.property(pair, ([masses, more]) => {
        const outcome = more.indexOf(Math.max(...more));
        const scaled = score(
          masses.map((mass) => mass * 7.5),
          outcome,
        );
        if (scaled === Infinity) expect(score(masses, outcome)).toBe(Infinity);
        else expectClose(score(masses, outcome), scaled, 1e-9, 1);
      }),
    );
  });

  it("is twice the binary Brier score over two options", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1), (p, outcome) => {
        expectClose(brierScore([1 - p, p], outcome), 2 * brierScore(p, outcome), 1e-9, 1);
        expectClose(rankedProbabilityScore([1 - p, p], outcome), brierScore(p, outcome), 1e-9, 1);
      }),
    );
  });

  it("is best for certainty that proves right and worst for certainty that proves wrong", () => {
    expect([brierScore([0, 1], 1), brierScore([0, 1], 0)]).toEqual([0, 2]);
    expect([logScore([0, 1], 1), logScore([0, 1], 0)]).toEqual([0, Infinity]);
    expect([rankedProbabilityScore([0, 0, 0, 1], 3), rankedProbabilityScore([0, 0, 0, 1], 0)]).toEqual([
      0, 3,
    ]);
    expect([sphericalScore([0, 1], 1), sphericalScore([0, 1], 0)]).toEqual([1, 0]);
  });

  it("makes a near miss cheaper than a far one in the ranked score alone", () => {
    const forecast = [0, 1, 0, 0, 0];
    expect(rankedProbabilityScore(forecast, 2)).toBe(1);
    expect(rankedProbabilityScore(forecast, 4)).toBe(3);
    expect(brierScore(forecast, 2)).toBe(brierScore(forecast, 4));
  });

  it("scores a single option as certain, and has nothing to normalize there", () => {
    expect([brierScore([3], 0), logScore([3], 0), rankedProbabilityScore([3], 0)]).toEqual([0, 0, 0]);
    expect(() => rankedProbabilityScore([3], 0, { normalized: true })).toThrow(/at least two options/);
  });
});

describe("scores of the probability of an event", () => {
  it("squares the error, or takes the logarithm of what was given to the outcome", () => {
    expectClose(brierScore(0.8, 1), 0.04);
    expectClose(brierScore(0.8, 0), 0.64);
    expectClose(logScore(0.8, 1), Math.log(1.25));
    expectClose(logScore(0.8, 0), Math.log(5));
  });

  it("bounds the logarithm when a clip is given, on both sides", () => {
    expectClose(logScore(0, 1, { clip: 0.001 }), Math.log(1000));
    expectClose(logScore(1, 1, { clip: 0.001 }), -Math.log(0.999));
    expectClose(logScore([0, 1], 0, { clip: 0.001 }), Math.log(1000));
    expectClose(logScore(0.5, 1, { clip: 0.001 }), Math.log(2));
  });
});

describe("arguments the scores refuse", () => {
  it.each([
    ["no options", () => brierScore([], 0), /at least one option/],
    ["masses of zero", () => logScore([0, 0], 0), /positive mass/],
    ["a negative mass", () => rankedProbabilityScore([2, -1], 0), /non-negative/],
    ["NaN", () => sphericalScore([NaN, 1], 0), /finite/],
    ["an outcome beyond the options", () => brierScore([1, 1], 2), /option from 0 to 1/],
    ["a negative outcome", () => rankedProbabilityScore([1, 1], -1), /option from 0 to 1/],
    ["a fractional outcome", () => sphericalScore([1, 1], 0.5), /option from 0 to 1/],
    ["a probability above 1", () => brierScore(1.1, 1), /probability in \[0, 1\]/],
    ["a probability below 0", () => logScore(-0.1, 1), /probability in \[0, 1\]/],
    ["a probability that is NaN", () => brierScore(NaN, 1), /probability in \[0, 1\]/],
    ["half an event", () => brierScore(0.5, 0.5), /0 or 1/],
    ["a negative clip", () => logScore(0.5, 1, { clip: -0.1 }), /\[0, 1\/2\)/],
    ["a clip of one half", () => logScore(0.5, 1, { clip: 0.5 }), /\[0, 1\/2\)/],
  ])("include %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { robustBayesianTruthSerum } from "./robust-bayesian-truth-serum.ts";

const people = fc.array(
  fc.record({ x: fc.constantFrom(0, 1), y: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { minLength: 3, maxLength: 9 },
);

/** The definition, pair by pair. */
function scoresByEnumeration(x: number[], y: number[]): number[] {
  const R = (p: number, o: number) => (o === 1 ? 2 * p - p * p : 1 - p * p);
  return x.map((answer, i) => {
    let sum = 0;
    let pairs = 0;
    for (let j = 0; j < x.length; j++) {
      for (let k = 0; k < x.length; k++) {
        if (j === i || k === i || j === k) continue;
        const delta = Math.min(y[j]!, 1 - y[j]!);
        sum += R(answer === 1 ? y[j]! + delta : y[j]! - delta, x[k]!) + R(y[i]!, x[k]!);
        pairs += 1;
      }
    }
    return sum / pairs;
  });
}

describe("robustBayesianTruthSerum", () => {
  it("reproduces the reference scores with the next two respondents as reference and peer", () => {
    const { x, y, score } = reference.rbts_toy;
    const result = robustBayesianTruthSerum(x, y, { pairing: "next" });
    result.forEach((value, i) => expect(value).toBeCloseTo(score[i]!, 12));
  });

  it("averages over every ordered pair of two others, as the definition does", () => {
    fc.assert(
      fc.property(people, (group) => {
        const x = group.map((person) => person.x);
        const y = group.map((person) => person.y);
        const expected = scoresByEnumeration(x, y);
        robustBayesianTruthSerum(x, y).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 10));
      }),
    );
  });

  it("keeps every score between 0 and 2", () => {
    fc.assert(
      fc.property(people, fc.constantFrom("all" as const, "next" as const), (group, pairing) => {
        const x = group.map((person) => person.x);
        const y = group.map((person) => person.y);
        for (const score of robustBayesianTruthSerum(x, y, { pairing })) {
          expect(score).toBeGreaterThanOrEqual(-1e-12);
          expect(score).toBeLessThanOrEqual(2 + 1e-12);
        }
      }),
    );
  });

  it("makes the true belief the best prediction", () => {
    // Two of the three others say 1: the expected prediction score is highest at 2/3.
    const at = (y: number) => robustBayesianTruthSerum([0, 1, 1, 0], [y, 0.5, 0.5, 0.5])[0]!;
    expect(at(2 / 3)).toBeGreaterThan(at(0.6));
    expect(at(2 / 3)).toBeGreaterThan(at(0.72));
  });

  it("gives the full 2 points when three people agree and are certain of it", () => {
    expect(robustBayesianTruthSerum([1, 1, 1], [1, 1, 1])).toEqual([2, 2, 2]);
    expect(robustBayesianTruthSerum([0, 0, 0], [0, 0, 0])).toEqual([2, 2, 2]);
  });

  it.each([
    ["two respondents", () => robustBayesianTruthSerum([1, 0], [0.5, 0.5]), /at least three/],
    ["a missing prediction", () => robustBayesianTruthSerum([1, 0, 1], [0.5, 0.5]), /one for each of 3/],
    ["an answer of 2", () => robustBayesianTruthSerum([1, 0, 2], [0.5, 0.5, 0.5]), /0 or 1/],
    ["a prediction above 1", () => robustBayesianTruthSerum([1, 0, 1], [0.5, 0.5, 1.5]), /\[0, 1\]/],
    ["a prediction below 0", () => robustBayesianTruthSerum([1, 0, 1], [0.5, 0.5, -0.5]), /\[0, 1\]/],
    ["NaN", () => robustBayesianTruthSerum([1, 0, 1], [0.5, 0.5, NaN]), /\[0, 1\]/],
  ])("refuses %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});

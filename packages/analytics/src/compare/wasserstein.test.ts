import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectClose } from "../testing/close.ts";
import { counts, samePair } from "../testing/arbitrary.ts";
import { wassersteinDistance } from "./wasserstein.ts";

const { actual, predicted, wasserstein } = reference.compare_ae_capabilities_item;

describe("wassersteinDistance", () => {
  it("agrees with scipy on the item that research advancing capabilities should not be done", () => {
    expectClose(wassersteinDistance(actual, predicted), wasserstein);
  });

  it("moves everyone one point in the worked example", () => {
    expect(wassersteinDistance([1, 1, 0], [0, 1, 1])).toBe(1);
  });

  it("weighs each gap with its own width", () => {
    // By hand: F − G = 1/2, 1/2, so 1/2 · 1 + 1/2 · 4.
    expect(wassersteinDistance([1, 1, 0], [0, 1, 1], [1, 4])).toBe(2.5);
    expect(wassersteinDistance([1, 1, 0], [0, 1, 1], 3)).toBe(3);
    expect(wassersteinDistance([1, 1, 0], [0, 1, 1], [0, 2])).toBe(1);
  });

  it("spans the whole scale at most", () => {
    expect(wassersteinDistance([7, 0, 0, 0, 0], [0, 0, 0, 0, 2])).toBe(4);
  });

  it("is zero when there is only one option", () => {
    expect(wassersteinDistance([3], [8])).toBe(0);
  });

  it("refuses what it cannot measure", () => {
    const refused: [number[], number[], (number | number[])?][] = [
      [[], []],
      [
        [1, 2],
        [1, 2, 3],
      ],
      [
        [0, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 0],
      ],
      [
        [1, NaN],
        [1, 1],
      ],
      [
        [1, -1],
        [1, 1],
      ],
      [
        [1, 1],
        [1, 1],
        [1, 2],
      ],
      [[1, 1], [1, 1], [-1]],
      [[1, 1], [1, 1], [NaN]],
      [[1, 1], [1, 1], -1],
      [[1, 1], [1, 1], Infinity],
    ];
    for (const [p, q, spacing] of refused) {
      expect(() => wassersteinDistance(p, q, spacing)).toThrow(AnalyticsArgumentError);
    }
  });

  it("is a metric: zero against itself, symmetric, triangle inequality, unchanged by scaling the counts", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }).chain((k) => fc.tuple(counts(k), counts(k), counts(k))),
        ([p, q, r]) => {
          expect(wassersteinDistance(p, p)).toBe(0);
          expect(wassersteinDistance(p, q)).toBe(wassersteinDistance(q, p));
          const detour = wassersteinDistance(p, r) + wassersteinDistance(r, q);
          expect(wassersteinDistance(p, q)).toBeLessThanOrEqual(detour + 1e-12);
          expectClose(
            wassersteinDistance(
              p.map((c) => c * 7),
              q,
            ),
            wassersteinDistance(p, q),
            1e-12,
            1,
          );
        },
      ),
      { seed: 11 },
    );
  });

  it("of the mean prediction is at most the mean distance of the predictions", () => {
    fc.assert(
      fc.property(samePair(), samePair(), ([p, q], [, r]) => {
        fc.pre(p.length === r.length);
        const sums = [q, r].map((d) => d.reduce((a, b) => a + b, 0));
        const mean = q.map((mass, k) => mass / sums[0]! / 2 + r[k]! / sums[1]! / 2);
        const meanDistance = (wassersteinDistance(p, q) + wassersteinDistance(p, r)) / 2;
        expect(wassersteinDistance(p, mean)).toBeLessThanOrEqual(meanDistance + 1e-12);
      }),
      { seed: 12 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import models from "../../reference/models.json" with { type: "json" };
import type { Distribution } from "../distribution.ts";
import { AnalyticsArgumentError } from "../errors.ts";
import { counts, samePair } from "../testing/arbitrary.ts";
import { expectClose } from "../testing/close.ts";
import { cliffsDelta } from "./cliffs-delta.ts";
import { hellingerDistance } from "./hellinger.ts";
import { jensenShannonDivergence } from "./jensen-shannon.ts";
import { kolmogorovSmirnovStatistic } from "./kolmogorov-smirnov.ts";
import { rankedProbabilityDistance } from "./ranked-probability.ts";
import { totalVariationDistance } from "./total-variation.ts";

const item = reference.compare_ae_capabilities_item;
const bits = (p: Distribution, q: Distribution) => jensenShannonDivergence(p, q, { base: 2 });

describe("distances on the item that research advancing capabilities should not be done", () => {
  it("agree with scipy, numpy and R", () => {
    expectClose(rankedProbabilityDistance(item.actual, item.predicted), item.rps_between_cdfs);
    expectClose(totalVariationDistance(item.actual, item.predicted), item.tv);
    expectClose(hellingerDistance(item.actual, item.predicted), item.hellinger);
    expectClose(kolmogorovSmirnovStatistic(item.actual, item.predicted), item.ks_stat);
    expectClose(cliffsDelta(item.actual, item.predicted), item.cliffs_delta_pred_vs_actual);
    expectClose(cliffsDelta(item.actual, item.predicted), models.compare.cliffs_delta);
    expectClose((cliffsDelta(item.actual, item.predicted) + 1) / 2, models.compare.vargha_delaney);
  });

  it("give the divergence, of which scipy's distance is the root, in the unit that is asked for", () => {
    expectClose(
      jensenShannonDivergence(item.actual, item.predicted, { base: Math.E }),
      item.js_divergence_nats,
    );
    expectClose(bits(item.actual, item.predicted), item.js_distance_base2 ** 2);
  });

  it("make the squared energy distance twice the ranked probability distance", () => {
    expectClose(2 * rankedProbabilityDistance(item.actual, item.predicted), item.energy_distance ** 2);
    // R's energy::edist is nm/(n+m) times the squared distance.
    const rankedProbability = rankedProbabilityDistance(item.actual, item.predicted);
    expectClose(((122 * 122) / 244) * 2 * rankedProbability, models.compare.energy_eqdist);
  });
});

describe("distances by hand", () => {
  it("match the worked examples", () => {
    expect(rankedProbabilityDistance([1, 0, 0], [0, 0, 1])).toBe(2);
    expect(totalVariationDistance([1, 1, 0], [0, 1, 1])).toBe(0.5);
    expectClose(hellingerDistance([1, 0], [1, 1]), Math.sqrt(1 - Math.SQRT1_2), 1e-15);
    expect(kolmogorovSmirnovStatistic([1, 1, 0], [0, 1, 1])).toBe(0.5);
    expect(bits([1, 0], [0, 1])).toBe(1);
    // Pairs (x, y): (1,2) (1,3) (2,3) above, (2,2) tied.
    expect(cliffsDelta([1, 1, 0], [0, 1, 1])).toBe(0.75);
    expect(cliffsDelta([0, 1, 1], [1, 1, 0])).toBe(-0.75);
  });

  it("reach their extremes on disjoint distributions", () => {
    expect(totalVariationDistance([3, 0], [0, 9])).toBe(1);
    expect(hellingerDistance([3, 0], [0, 9])).toBe(1);
    expect(kolmogorovSmirnovStatistic([3, 0], [0, 9])).toBe(1);
    expect(cliffsDelta([3, 0], [0, 9])).toBe(1);
    expect(cliffsDelta([0, 3], [9, 0])).toBe(-1);
    expectClose(jensenShannonDivergence([3, 0], [0, 9], { base: Math.E }), Math.LN2, 1e-15);
  });
});

const metrics = {
  rankedProbabilityDistance: (p: Distribution, q: Distribution) => Math.sqrt(rankedProbabilityDistance(p, q)),
  totalVariationDistance,
  hellingerDistance,
  kolmogorovSmirnovStatistic,
  jensenShannonDivergence: (p: Distribution, q: Distribution) => Math.sqrt(bits(p, q)),
};

describe.each(Object.entries(metrics))("%s", (_, distance) => {
  it("is (with its root where that is the metric) zero against itself, symmetric and triangular", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((k) => fc.tuple(counts(k), counts(k), counts(k))),
        ([p, q, r]) => {
          expect(distance(p, p)).toBeLessThan(1e-7);
          expectClose(distance(p, q), distance(q, p), 1e-12, 1);
          expect(distance(p, q)).toBeLessThanOrEqual(distance(p, r) + distance(r, q) + 1e-9);
          expectClose(
            distance(
              p,
              q.map((count) => 3 * count),
            ),
            distance(p, q),
            1e-7,
            1,
          );
        },
      ),
      { seed: 41 },
    );
  });

  it("is zero when there is only one option", () => {
    expect(distance([2], [7])).toBe(0);
  });
});

describe("Cliff's delta", () => {
  it("is the difference of pair counts for any two groups", () => {
    fc.assert(
      fc.property(samePair(), ([p, q]) => {
        let pairs = 0;
        p.forEach((a, i) => q.forEach((b, j) => (pairs += a * b * Math.sign(j - i))));
        const total = p.reduce((a, b) => a + b, 0) * q.reduce((a, b) => a + b, 0);
        expectClose(cliffsDelta(p, q), pairs / total, 1e-12, 1);
      }),
      { seed: 42 },
    );
  });
});

describe("distances of what is no distribution", () => {
  it.each([...Object.entries(metrics), ["cliffsDelta", cliffsDelta] as const])(
    "are refused by %s",
    (_, distance) => {
      const refused = [
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
          [1, 1],
          [1, -1],
        ],
      ];
      for (const [p = [], q = []] of refused) expect(() => distance(p, q)).toThrow(AnalyticsArgumentError);
    },
  );

  it("include a logarithm without a base", () => {
    for (const base of [1, 0.5, 0, -2, NaN, Infinity]) {
      expect(() => jensenShannonDivergence([1, 1], [1, 2], { base })).toThrow(AnalyticsArgumentError);
    }
  });
});

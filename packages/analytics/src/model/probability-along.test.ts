import fc from "fast-check";
import { describe, expect, it } from "vitest";
import allocation from "../../reference/allocation.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectClose } from "../testing/close.ts";
import {
  bestUnderBudget,
  calibrateExponent,
  probabilityAlong,
  type SupplyPoint,
} from "./probability-along.ts";
import { gridSurface, logisticSurface } from "./quality-quantity.ts";

const { log10n, quality, p } = allocation.surface_grid_example;
const surface = gridSurface({ logQuantity: log10n, quality, probability: p });
const parameters = { ceiling: 0.95, intercept: -5, quantitySlope: 0.8, qualitySlope: 0.9 };
const logistic = logisticSurface(parameters);

const curves = fc
  .array(
    fc.tuple(fc.double({ min: 0.1, max: 1, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true })),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((steps) => {
    let [q, n] = [0, steps.reduce((sum, [, count]) => sum + count, 1)];
    return steps.map(([dq, dn]): SupplyPoint => ({ quality: (q += dq), count: (n -= dn) + dn }));
  });

describe("the probability along a curve of feasible data", () => {
  it("counts each data point by its quality, worked by hand", () => {
    const curve = [
      { quality: 1, count: 1e5 },
      { quality: 3, count: 1e3 },
    ];
    const result = probabilityAlong(logistic, curve, { exponent: 1, referenceQuality: 1 });
    expectClose(result.effectiveCount, 99_000 + 1000 * 100, 1e-12);
    expectClose(result.probability, logistic(Math.log10(199_000), 1), 1e-12);
    expectClose(result.bestPoint, Math.max(logistic(5, 1), logistic(3, 3)), 1e-12);
    expect(result.bestQuality).toBe(3);
  });

  it("is the surface itself when all data have one quality", () => {
    const result = probabilityAlong(surface, [{ quality: 2, count: 1e4 }], {
      exponent: 2,
      referenceQuality: 2,
    });
    expectClose(result.probability, 0.475, 1e-12);
    expect(result.bestPoint).toBe(result.probability);
  });

  it("never falls when there are more data at every quality", () => {
    const more = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 6, maxLength: 6 });
    const exponents = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(curves, more, exponents, (curve, extra, exponent) => {
        // Extra data that do not rise with quality keep the curve a curve.
        const sorted = extra.toSorted((a, b) => b - a);
        const larger = curve.map(({ quality: q, count }, i) => ({ quality: q, count: count + sorted[i]! }));
        const options = { exponent, referenceQuality: 2 };
        for (const f of [surface, logistic]) {
          const [less, most] = [probabilityAlong(f, curve, options), probabilityAlong(f, larger, options)];
          expect(most.probability).toBeGreaterThanOrEqual(less.probability - 1e-12);
          expect(most.bestPoint).toBeGreaterThanOrEqual(less.bestPoint - 1e-12);
        }
      }),
      { seed: 1 },
    );
  });

  it("is at least the best point, and does not depend on the reference quality, at a logistic surface's own rate", () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const exponent = parameters.qualitySlope / parameters.quantitySlope;
        const [one, three] = [1, 3].map((q) =>
          probabilityAlong(logistic, curve, { exponent, referenceQuality: q }),
        );
        expect(one!.probability).toBeGreaterThanOrEqual(one!.bestPoint - 1e-12);
        expectClose(three!.probability, one!.probability, 1e-9);
      }),
      { seed: 2 },
    );
  });

  it("is the surface without data when there are none", () => {
    const result = probabilityAlong(logistic, [{ quality: 1, count: 0 }], {
      exponent: 1,
      referenceQuality: 1,
    });
    expect(result).toMatchObject({ probability: 0, effectiveCount: 0, bestPoint: 0 });
  });

  it("refuses what is not a curve", () => {
    const options = { exponent: 1, referenceQuality: 1 };
    const rising = [
      { quality: 1, count: 1 },
      { quality: 2, count: 5 },
    ];
    expect(() => probabilityAlong(logistic, rising, options)).toThrow(/do not rise/);
    expect(() => probabilityAlong(logistic, [], options)).toThrow(/at least one point/);
    expect(() => probabilityAlong(logistic, [{ quality: Number.NaN, count: 1 }], options)).toThrow(
      /finite qualities/,
    );
    expect(() => probabilityAlong(logistic, [{ quality: 1, count: -1 }], options)).toThrow(
      AnalyticsArgumentError,
    );
    const endless = { ...options, exponent: Infinity };
    expect(() => probabilityAlong(logistic, [{ quality: 1, count: 1 }], endless)).toThrow(/exponent/);
  });
});

describe("the exponent a person's judgements of curves imply", () => {
  it("is found again from the curves it produced", () => {
    const shapes = [
      [
        { quality: 1, count: 1e5 },
        { quality: 2, count: 1e3 },
        { quality: 3, count: 10 },
      ],
      [
        { quality: 1, count: 1e4 },
        { quality: 2, count: 8e3 },
        { quality: 3, count: 5e3 },
      ],
      [
        { quality: 1, count: 1e5 },
        { quality: 3, count: 100 },
      ],
    ];
    for (const exponent of [0, 0.37, 1.8]) {
      const judged = shapes.map((curve) => {
        const { probability } = probabilityAlong(logistic, curve, { exponent, referenceQuality: 1 });
        return { curve, probability };
      });
      const found = calibrateExponent(logistic, 1, judged);
      expect(found.exponent).toBeCloseTo(exponent, 6);
      expect(found.error).toBeLessThan(1e-7);
    }
  });

  it("refuses no curves and values that are no probability", () => {
    expect(() => calibrateExponent(logistic, 1, [])).toThrow(/at least one curve/);
    const judged = [{ curve: [{ quality: 1, count: 1 }], probability: 1.5 }];
    expect(() => calibrateExponent(logistic, 1, judged)).toThrow(/probabilities/);
  });
});

describe("the best point of a budget line", () => {
  it("is scrutiny where quality counts for more than it costs, and volume where it does not", () => {
    // A tenfold better point is worth 0.9 / 0.8 = 1.125 tenfold quantities.
    const offers = (steps: number) => [1, 2, 3].map((q) => ({ quality: q, cost: 10 ** (steps * (q - 1)) }));
    expect(bestUnderBudget(logistic, offers(1), 1e5).quality).toBe(3);
    expect(bestUnderBudget(logistic, offers(1.3), 1e5)).toMatchObject({ quality: 1, count: 1e5 });
    expectClose(bestUnderBudget(logistic, offers(1.3), 1e5).probability, logistic(5, 1), 1e-12);
  });

  it("refuses costs and budgets out of range", () => {
    expect(() => bestUnderBudget(logistic, [], 1)).toThrow(/at least one quality/);
    expect(() => bestUnderBudget(logistic, [{ quality: 1, cost: 0 }], 1)).toThrow(/costs/);
    expect(() => bestUnderBudget(logistic, [{ quality: 1, cost: 1 }], Number.NaN)).toThrow(/budget/);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import allocation from "../../reference/allocation.json" with { type: "json" };
import models from "../../reference/models.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectAllClose, expectClose } from "../testing/close.ts";
import { bivariateIsotonic } from "./bivariate-isotonic.ts";
import { poolSurfaces } from "./pool-surfaces.ts";
import { contour, dominanceViolations, gridSurface, logisticSurface } from "./quality-quantity.ts";

const { log10n, quality, p } = allocation.surface_grid_example;
const example = { logQuantity: log10n, quality, probability: p };
/** The parameters the example was made with: 0.95 σ(0.8 (x − 4) + 0.9 (y − 2)). */
const exampleParameters = { ceiling: 0.95, intercept: -5, quantitySlope: 0.8, qualitySlope: 0.9 };

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const grid = (rows: number, columns: number, cell: fc.Arbitrary<number> = unit) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const anyGrid = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.tuple(grid(rows, columns), grid(rows, columns, fc.integer({ min: 1, max: 4 }))),
  );

function expectRising(surface: readonly ArrayLike<number>[]): void {
  surface.forEach((row, i) => {
    for (let j = 0; j < row.length; j++) {
      if (i > 0) expect(row[j]).toBeGreaterThanOrEqual(surface[i - 1]![j]! - 1e-12);
      if (j > 0) expect(row[j]).toBeGreaterThanOrEqual(row[j - 1]! - 1e-12);
    }
  });
}

describe("the bivariate isotonic surface", () => {
  it("equals R's Iso::biviso, weighted and unweighted, to 1e-9", () => {
    const { y, w, fit, unweighted } = models.biviso;
    expectAllClose(bivariateIsotonic(y, w).flat(), fit.flat());
    expectAllClose(bivariateIsotonic(y).flat(), unweighted.flat());
  });

  it("satisfies the conditions of the least-squares optimum on random grids", () => {
    fc.assert(
      fc.property(anyGrid, ([y, w]) => {
        const fit = bivariateIsotonic(y, w);
        expectRising(fit);
        // f is the projection of y on the cone of rising surfaces: the residual is orthogonal to f, and has no
        // positive part along any staircase that generates the cone.
        let along = 0;
        const residual = fit.map((row, i) => row.map((f, j) => w[i]![j]! * (y[i]![j]! - f)));
        fit.forEach((row, i) => row.forEach((f, j) => (along += residual[i]![j]! * f)));
        expect(along).toBeCloseTo(0, 10);
        for (const from of staircases(fit.length, fit[0]!.length)) {
          const gain = residual.reduce(
            (sum, row, i) => sum + row.slice(from[i]).reduce((s, v) => s + v, 0),
            0,
          );
          expect(gain).toBeLessThanOrEqual(1e-10);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("leaves a rising grid as it is, and pools a falling one to its mean", () => {
    expectAllClose(bivariateIsotonic(p).flat(), p.flat(), 1e-12);
    expectAllClose(
      bivariateIsotonic([
        [3, 2],
        [2, 1],
      ]).flat(),
      [2, 2, 2, 2],
      1e-12,
    );
  });

  it("gives a cell without weight a value that keeps the surface rising", () => {
    const fit = bivariateIsotonic(
      [
        [0.4, 9],
        [-9, 0.6],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    );
    expectRising(fit);
    expect([fit[0]![0], fit[1]![1]]).toEqual([0.4, 0.6]);
  });

  it("refuses grids that are none", () => {
    expect(() => bivariateIsotonic([])).toThrow(/at least one row/);
    expect(() => bivariateIsotonic([[1, 2], [1]])).toThrow(AnalyticsArgumentError);
    expect(() => bivariateIsotonic([[1, Number.NaN]])).toThrow(/finite numbers/);
    expect(() => bivariateIsotonic([[1]], [[-1]])).toThrow(/at least 0/);
    expect(() => bivariateIsotonic([[1]], [[0]])).toThrow(/positive weight/);
    expect(() => bivariateIsotonic([[1]], [])).toThrow(/weights for 1 rows/);
  });
});

/** Every start per row that does not rise from row to row. */
function staircases(rows: number, columns: number, highest = columns): number[][] {
  if (rows === 0) return [[]];
  return Array.from({ length: highest + 1 }, (_, c) => c).flatMap((c) =>
    staircases(rows - 1, columns, c).map((rest) => [c, ...rest]),
  );
}

describe("a surface between the asked points", () => {
  it("is the reference surface at its ticks, from the grid and from the parameters", () => {
    const [between, fitted] = [gridSurface(example), logisticSurface(exampleParameters)];
    log10n.forEach((x, i) =>
      quality.forEach((y, j) => {
        expect(between(x, y)).toBe(p[i]![j]);
        expectClose(fitted(x, y), p[i]![j]!, 1e-12);
      }),
    );
  });

  it("is the mean of four corners in their middle, and stays at the edge outside", () => {
    const surface = gridSurface({
      logQuantity: [2, 4],
      quality: [1, 3],
      probability: [
        [0, 0.2],
        [0.4, 1],
      ],
    });
    expect(surface(3, 2)).toBeCloseTo(0.4, 12);
    expect(surface(3.5, 1)).toBeCloseTo(0.3, 12);
    expect([surface(0, 0), surface(9, 9), surface(-Infinity, 9)]).toEqual([0, 1, 0.2]);
  });

  it("rises in both directions when the grid rises", () => {
    const point = fc.tuple(
      fc.double({ min: 1, max: 7, noNaN: true }),
      fc.double({ min: 0, max: 4, noNaN: true }),
    );
    fc.assert(
      fc.property(grid(5, 3), point, unit, unit, (answers, [x, y], dx, dy) => {
        const surface = gridSurface({ ...example, probability: bivariateIsotonic(answers) });
        expect(surface(x + dx, y + dy)).toBeGreaterThanOrEqual(surface(x, y) - 1e-12);
      }),
      { seed: 2 },
    );
  });

  it("has a probability of zero without data, unless quantity does not count", () => {
    expect(logisticSurface(exampleParameters)(-Infinity, 2)).toBe(0);
    const indifferent = logisticSurface({
      ...exampleParameters,
      quantitySlope: 0,
      intercept: 0,
      qualitySlope: 0,
    });
    expect(indifferent(-Infinity, 2)).toBeCloseTo(0.475, 12);
  });

  it("refuses ticks out of order and parameters that would fall", () => {
    expect(() => gridSurface({ ...example, quality: [1, 3, 2] })).toThrow(/strictly increasing/);
    expect(() => gridSurface({ ...example, probability: p.slice(1) })).toThrow(/5 rows/);
    expect(() => gridSurface({ logQuantity: [1], quality: [1], probability: [[1.2]] })).toThrow(
      /probabilities/,
    );
    expect(() => gridSurface({ logQuantity: [], quality: [1], probability: [] })).toThrow(
      AnalyticsArgumentError,
    );
    expect(() => gridSurface(example)(Number.NaN, 1)).toThrow(AnalyticsArgumentError);
    expect(() => logisticSurface({ ...exampleParameters, qualitySlope: -1 })).toThrow(/qualitySlope/);
    expect(() => logisticSurface({ ...exampleParameters, ceiling: 1.5 })).toThrow(/ceiling/);
    expect(() => logisticSurface({ ...exampleParameters, intercept: Number.NaN })).toThrow(/intercept/);
    expect(() => logisticSurface(exampleParameters)(Number.NaN, 1)).toThrow(AnalyticsArgumentError);
  });
});

describe("the contour of a probability", () => {
  it("is a straight line for a logistic surface", () => {
    const at = contour(logisticSurface(exampleParameters), 0.95 / 2, [1, 2, 3], { low: 0, high: 8 });
    // 0.8 (x − 4) + 0.9 (y − 2) = 0.
    expectAllClose(at, [4 + 0.9 / 0.8, 4, 4 - 0.9 / 0.8], 1e-12);
  });

  it("reaches its probability on the reference grid, and says where it is reached nowhere or everywhere", () => {
    const surface = gridSurface(example);
    const at = contour(surface, 0.7, [1, 2, 3], { low: 2, high: 6 });
    expect(at[0]).toBe(Infinity);
    expectClose(surface(at[1]!, 2), 0.7, 1e-12);
    expectClose(surface(at[2]!, 3), 0.7, 1e-12);
    expect(at[2]).toBeLessThan(at[1]!);
    expect(contour(surface, 0.05, [1], { low: 2, high: 6 })[0]).toBe(2);
  });

  it("refuses what is no probability and no range", () => {
    const surface = gridSurface(example);
    expect(() => contour(surface, 1.1, [1], { low: 2, high: 6 })).toThrow(AnalyticsArgumentError);
    expect(() => contour(surface, 0.5, [], { low: 2, high: 6 })).toThrow(/at least one quality/);
    expect(() => contour(surface, 0.5, [1], { low: 6, high: 2 })).toThrow(/low < high/);
  });
});

describe("a person's contradictions", () => {
  it("are the pairs with more data and less probability", () => {
    const answers = [
      { logQuantity: 2, quality: 1, probability: 0.5 },
      { logQuantity: 5, quality: 1, probability: 0.4 },
      { logQuantity: 2, quality: 3, probability: 0.5 },
      { logQuantity: 5, quality: 3, probability: 0.45 },
    ];
    expect(dominanceViolations(answers)).toEqual([
      [0, 1],
      [0, 3],
      [2, 3],
    ]);
    expect(dominanceViolations([])).toEqual([]);
    expect(() => dominanceViolations([{ logQuantity: 1, quality: 1, probability: 2 }])).toThrow(
      /probabilities/,
    );
  });
});

describe("pooled surfaces", () => {
  it("rise by every rule when each person's does", () => {
    fc.assert(
      fc.property(fc.array(grid(3, 3), { minLength: 1, maxLength: 6 }), (people) => {
        const pooled = poolSurfaces(people.map((answers) => bivariateIsotonic(answers)));
        Object.values(pooled).forEach(expectRising);
      }),
      { seed: 3 },
    );
  });

  it("are mean, median, quartiles and geometric mean of odds at each point, worked by hand", () => {
    const pooled = poolSurfaces([[[0.2]], [[0.5]], [[0.8]]]);
    expectAllClose(
      [pooled.mean, pooled.median, pooled.lowerQuartile, pooled.upperQuartile, pooled.meanOfLogits].flat(2),
      [0.5, 0.5, 0.35, 0.65, 0.5],
      1e-12,
    );
    // Odds 1/99, clamped, and 1: the geometric mean is 1/√99.
    expectClose(poolSurfaces([[[0]], [[0.5]]]).meanOfLogits[0]![0]!, 1 / (1 + Math.sqrt(99)), 1e-12);
  });

  it("refuse grids of different forms", () => {
    expect(() => poolSurfaces([])).toThrow(/at least one grid/);
    expect(() => poolSurfaces([[[0.5]], [[0.5], [0.5]]])).toThrow(/grids of 1 rows/);
    expect(() => poolSurfaces([[[0.5]], [[1.5]]])).toThrow(/probabilities/);
    expect(() => poolSurfaces([[[0.5]]], { clamp: 0.5 })).toThrow(/clamp/);
  });
});

import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { sampleNormal } from "../special/sample.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { planarMeanRegion } from "./mean-region.ts";

/** Σ x and Σ x·xᵀ. */
function sumsOf(points: number[][]) {
  const size = points[0]?.length ?? 0;
  const at = (value: (point: number[]) => number) => points.reduce((sum, point) => sum + value(point), 0);
  const places = Array.from({ length: size }, (_, i) => i);
  return {
    sums: places.map((i) => at((point) => point[i]!)),
    products: places.map((i) => places.map((j) => at((point) => point[i]! * point[j]!))),
  };
}

/** Whether the first two coordinates of a place lie in the region. */
function covers(region: ReturnType<typeof planarMeanRegion>, [x = 0, y = 0]: number[]): boolean {
  if (!region) return false;
  const { mean, shape } = region;
  const [a, b, d] = [shape[0]![0]!, shape[0]![1]!, shape[1]![1]!];
  const [u, v] = [x - mean[0]!, y - mean[1]!];
  return (d * u * u - 2 * b * u * v + a * v * v) / (a * d - b * b) <= 1;
}

describe("the region of a mean with two degrees of freedom", () => {
  it.each([
    // F(0.95; 2, n − 2) from printed tables, to their two decimals.
    [4, 19.0],
    [12, 4.1],
    [42, 3.23],
    [122, 3.07],
  ])("reaches as far as Hotelling's bound says for %i people", (n, f) => {
    const region = planarMeanRegion(
      n,
      [0, 0],
      [
        [n - 1, 0],
        [0, n - 1],
      ],
    );
    const bound = region!.shape[0]![0]! * n;
    expect(Math.abs(bound - ((2 * (n - 1)) / (n - 2)) * f)).toBeLessThan(((2 * (n - 1)) / (n - 2)) * 0.006);
  });

  it("holds the point that Johnson and Wichern test in their example of 42 ovens, at 1.30 of 6.62", () => {
    const n = 42;
    const mean = [0.564, 0.603];
    const covariance = [
      [0.0144, 0.0117],
      [0.0117, 0.0146],
    ];
    const products = covariance.map((row, i) =>
      row.map((value, j) => (n - 1) * value + n * mean[i]! * mean[j]!),
    );
    const region = planarMeanRegion(
      n,
      mean.map((value) => n * value),
      products,
    );
    expect(region?.mean.map((value) => Math.round(1000 * value))).toEqual([564, 603]);
    expect(covers(region, [0.562, 0.589])).toBe(true);
    // A tenth to the left of the mean lies far outside of so narrow an ellipse.
    expect(covers(region, [0.464, 0.603])).toBe(false);
  });

  it("covers the mean of normal points 19 times in 20, also of five people", () => {
    const random = seededRandom(7);
    for (const n of [5, 20]) {
      const trials = 4000;
      let covered = 0;
      for (let trial = 0; trial < trials; trial++) {
        const points = Array.from({ length: n }, () => {
          const x = sampleNormal(random);
          return [x, 0.8 * x + 0.3 * sampleNormal(random)];
        });
        const { sums, products } = sumsOf(points);
        if (covers(planarMeanRegion(n, sums, products), [0, 0])) covered++;
      }
      const { low, high } = binomialBand(trials, 0.95);
      expect(covered).toBeGreaterThanOrEqual(low);
      expect(covered).toBeLessThanOrEqual(high);
    }
  });

  it("covers the mean of lopsided shares of three parts less often, but 7 times in 8 of ten people and 12 in 13 of thirty", () => {
    const random = seededRandom(8);
    const trials = 2000;
    // Exponential weights with means 1, 2 and 5 on their sum: Dirichlet(1, 1, 1) made lopsided.
    const draw = () => {
      const weights = [1, 2, 5].map((mean) => -mean * Math.log(1 - random.next()));
      const sum = weights.reduce((a, b) => a + b, 0);
      return weights.map((weight) => weight / sum);
    };
    const truth = sumsOf(Array.from({ length: 200_000 }, draw)).sums.map((sum) => sum / 200_000);
    for (const [n, least] of [
      [10, 0.875],
      [30, 0.923],
      [100, 0.935],
    ] as const) {
      let covered = 0;
      for (let trial = 0; trial < trials; trial++) {
        const { sums, products } = sumsOf(Array.from({ length: n }, draw));
        if (covers(planarMeanRegion(n, sums, products), truth)) covered++;
      }
      expect(covered / trials, `${n}`).toBeGreaterThan(least);
      expect(covered / trials, `${n}`).toBeLessThan(0.965);
    }
  });

  it("is a point where everybody says the same, and unknown below three people", () => {
    expect(
      planarMeanRegion(
        2,
        [1, 1],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toBeNull();
    const same = planarMeanRegion(
      4,
      [240, 80, 80],
      [
        [14_400, 4800, 4800],
        [4800, 1600, 1600],
        [4800, 1600, 1600],
      ],
    );
    expect(same).toEqual({
      mean: [60, 20, 20],
      shape: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    });
  });

  it("refuses sums and products that do not fit", () => {
    expect(() => planarMeanRegion(4, [1, 2], [[1, 2]])).toThrow(AnalyticsArgumentError);
    expect(() => planarMeanRegion(-1, [1], [[1]])).toThrow(AnalyticsArgumentError);
    expect(() => planarMeanRegion(4, [1], [[1]], 1)).toThrow(AnalyticsArgumentError);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { expectClose } from "../testing/close.ts";
import { standardDistance } from "./standard-distance.ts";

const once = (points: readonly unknown[]) => points.map(() => 1);

describe("standardDistance", () => {
  it("is that of PySAL's example of centrography", () => {
    // Python's pointpats, notebook centrography.ipynb: std_distance(pp.points) is 40.14980648908671.
    const points = [
      [66.22, 32.54],
      [22.52, 22.39],
      [31.01, 81.21],
      [9.47, 31.02],
      [30.78, 60.1],
      [75.21, 58.93],
      [79.26, 7.68],
      [8.23, 39.93],
      [98.73, 77.17],
      [89.78, 42.53],
      [65.19, 92.08],
      [54.46, 8.48],
    ] as const;
    const distance = standardDistance(
      points.map(([x]) => x),
      points.map(([, y]) => y),
      once(points),
    );
    expectClose(distance ?? 0, 40.14980648908671, 1e-12);
  });

  it("is 0 for one point however often, and nothing for none", () => {
    expect(standardDistance([3, 5], [4, 5], [7, 0])).toBe(0);
    expect(standardDistance([3], [4], [0])).toBeNull();
  });

  it("counts a point that occurs twice as two points, wherever the plane begins", () => {
    const place = fc.integer({ min: -10, max: 10 });
    const points = fc.array(fc.tuple(place, place, fc.nat(4)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(points, place, (drawn, by) => {
        const folded = standardDistance(
          drawn.map(([x]) => x),
          drawn.map(([, y]) => y),
          drawn.map(([, , count]) => count),
        );
        const written = drawn.flatMap(([x, y, count]) =>
          Array.from({ length: count }, () => [x, y] as const),
        );
        const moved = standardDistance(
          written.map(([x]) => x + by),
          written.map(([, y]) => y - by),
          once(written),
        );
        if (folded === null || moved === null) expect(moved).toBe(folded);
        else expect(moved).toBeCloseTo(folded, 9);
      }),
    );
  });

  it("refuses counts that are not one a point", () => {
    expect(() => standardDistance([1, 2], [1], [1, 1])).toThrow(AnalyticsArgumentError);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bilinear, contourLines } from "./marching-squares.ts";

const sorted = (lines: readonly (readonly (readonly [number, number])[])[]) =>
  lines.map((line) => [...line].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));

describe("bilinear interpolation", () => {
  const grid = [
    [0, 1],
    [2, 7],
  ];

  it("gives the corners, the edges' middles and the mean of the corners in the middle", () => {
    expect([bilinear(grid, 0, 0), bilinear(grid, 1, 0), bilinear(grid, 0, 1), bilinear(grid, 1, 1)]).toEqual([
      0, 1, 2, 7,
    ]);
    expect(bilinear(grid, 0.5, 0)).toBe(0.5);
    expect(bilinear(grid, 1, 0.5)).toBe(4);
    expect(bilinear(grid, 0.5, 0.5)).toBe(2.5);
  });

  it("stays at the edge's value beyond it", () => {
    expect(bilinear(grid, -3, 0.5)).toBe(1);
    expect(bilinear(grid, 5, 5)).toBe(7);
  });
});

describe("contour lines", () => {
  it("of a plane are straight, where the plane has the level", () => {
    const plane = [0, 1, 2].map(() => [0, 1, 2]);
    expect(sorted(contourLines(plane, 0.25))).toEqual([
      [
        [0.25, 0],
        [0.25, 1],
        [0.25, 2],
      ],
    ]);
  });

  it("cut a corner off", () => {
    const corner = [
      [0, 0],
      [0, 1],
    ];
    expect(sorted(contourLines(corner, 0.5))).toEqual([
      [
        [0.5, 1],
        [1, 0.5],
      ],
    ]);
  });

  it("close around a peak", () => {
    const peak = [
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ];
    const [line = [], ...others] = contourLines(peak, 0.5);
    expect(others).toEqual([]);
    expect(line).toHaveLength(5);
    expect(line[0]).toEqual(line.at(-1));
    expect(sorted([line.slice(1)])).toEqual([
      [
        [0.5, 1],
        [1, 0.5],
        [1, 1.5],
        [1.5, 1],
      ],
    ]);
  });

  it("part in a saddle by the mean of its corners", () => {
    const saddle = (high: number) => [
      [high, 0],
      [0, high],
    ];
    // Mean 0.45 is below the level: each high corner is cut off by itself.
    expect(sorted(contourLines(saddle(0.9), 0.5)).map((line) => line.map(([x, y]) => x + y < 1))).toEqual([
      [true, true],
      [false, false],
    ]);
    // Mean 0.6 is above it: the low corners are.
    const lines = sorted(contourLines(saddle(1.2), 0.5));
    expect(lines.map((line) => line.map(([x, y]) => x > y))).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it("are none where all values are on one side, or all the same", () => {
    expect(
      contourLines(
        [
          [1, 1],
          [1, 1],
        ],
        1,
      ),
    ).toEqual([]);
    expect(
      contourLines(
        [
          [1, 1],
          [1, 1],
        ],
        2,
      ),
    ).toEqual([]);
  });

  it("have the level everywhere on the edges they cross", () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    const grid = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(grid, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (z, level) => {
        for (const [x, y] of contourLines(z, level).flat()) {
          expect(Math.abs(bilinear(z, x, y) - level)).toBeLessThan(1e-9);
        }
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { layTernary, ternaryRegion, ternaryTicks } from "./ternary-layout.ts";

const layout = layTernary({ corners: ["Negative", "About zero", "Positive"], size: "compact", top: 0 });

describe("the plot of three shares", () => {
  it("has its corners at the lower left, on top and at the lower right, a side apart", () => {
    const [first, second, third] = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ].map((shares) => layout.place(shares));
    expect(first?.y).toBe(third?.y);
    expect((third?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(layout.side, 9);
    for (const corner of [first, third]) {
      const reach = Math.hypot((corner?.x ?? 0) - (second?.x ?? 0), (corner?.y ?? 0) - (second?.y ?? 0));
      expect(reach).toBeCloseTo(layout.side, 9);
    }
  });

  it("has the same distance to a side wherever the corner opposite has the same share", () => {
    for (const shares of [
      [0.8, 0.2, 0],
      [0.3, 0.2, 0.5],
      [0, 0.2, 0.8],
    ]) {
      expect(layout.place(shares).y).toBeCloseTo(
        layout.place([1, 0, 0]).y - 0.1 * Math.sqrt(3) * layout.side,
        9,
      );
    }
  });

  it("has a line at each fifth of each corner, whose figures stay outside the triangle and in the picture", () => {
    const ticks = ternaryTicks(layout);
    expect(ticks.map(({ share }) => share)).toHaveLength(12);
    for (const { x, anchor } of ticks) {
      const width = 30;
      const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(layout.width);
    }
  });
});

describe("the region of a mean", () => {
  /** Variances of 4 on the first two shares in percent, uncorrelated: the third has 8. */
  const round = [
    [0.0004, 0, -0.0004],
    [0, 0.0004, -0.0004],
    [-0.0004, -0.0004, 0.0008],
  ];

  it("reaches along each share as far as the root of its entry in the matrix", () => {
    const outline = ternaryRegion([0.3, 0.3, 0.4], round);
    for (const [share, half] of [
      [0, 0.02],
      [1, 0.02],
      [2, Math.sqrt(0.0008)],
    ] as const) {
      const values = outline.map((corner) => corner[share] ?? 0);
      const middle = [0.3, 0.3, 0.4][share] ?? 0;
      expect(Math.max(...values)).toBeCloseTo(middle + half, 4);
      expect(Math.min(...values)).toBeCloseTo(middle - half, 4);
    }
  });

  it("ends at the sides of the triangle", () => {
    const outline = ternaryRegion([0.01, 0.98, 0.01], round);
    expect(outline.length).toBeGreaterThan(3);
    for (const corner of outline) {
      expect(Math.min(...corner)).toBeGreaterThanOrEqual(-1e-12);
      expect(corner.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
    expect(Math.min(...outline.map(([first = 1]) => first))).toBeCloseTo(0, 12);
  });

  it("is a line where two shares never differ, and a point where nobody differs", () => {
    const line = ternaryRegion(
      [0.4, 0.2, 0.4],
      [
        [0.0001, 0, -0.0001],
        [0, 0, 0],
        [-0.0001, 0, 0.0001],
      ],
    );
    for (const [, second = 0] of line) expect(second).toBeCloseTo(0.2, 12);
    const point = ternaryRegion([0.4, 0.2, 0.4], [[], [], []]);
    for (const corner of point) expect(corner.map((share) => Math.round(10 * share))).toEqual([4, 2, 4]);
  });
});

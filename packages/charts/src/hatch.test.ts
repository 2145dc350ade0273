import { describe, expect, it } from "vitest";
import { hatchPath } from "./hatch.tsx";

/** The ends of the stripes. */
function stripes(path: string): [x: number, y: number][][] {
  return path
    .split("M")
    .filter(Boolean)
    .map((stripe) => stripe.split("L").map((end) => end.split(",").map(Number) as [number, number]));
}

describe("the stripes of a box", () => {
  it("are aslant, at every sixth place, a little inside the edge", () => {
    // Inside from 1 to 11 in both directions: sums of coordinates from 2 to 22 are met at 6, 12 and 18.
    expect(stripes(hatchPath({ x: 0, y: 0, width: 12, height: 12 }))).toEqual([
      [
        [5, 1],
        [1, 5],
      ],
      [
        [11, 1],
        [1, 11],
      ],
      [
        [11, 7],
        [7, 11],
      ],
    ]);
  });

  it("go on from one box to its neighbour", () => {
    const sums = (x: number) =>
      stripes(hatchPath({ x, y: 3, width: 25, height: 20 })).flatMap((ends) => ends.map(([a, b]) => a + b));
    for (const sum of [...sums(0), ...sums(25.5)]) expect(sum % 6).toBeCloseTo(0, 9);
  });

  it("spare the box of a text", () => {
    const spared = { x: 20, y: 6, width: 24, height: 10 };
    const cut = stripes(hatchPath({ x: 0, y: 0, width: 60, height: 22 }, spared));
    for (const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] of cut) {
      for (const part of [0.01, 0.25, 0.5, 0.75, 0.99]) {
        const [x, y] = [ax + part * (bx - ax), ay + part * (by - ay)];
        expect(x > 20 && x < 44 && y > 6 && y < 16).toBe(false);
      }
    }
    // Above, beneath and on both sides of it they are there.
    expect(cut.some(([[ax] = [0]]) => ax < 20)).toBe(true);
    expect(cut.some(([, [bx] = [0]]) => bx > 44)).toBe(true);
    expect(cut.some(([[ax, ay] = [0, 0], [, by] = [0, 0]]) => ax > 26 && ax < 40 && ay < 6 && by <= 6)).toBe(
      true,
    );
  });

  it("are none where the box has no inside", () => {
    expect(hatchPath({ x: 0, y: 0, width: 2, height: 22 })).toBe("");
  });
});

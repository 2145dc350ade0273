import { describe, expect, it } from "vitest";
import { placeHorizons, spread } from "./fan-axis.tsx";

describe("labels under an axis drawn to scale", () => {
  const frame = { left: 0, right: 300, fontSize: 100 };

  it("take the first row where they do not touch the one before", () => {
    // "nn" is 118 wide: at 60 and 120 two would overlap, at 200 the third clears the first by 22.
    const { placed, rows } = placeHorizons(
      [60, 120, 200].map((at) => ({ label: "nn", at })),
      (index) => [60, 120, 200][index] ?? 0,
      frame,
    );
    expect(placed.map(({ row }) => row)).toEqual([0, 1, 0]);
    expect(rows).toBe(2);
  });

  it("are broken where one is wider than half of the frame, and the next row begins under its last line", () => {
    // Two of "nn" with a space are 264 wide, which is more than 200.
    const { placed, rows } = placeHorizons(
      ["nn nn", "nn nn", "nn"].map((label, at) => ({ label, at })),
      (index) => [100, 120, 140][index] ?? 0,
      { left: 0, right: 400, fontSize: 100 },
    );
    expect(placed.map(({ lines, row }) => [lines, row])).toEqual([
      [["nn", "nn"], 0],
      [["nn", "nn"], 2],
      [["nn"], 4],
    ]);
    expect(rows).toBe(5);
  });

  it("stay within the frame", () => {
    const { placed } = placeHorizons(
      [
        { label: "nn", at: 0 },
        { label: "nn", at: 1 },
      ],
      (index) => (index === 0 ? 0 : 300),
      frame,
    );
    expect(placed.map(({ x }) => x)).toEqual([59, 241]);
  });
});

describe("labels beside the ends of lines", () => {
  const bounds = { top: 0, bottom: 100 };

  it("stand where they belong while they do not touch", () => {
    expect(spread([20, 70], [20, 20], bounds)).toEqual([10, 60]);
  });

  it("give way downwards in the order of their lines, and upwards at the bottom", () => {
    expect(spread([50, 50, 20], [20, 20, 20], bounds)).toEqual([40, 60, 10]);
    expect(spread([98, 95], [20, 20], bounds)).toEqual([80, 60]);
  });
});

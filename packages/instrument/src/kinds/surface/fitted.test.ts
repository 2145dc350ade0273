import { describe, expect, it } from "vitest";
import { fittedMeans } from "./fitted.ts";

// [[0.4, 0.2], [0.5, 0.6]]: the worked example of bivariate isotonic regression; 0.4 and 0.2 meet at 0.3.
const grid = [
  [0.4, 0.2],
  [0.5, 0.6],
];
const close = (found: number[][], expected: number[][]) =>
  expect(found.map((row) => row.map((value) => Math.round(value * 1e9) / 1e9))).toEqual(expected);

describe("fitted means", () => {
  it("rise along both axes", () => {
    close(fittedMeans(grid, "rising", "rising"), [
      [0.3, 0.3],
      [0.5, 0.6],
    ]);
  });

  it("fall where an axis falls", () => {
    // Turned upside down and left to right, the same example.
    close(
      fittedMeans(
        grid.toReversed().map((row) => row.toReversed()),
        "falling",
        "falling",
      ),
      [
        [0.6, 0.5],
        [0.3, 0.3],
      ],
    );
    // Down the rows 0.4 → 0.5 and 0.2 → 0.6 meet at 0.45 and 0.4.
    close(fittedMeans(grid, "falling", "none"), [
      [0.45, 0.4],
      [0.45, 0.4],
    ]);
  });

  it("are ordered in each line alone where only one axis has an order", () => {
    close(fittedMeans(grid, "none", "rising"), [
      [0.3, 0.3],
      [0.5, 0.6],
    ]);
    close(fittedMeans(grid, "rising", "none"), grid);
  });

  it("are the means where no order is expected", () => {
    expect(fittedMeans(grid, "none", "none")).toEqual(grid);
  });
});

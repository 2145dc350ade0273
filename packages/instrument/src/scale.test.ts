import { describe, expect, it } from "vitest";
import {
  ascending,
  differenceCells,
  differenceHistogram,
  directionSchema,
  massSums,
  scoreSchema,
  scoresOf,
  squareMatrix,
} from "./scale.ts";

describe("scores of ordered answers", () => {
  it("are the author's, or the rank where there is none", () => {
    expect(scoresOf([{ score: -1 }, { score: 0 }, { score: 1 }])).toEqual([-1, 0, 1]);
    expect(scoresOf([{}, {}, { score: 9 }])).toEqual([1, 2, 9]);
  });

  it("have to rise from one answer to the next", () => {
    expect(ascending([-1, 0, 5])).toBe(true);
    expect(ascending([1, 1, 2])).toBe(false);
    expect(ascending([2, 1])).toBe(false);
    expect(ascending([])).toBe(true);
  });

  it("are whole numbers within ±50", () => {
    expect([-50, 0, 50].every((score) => scoreSchema.safeParse(score).success)).toBe(true);
    expect([-51, 51, 0.5, "1", Number.NaN].some((score) => scoreSchema.safeParse(score).success)).toBe(false);
  });
});

describe("the histogram of score differences", () => {
  it("has a cell for every hundredth from the lowest to the highest difference", () => {
    // Scores 1 to 5: differences from −4.00 to 4.00.
    const { length, cell } = differenceCells([1, 2, 3, 4, 5]);
    expect(length).toBe(801);
    expect([cell(-400), cell(0), cell(400)]).toEqual([0, 400, 800]);
  });

  it("is read back as the differences that occurred and how often", () => {
    const scores = [-1, 0, 1];
    const vector = Array.from({ length: differenceCells(scores).length }, () => 0);
    vector[differenceCells(scores).cell(-150)] = 2;
    vector[differenceCells(scores).cell(0)] = 3;
    expect(differenceHistogram(scores, vector)).toEqual({ values: [-150, 0], counts: [2, 3], unit: 100 });
  });
});

it("histograms of masses sum to the masses given: 2 × 40 + 1 × 100 on the first answer", () => {
  const vector = Array.from({ length: 202 }, () => 0);
  vector[40] = 2;
  vector[100] = 1;
  vector[101 + 60] = 2;
  vector[101] = 1;
  expect(massSums(vector, 2)).toEqual([180, 120]);
});

it("a square matrix is cut into its rows", () => {
  expect(squareMatrix([1, 2, 3, 4], 2)).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

it("the words of a direction are all there or refused", () => {
  expect(directionSchema.parse({ unit: " levels ", higher: "harder", lower: "easier" }).unit).toBe("levels");
  expect(directionSchema.safeParse({ unit: "levels", higher: "harder" }).success).toBe(false);
  expect(directionSchema.safeParse({ unit: "", higher: "harder", lower: "easier" }).success).toBe(false);
});

it("the words of the two directions differ, or a finding would say the same of either", () => {
  const same = directionSchema.safeParse({ unit: "levels", higher: "harder", lower: " harder" });
  expect(same.error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [["lower"], "The two directions need different words."],
  ]);
});

import { expect } from "vitest";

/**
 * Expects |actual − expected| ≤ tolerance × max(|expected|, floor). The floor makes the comparison absolute for
 * numbers that are near zero by cancellation.
 */
export function expectClose(actual: number, expected: number, tolerance = 1e-9, floor = 0): void {
  const allowed = tolerance * Math.max(Math.abs(expected), floor);
  const difference = Math.abs(actual - expected);
  expect(difference <= allowed, `${actual} is not within ${allowed} of ${expected}`).toBe(true);
}

/** {@link expectClose} of two lists of the same length. */
export function expectAllClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance = 1e-9,
  floor = 0,
): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    expectClose(actual[i] ?? Number.NaN, expected[i] ?? Number.NaN, tolerance, floor);
  }
}

import { expect, it } from "vitest";
import { endOfDay } from "./chance-by.ts";

it("the end of a day is counted in decimal years, leap years included", () => {
  expect(endOfDay("2030-12-31")).toBe(2031);
  // 366 days: the last of February is the sixtieth.
  expect(endOfDay("2028-02-29")).toBeCloseTo(2028 + 60 / 366, 12);
  expect(endOfDay("2030-01-01")).toBeCloseTo(2030 + 1 / 365, 12);
});

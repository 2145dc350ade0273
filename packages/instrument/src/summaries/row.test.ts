import { expect, it } from "vitest";
import { areNumbered, endsOf } from "./row.ts";

it("takes the ends of a scale, of one answer alone too", () => {
  expect(endsOf(["No", "Neither", "Yes"])).toEqual(["No", "Yes"]);
  expect(endsOf(["Only"])).toEqual(["Only", "Only"]);
});

it("sees that labels carry their own numbers, and is not misled by amounts", () => {
  expect(areNumbered(["1 · Easy", "2 · Hard"])).toBe(true);
  expect(areNumbered(["Fewer than 100", "100 to 1,000"])).toBe(false);
  expect(areNumbered(["1 to 2 years", "2 to 4 years", "4 or more"])).toBe(false);
});

import { expect, it } from "vitest";
import { typedValue } from "./typed-value.ts";

it("reads the figures of what is typed, 100 at most, and nothing as nothing", () => {
  expect(["", " ", "-", "7", "042", "5 %", "100", "999"].map(typedValue)).toEqual([
    null,
    null,
    null,
    7,
    42,
    5,
    100,
    100,
  ]);
});

import { expect, it } from "vitest";
import { withStep } from "./use-past.ts";

it("takes what is typed into one field as one step back, and every stroke as one of its own", () => {
  const steps = [
    { state: "nothing", gesture: "type-x" },
    { state: "4", gesture: "type-x" },
    { state: "45", gesture: null },
    { state: "a stroke later", gesture: null },
    { state: "two strokes later", gesture: "type-x" },
  ];
  const past = steps.reduce<readonly (typeof steps)[number][]>(withStep, []);
  expect(past.map(({ state }) => state)).toEqual(["nothing", "45", "a stroke later", "two strokes later"]);
});

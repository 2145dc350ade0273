import { describe, expect, it } from "vitest";
import { CHOICE_PRESETS } from "./presets.ts";
import { choiceSpec } from "./spec.ts";

describe("common scales to start from", () => {
  it("are accepted as they stand, with words for both directions", () => {
    for (const { spec } of CHOICE_PRESETS) {
      expect(choiceSpec.parse(spec)).toEqual(spec);
      expect(spec.direction).toBeDefined();
    }
  });

  it("have names of their own", () => {
    expect(new Set(CHOICE_PRESETS.map(({ id }) => id)).size).toBe(CHOICE_PRESETS.length);
    expect(new Set(CHOICE_PRESETS.map(({ title }) => title)).size).toBe(CHOICE_PRESETS.length);
  });
});

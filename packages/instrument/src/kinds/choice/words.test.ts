import { describe, expect, it } from "vitest";
import type { ChoiceSpec } from "./spec.ts";
import { describeChoice } from "./words.ts";

const spec: ChoiceSpec = {
  options: [{ label: "Nein" }, { label: "Teils" }, { label: "Ja" }],
  ordered: true,
  many: false,
};

describe("a choice in words", () => {
  it("is the labels of the options chosen", () => {
    expect(describeChoice(spec, { own: { options: [0, 2] } }, "de")).toEqual({ own: "Nein, Ja" });
  });

  it("names a guess by its option, and a predicted distribution by its shares above nothing", () => {
    expect(describeChoice(spec, { crowd: { form: "point", option: 1 } }, "en")).toEqual({ crowd: "Teils" });
    expect(describeChoice(spec, { crowd: { form: "distribution", masses: [30, 0, 70] } }, "de")).toEqual({
      crowd: "30\u00a0% Nein, 70\u00a0% Ja",
    });
  });
});

import { describe, expect, it } from "vitest";
import { LOCALES } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { choiceEditorWords } from "./messages-editor.ts";
import { choice } from "./kind.ts";
import { CHOICE_PRESETS, withFittingDirection } from "./presets.ts";
import { choiceSpec, type ChoiceSpec } from "./spec.ts";

describe("common scales to start from", () => {
  it("are accepted as they stand, with words for both directions", () => {
    for (const { spec } of CHOICE_PRESETS) {
      expect(choiceSpec.parse(spec)).toEqual(spec);
      expect(spec.direction).toBeDefined();
    }
  });

  it("have names of their own", () => {
    expect(new Set(CHOICE_PRESETS.map(({ id }) => id)).size).toBe(CHOICE_PRESETS.length);
    for (const locale of LOCALES) {
      const say = wordsIn(choiceEditorWords, locale);
      const titles = CHOICE_PRESETS.map(({ id }) => say(`preset.${id}`));
      expect(new Set(titles).size).toBe(CHOICE_PRESETS.length);
    }
  });
});

describe("the words of a common scale", () => {
  const blank = choice.blank();
  const labelled = (...labels: string[]): ChoiceSpec => ({
    ...blank,
    options: labels.map((label) => ({ label })),
  });

  it("stay while its ends do, whatever is written between them", () => {
    expect(withFittingDirection(blank)).toEqual(blank);
    const shorter = labelled("Strongly disagree", "Partly", "Strongly agree");
    expect(withFittingDirection(shorter)).toEqual(shorter);
    for (const { spec } of CHOICE_PRESETS) expect(withFittingDirection(spec)).toEqual(spec);
  });

  it("go with its ends: from high to low they would say the opposite, and of other answers nothing", () => {
    const reversed = { ...blank, options: blank.options.toReversed() };
    expect(withFittingDirection(reversed)).toEqual({ ...reversed, direction: undefined });
    expect(withFittingDirection(reversed)).not.toHaveProperty("direction");
    expect(withFittingDirection(labelled("Never", "Often"))).not.toHaveProperty("direction");
    expect(withFittingDirection({ ...blank, options: [...blank.options, { label: "" }] })).not.toHaveProperty(
      "direction",
    );
  });

  it("stay where they are the author's own", () => {
    const direction = { unit: "levels", higher: "more opposed", lower: "less opposed" };
    const own = { ...blank, options: blank.options.toReversed(), direction };
    expect(withFittingDirection(own)).toEqual(own);
    const without = labelled("A", "B");
    delete without.direction;
    expect(withFittingDirection(without)).toEqual(without);
  });
});

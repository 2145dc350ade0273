import { describe, expect, it } from "vitest";
import { LOCALES } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { choiceEditorWords } from "./messages-editor.ts";
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
    for (const locale of LOCALES) {
      const say = wordsIn(choiceEditorWords, locale);
      const titles = CHOICE_PRESETS.map(({ id }) => say(`preset.${id}`));
      expect(new Set(titles).size).toBe(CHOICE_PRESETS.length);
    }
  });
});

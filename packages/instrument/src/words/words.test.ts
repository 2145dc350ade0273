import { describe, expect, it } from "vitest";
import { directionOf, localeFor } from "./locales.ts";
import { catalogue, wordsIn } from "./words.ts";

const words = catalogue({
  en: {
    left: "{count, plural, one {# point} other {# points}} left",
    deep: { half: "Half of {all, number}" },
  },
  de: {
    left: "noch {count, plural, one {# Punkt} other {# Punkte}}",
    deep: { half: "Die Hälfte von {all, number}" },
  },
});

describe("a catalogue of messages", () => {
  it("says a message in the language it is asked for, with its plural", () => {
    expect(wordsIn(words, "en")("left", { count: 1 })).toBe("1 point left");
    expect(wordsIn(words, "de")("left", { count: 2 })).toBe("noch 2 Punkte");
  });

  it("writes numbers as the language does", () => {
    expect(wordsIn(words, "en")("deep.half", { all: 1200.5 })).toBe("Half of 1,200.5");
    expect(wordsIn(words, "de")("deep.half", { all: 1200.5 })).toBe("Die Hälfte von 1.200,5");
  });
});

describe("the language of the interface", () => {
  it("is the nearest one there is", () => {
    expect(["de-AT", "DE", "en-GB", "fr", ""].map(localeFor)).toEqual(["de", "de", "en", "en", "en"]);
  });

  it("runs from right to left for Arabic, Hebrew and Persian", () => {
    expect(["ar-EG", "he", "fa", "de", "en"].map(directionOf)).toEqual(["rtl", "rtl", "rtl", "ltr", "ltr"]);
  });
});

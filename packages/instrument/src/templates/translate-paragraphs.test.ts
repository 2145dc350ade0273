import { describe, expect, it } from "vitest";
import { choice } from "../kinds/choice/kind.ts";
import { inLanguage, untranslated } from "../translation.ts";
import { question, section, study } from "./compose.ts";
import { translationOf } from "./translate-paragraphs.ts";

const asking = (...help: string[]) =>
  study({
    title: "A study",
    crowd: "constructor",
    consent: { version: 1, text: "I take part." },
    sections: [
      section({
        id: "first",
        title: "First",
        questions: [
          question(choice, {
            id: "a",
            text: "Yes or no?",
            help,
            spec: { options: [{ label: "Yes" }, { label: "No" }], ordered: false, many: false },
          }),
        ],
      }),
    ],
  });

describe("a translation by paragraphs", () => {
  it("puts a text together from the translations of its paragraphs", () => {
    const translation = translationOf(asking("One.", "Two."), { "Two.": "Zwei.", "One.": "Eins." });
    expect(translation).toEqual({ "One.\n\nTwo.": "Eins.\n\nZwei." });
  });

  it("prefers the translation of the whole text", () => {
    const whole = { "One.": "Eins.", "Two.": "Zwei.", "One.\n\nTwo.": "Eins und zwei." };
    expect(translationOf(asking("One.", "Two."), whole)["One.\n\nTwo."]).toBe("Eins und zwei.");
  });

  it("leaves out a text of which one paragraph has no translation", () => {
    expect(translationOf(asking("One.", "Two."), { "One.": "Eins." })).toEqual({});
  });

  it("holds nothing that the study does not say", () => {
    expect(translationOf(asking("One."), { "Three.": "Drei." })).toEqual({});
  });

  it("finds no translation in what every object has", () => {
    expect(Object.hasOwn(translationOf(asking("One."), {}), "constructor")).toBe(false);
  });

  it("can be given to the study as it is: what is missing is named and stays as it was written", () => {
    const instrument = asking("One.", "Two.");
    const translated = {
      ...instrument,
      translations: { de: translationOf(instrument, { Yes: "Ja", "One.": "Eins.", "Two.": "Zwei." }) },
    };
    expect(untranslated(translated, "de")).toEqual([
      "A study",
      "constructor",
      "I take part.",
      "First",
      "Yes or no?",
      "No",
    ]);
    expect(inLanguage(translated, "de").sections[0]?.questions[0]).toMatchObject({
      text: "Yes or no?",
      help: "Eins.\n\nZwei.",
      spec: { options: [{ label: "Ja" }, { label: "No" }] },
    });
  });
});

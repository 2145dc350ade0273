import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTranslation, translationDocument, translationFileName } from "./translation-file.ts";

const TEXTS = ["Yes", "No", "constructor"];
const read = (document: unknown) => readTranslation(JSON.stringify(document), TEXTS, "en");

describe("a file for translating", () => {
  it("holds every text in its order, with an empty translation where there is none", () => {
    expect(Object.entries(translationDocument(TEXTS, { No: "Nein", Gone: "Fort" }))).toEqual([
      ["Yes", ""],
      ["No", "Nein"],
      ["constructor", ""],
    ]);
  });

  it("gives the same translations when it is read in again", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (texts) => {
        fc.pre(!texts.includes("__proto__"));
        const translations = Object.fromEntries(texts.map((text) => [text, `${text}!`]));
        const file = JSON.stringify(translationDocument(texts, translations));
        expect(readTranslation(file, texts, "en")).toEqual({ entries: translations, unknown: 0 });
      }),
    );
  });

  it("is named after the study and the language", () => {
    expect(translationFileName("Alignment Outlook: été", "de-AT")).toBe("alignment-outlook-ete-de-AT.json");
  });
});

describe("a translated file", () => {
  it("gives the translations of the study's texts, and counts those of others", () => {
    expect(read({ Yes: "Ja", No: "", constructor: "Erbauer", Perhaps: "Vielleicht" })).toEqual({
      entries: { Yes: "Ja", constructor: "Erbauer" },
      unknown: 1,
    });
  });

  it("is refused where it is not JSON, or no list of translations", () => {
    expect(readTranslation("Yes;Ja", TEXTS, "en")).toEqual({
      sentence: "The file is not JSON. Choose a file that was downloaded here and filled in.",
    });
    for (const document of [["Ja"], "Ja", null, 3, { Yes: 1 }, { Yes: { de: "Ja" } }]) {
      expect(read(document)).toHaveProperty("sentence", expect.stringMatching(/no list of translations/));
    }
  });

  it("is refused where nothing in it is of use", () => {
    expect(read({ Yes: "", No: " " })).toHaveProperty(
      "sentence",
      expect.stringMatching(/all of them are empty/),
    );
    expect(read({ Perhaps: "Vielleicht" })).toHaveProperty(
      "sentence",
      "None of the texts in the file is a text of this study as it is written now.",
    );
  });

  it("is refused where a translation is longer than an instrument takes", () => {
    expect(read({ Yes: "J".repeat(12_001) })).toHaveProperty(
      "sentence",
      "1 translation in the file is longer than 12,000 characters.",
    );
    expect(read({ Yes: "J".repeat(12_000) })).toHaveProperty("entries");
  });
});

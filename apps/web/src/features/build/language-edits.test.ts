import { describe, expect, it } from "vitest";
import { toDraft } from "./draft.ts";
import * as edits from "./language-edits.ts";
import { threeQuestions } from "./testing/instruments.ts";

const german = (texts: edits.Dictionary = {}) =>
  toDraft({ ...threeQuestions(), translations: { de: texts } });

describe("a translation", () => {
  it("is kept by the text as it is written", () => {
    const draft = edits.translateText(german(), "de", "A study", "Eine Studie");
    expect(draft.translations).toEqual({ de: { "A study": "Eine Studie" } });
  });

  it("is none once it is emptied", () => {
    const draft = edits.translateText(german({ "A study": "E", First: "Erstens" }), "de", "A study", "");
    expect(draft.translations).toEqual({ de: { First: "Erstens" } });
  });

  it("read from a file replaces the one there was and leaves all others", () => {
    const draft = edits.takeTranslations(german({ First: "Erstens", Second: "2" }), "de", {
      Second: "Zweitens",
    });
    expect(draft.translations).toEqual({ de: { First: "Erstens", Second: "Zweitens" } });
  });
});

describe("a language", () => {
  it("that is there already is not emptied by being added again", () => {
    const draft = german({ First: "Erstens" });
    expect(edits.addLanguage(draft, "de")).toBe(draft);
    expect(edits.addLanguage(draft, "fr").translations).toEqual({ de: { First: "Erstens" }, fr: {} });
  });

  it("is removed with its translations and no others", () => {
    const draft = edits.addLanguage(german({ First: "Erstens" }), "fr");
    expect(edits.removeLanguage(draft, "de").translations).toEqual({ fr: {} });
  });

  it("keeps what the study has when leftovers are dropped", () => {
    const draft = german({ First: "Erstens", Gone: "Fort" });
    expect(edits.dropLeftovers(draft, "de", new Set(["First", "Second"])).translations).toEqual({
      de: { First: "Erstens" },
    });
  });
});

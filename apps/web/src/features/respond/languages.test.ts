import { describe, expect, it } from "vitest";
import { instrumentSchema } from "@plumbline/instrument/instrument";
import { interfaceLocale, languagesOf, nameOf, onOffer } from "./languages.ts";

const survey = (translations: Record<string, Record<string, string>>) =>
  instrumentSchema.parse({
    format: 1,
    title: "Title",
    language: "en",
    consent: { version: 1, text: "I take part." },
    translations,
    sections: [],
  });

describe("the languages of a survey", () => {
  it("are its own and those that something is translated to", () => {
    const translations = { de: { Title: "Titel" }, fr: {}, ar: { Elsewhere: "؟" }, EN: { Title: "Again" } };
    const { EN: _own, ...proper } = translations;
    expect(languagesOf(survey(proper))).toEqual(["en", "de"]);
    expect(languagesOf({ ...survey(proper), translations })).toEqual(["en", "de"]);
    expect(languagesOf(survey({}))).toEqual(["en"]);
  });

  it("are found by a tag and by a more exact one, never by another language", () => {
    expect(onOffer(["en", "de", "zh-Hant"], "DE")).toBe("de");
    expect(onOffer(["en", "de", "zh-Hant"], "de-CH")).toBe("de");
    expect(onOffer(["en", "de", "zh-Hant"], "zh-hant-TW")).toBe("zh-Hant");
    expect(onOffer(["en", "de", "zh-Hant"], "zh")).toBeUndefined();
    expect(onOffer(["en", "de"], "")).toBeUndefined();
  });

  it("are found by the nearest of several, and at once by a tag of any length", () => {
    expect(onOffer(["en", "zh", "zh-Hant"], "zh-Hant-TW")).toBe("zh-Hant");
    expect(onOffer(["en", "de"], `de${"-a".repeat(100_000)}`)).toBe("de");
    expect(onOffer(["en", "de"], "den")).toBeUndefined();
  });

  it("have the interface in the same language where it is written in it, else in the reader's", () => {
    expect(interfaceLocale("de-AT", "en")).toBe("de");
    expect(interfaceLocale("en", "de")).toBe("en");
    expect(interfaceLocale("ar", "de")).toBe("de");
  });

  it("are called what they call themselves", () => {
    expect(["de", "ar", "fr"].map(nameOf)).toEqual(["Deutsch", "العربية", "Français"]);
    expect(nameOf("xx-123456789")).toBe("xx-123456789");
  });
});

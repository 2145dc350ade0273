import { describe, expect, it } from "vitest";
import { canonicalTag, COMMON_LANGUAGES, isKnownLanguage, languageName } from "./languages.ts";

describe("a language tag", () => {
  it("is written as BCP 47 writes it", () => {
    expect(canonicalTag(" DE-at ")).toBe("de-AT");
    expect(canonicalTag("zh-hant")).toBe("zh-Hant");
    // RFC 5646: "iw" is deprecated for "he".
    expect(canonicalTag("iw")).toBe("he");
  });

  it("is none where it is a word, empty, or more than the instrument takes", () => {
    for (const typed of ["german!", "", "d", "de-u-co-phonebk"]) expect(canonicalTag(typed)).toBeNull();
  });
});

describe("the name of a language", () => {
  it("is its own, with the English one where that is another", () => {
    expect(languageName("de", "en")).toBe("Deutsch (German)");
    expect(languageName("en", "en")).toBe("English");
    expect(languageName("en", "de")).toBe("English (Englisch)");
    expect(languageName("de", "de")).toBe("Deutsch");
  });

  it("is the tag where nobody has named it", () => {
    expect(languageName("qqq", "en")).toBe("qqq");
    expect(isKnownLanguage("qqq")).toBe(false);
  });

  it("is known for all that are offered, whose tags are as BCP 47 writes them", () => {
    for (const tag of COMMON_LANGUAGES) {
      expect([canonicalTag(tag), isKnownLanguage(tag)]).toEqual([tag, true]);
    }
  });
});

import { describe, expect, it } from "vitest";
import { instrumentSchema } from "../../../instrument.ts";
import { inLanguage, textsOf, untranslated } from "../../../translation.ts";
import { translationOf } from "../../translate-paragraphs.ts";
import { alignmentOutlook } from "../index.ts";
import { GERMAN } from "./index.ts";

const outlook = alignmentOutlook();
const inGerman = { ...outlook, translations: { de: translationOf(outlook, GERMAN) } };
const german = inLanguage(inGerman, "de");

describe("the alignment outlook in German", () => {
  it("leaves no text as it was written", () => {
    expect(untranslated(inGerman, "de")).toEqual([]);
  });

  it("is a valid instrument, within the lengths that its texts may have", () => {
    expect(() => instrumentSchema.parse(inGerman)).not.toThrow();
    // Two answers that are the same in German would not be two answers any more: the schema refuses them.
    expect(() => instrumentSchema.parse({ ...german, translations: {} })).not.toThrow();
  });

  it("keeps what the consent promises: freedom, chance, the least numbers, the fingerprint and what cannot be undone", () => {
    const { text } = german.consent;
    for (const said of [
      "Die Teilnahme ist freiwillig",
      "ausgelost",
      "SHA-256",
      "zehn",
      "nie weniger als fünf",
      "nicht im strengen Sinn anonym",
      "Quittungslink",
      "nicht rückgängig",
    ]) {
      expect(text).toContain(said);
    }
    expect(text.split("\n\n")).toHaveLength(outlook.consent.text.split("\n\n").length);
    expect(text).not.toMatch(/garantier|differenziell|k-anonym/i);
  });

  it("names no number and no year that the English text does not name", () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort();
    const translation = inGerman.translations.de;
    expect(
      textsOf(outlook).filter((text) => numbers(text).join() !== numbers(translation[text] ?? "").join()),
    ).toEqual([]);
  });

  it("quotes and spaces as German does", () => {
    const said = textsOf(german).join("\n");
    expect(said).not.toMatch(/["”]|\d %|\d%/);
    expect(said.match(/„/g)).toHaveLength(said.match(/“/g)?.length ?? 0);
  });
});

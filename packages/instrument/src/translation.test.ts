import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instrumentSchema, type Instrument } from "./instrument.ts";
import { KINDS } from "./kinds/registry.ts";
import { TEMPLATES } from "./templates/registry.ts";
import { inLanguage, placedTexts, textsOf, untranslated } from "./translation.ts";

const question = (id: string, changed: object = {}) => ({
  id,
  kind: "choice",
  version: 1,
  text: `Statement ${id}`,
  own: true,
  crowd: null,
  spec: { options: [{ label: "No" }, { label: "Yes" }], ordered: false },
  ...changed,
});
const study = (changed: object = {}): Instrument =>
  instrumentSchema.parse({
    format: 1,
    title: "A study",
    consent: { version: 1, text: "I take part freely." },
    experiments: [
      {
        id: "framing",
        title: "Framing",
        arms: [
          { id: "cost", label: "As a cost" },
          { id: "gain", label: "As a gain" },
        ],
      },
    ],
    sections: [
      { id: "first", title: "First", intro: "Read this.", questions: [question("a", { help: "No" })] },
      { id: "second", title: "Second", leftOut: true, questions: [question("b")] },
    ],
    ...changed,
  });

describe("the texts of a study", () => {
  it("are all that respondents read, each once and in the order they meet it", () => {
    expect(textsOf(study())).toEqual([
      "A study",
      "the people who answer this round",
      "I take part freely.",
      "First",
      "Read this.",
      "Statement a",
      "No",
      "Yes",
      "Second",
      "Statement b",
    ]);
  });

  it("are placed where they stand first", () => {
    const placed = placedTexts(study()).filter(({ text }) =>
      ["I take part freely.", "No", "Yes"].includes(text),
    );
    expect(placed).toEqual([
      { text: "I take part freely.", section: null, part: "consent" },
      { text: "No", section: 0, part: "help" },
      { text: "Yes", section: 0, part: "specification" },
    ]);
  });
});

describe("a study in another language", () => {
  const translations = {
    de: { "A study": "Eine Studie", Yes: "Ja", "I take part freely.": "Ich nehme freiwillig teil." },
    "de-AT": { Yes: "Jo" },
  };

  it("has its texts replaced where there is a translation, the consent and the options among them", () => {
    const german = inLanguage(study({ translations }), "de");
    expect([german.language, german.title, german.consent]).toEqual([
      "de",
      "Eine Studie",
      { version: 1, text: "Ich nehme freiwillig teil." },
    ]);
    expect(german.sections[0]?.title).toBe("First");
    expect(german.sections[0]?.questions[0]?.spec).toMatchObject({
      options: [{ label: "No" }, { label: "Ja" }],
    });
  });

  it("takes each text from the tag itself first, then from the shorter tags", () => {
    const austrian = inLanguage(study({ translations }), "de-at");
    expect([austrian.language, austrian.title]).toEqual(["de-AT", "Eine Studie"]);
    expect(austrian.sections[0]?.questions[0]?.spec).toMatchObject({
      options: [{ label: "No" }, { label: "Jo" }],
    });
    expect(inLanguage(study({ translations }), "de-CH").language).toBe("de");
  });

  it("stays as it was written in its own language, in a form of it, and where nothing is translated", () => {
    const written = study({ translations: { ...translations, en: { "A study": "Never read" } } });
    for (const tag of ["en", "en-GB", "fr"]) expect(inLanguage(written, tag)).toBe(written);
  });

  it("is translated to sixty languages at most, each of which every reader's page looks through", () => {
    const into = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `x${String.fromCharCode(97 + index / 26, 97 + (index % 26))}`,
          {},
        ]),
      );
    expect(Object.keys(study({ translations: into(60) }).translations)).toHaveLength(60);
    expect(() => study({ translations: into(61) })).toThrow("At most 60 languages beside the survey's own.");
  });

  it("does not take an empty translation, nor one that no author wrote", () => {
    const named = study({ title: "constructor", translations: { de: { First: " " } } });
    const german = inLanguage(named, "de");
    expect([german.title, german.sections[0]?.title]).toEqual(["constructor", "First"]);
  });
});

describe("what is not translated", () => {
  it("is every text without a translation that says something, and nothing in the study's own language", () => {
    const texts = Object.fromEntries(textsOf(study()).map((text) => [text, `${text}.`]));
    const written = study({ translations: { de: { ...texts, Yes: "", No: " " }, "de-AT": { No: "Na" } } });
    expect(untranslated(written, "de")).toEqual(["No", "Yes"]);
    expect(untranslated(written, "de-AT")).toEqual(["Yes"]);
    expect(untranslated(written, "en-GB")).toEqual([]);
    expect(untranslated(study(), "fr")).toEqual(textsOf(study()));
  });
});

/** Every template, and every kind's examples in one study. */
const STUDIES: Instrument[] = [
  ...TEMPLATES.map(({ make }) => make()),
  study({
    sections: [
      {
        id: "all",
        title: "All kinds",
        questions: KINDS.flatMap(({ id, version, samples }) =>
          samples.map(({ asked }, index) =>
            question(`${id}_${index + 1}`, { kind: id, version, spec: asked.spec, own: true, crowd: null }),
          ),
        ),
      },
    ],
  }),
];

describe("dictionaries", () => {
  it("change nothing but the language where they say each text as it is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STUDIES), fc.constantFrom("de", "pt-BR", "ar"), (written, tag) => {
        const identity = Object.fromEntries(textsOf(written).map((text) => [text, text]));
        const study = { ...written, translations: { [tag]: identity } };
        expect(inLanguage(study, tag)).toEqual({ ...study, language: tag });
        expect(untranslated(study, tag)).toEqual([]);
      }),
    );
  });

  it("reach every text and no other: any part of the texts put in brackets is what is read in brackets", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STUDIES), fc.infiniteStream(fc.boolean()), (written, draws) => {
        const texts = textsOf(written);
        const chosen = texts.filter(() => draws.next().value);
        const dictionary = Object.fromEntries(chosen.map((text) => [text, `[${text}]`]));
        const study = { ...written, translations: { de: dictionary } };
        const expected = texts.map((text) => dictionary[text] ?? text);
        expect(textsOf(inLanguage(study, "de"))).toEqual(expected);
        expect(untranslated(study, "de")).toEqual(texts.filter((text) => !chosen.includes(text)));
      }),
      { numRuns: 30 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { askedQuestions } from "./flow.ts";
import { askedInstrument, instrumentSchema, questionsOf } from "./instrument.ts";
import { answersAsked, wayOf } from "./way.ts";

const yesOrNo = (id: string, more: object = {}) => ({
  id,
  kind: "choice",
  version: 1,
  text: `Question ${id}?`,
  own: true,
  crowd: null,
  spec: { options: [{ label: "No" }, { label: "Yes" }], ordered: false },
  ...more,
});
const yes = { own: { answer: { options: [1] } } };
const no = { own: { answer: { options: [0] } } };
const ifYes = (question: string) => ({ question, any: ["option_2"] });

const written = {
  format: 1,
  title: "A study",
  consent: { version: 1, text: "I take part freely." },
  experiments: [
    {
      id: "framing",
      title: "Framing",
      arms: [
        { id: "gain", label: "Gain" },
        { id: "loss", label: "Loss" },
      ],
    },
  ],
  sections: [
    { id: "first", title: "First", questions: [yesOrNo("a"), yesOrNo("b", { showIf: [ifYes("a")] })] },
    {
      id: "second",
      title: "Second",
      showIf: [{ experiment: "framing", any: ["loss"] }],
      questions: [yesOrNo("c", { showIf: [ifYes("b")] }), yesOrNo("d")],
    },
  ],
};

describe("the way through an instrument", () => {
  const instrument = instrumentSchema.parse(written);

  it("opens what the answers of a kind open, and what belongs to an arm", () => {
    const asked = (responses: object, framing: string) => [
      ...askedQuestions(wayOf(instrument), responses as never, { framing }),
    ];
    expect(asked({}, "gain")).toEqual(["a"]);
    expect(asked({ a: yes }, "gain")).toEqual(["a", "b"]);
    expect(asked({ a: no }, "loss")).toEqual(["a", "d"]);
    expect(asked({ a: yes, b: yes }, "loss")).toEqual(["a", "b", "c", "d"]);
  });

  it("is plain data, so that a browser can walk it without a single kind", () => {
    const way = wayOf(instrument);
    expect(JSON.parse(JSON.stringify(way))).toEqual(way);
  });

  it("keeps the answers to what is asked, and leaves out what a change of mind closed", () => {
    const responses = { a: no, b: yes, c: yes, d: yes };
    expect(answersAsked(instrument, responses, { framing: "loss" })).toEqual({ a: no, d: yes });
    expect(answersAsked(instrument, { ...responses, a: yes }, { framing: "loss" })).toEqual({
      ...responses,
      a: yes,
    });
  });
});

describe("a study with a section left out", () => {
  const without = (id: string) =>
    askedInstrument(
      instrumentSchema.parse({
        ...written,
        shuffledSections: [id],
        sections: written.sections.map((section) => ({ ...section, leftOut: section.id === id })),
      }),
    );

  it("asks the others, and nothing in them waits for what is not asked", () => {
    const asked = without("first");
    expect(questionsOf(asked).map(({ id, showIf }) => [id, showIf])).toEqual([
      ["c", []],
      ["d", []],
    ]);
    expect(asked.shuffledSections).toEqual([]);
    expect(asked.sections[0]?.showIf).toEqual([{ experiment: "framing", any: ["loss"] }]);
  });

  it("is an instrument like any other", () => {
    for (const id of ["first", "second"]) {
      const asked = without(id);
      expect(instrumentSchema.parse(JSON.parse(JSON.stringify(asked)))).toEqual(asked);
    }
  });
});

import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical.ts";
import { instrumentSchema, minutesOf, questionsOf } from "./instrument.ts";

const statement = (id: string) => ({
  id,
  kind: "choice",
  version: 1,
  text: `Statement ${id}`,
  own: true,
  crowd: null as "distribution" | null,
  spec: { options: [{ label: "No" }, { label: "Yes" }], ordered: false },
});
const written = {
  format: 1,
  title: "A study",
  consent: { version: 1, text: "I take part freely." },
  sections: [
    { id: "first", title: "First", questions: [statement("a"), statement("b")] },
    { id: "second", title: "Second", questions: [statement("c")] },
  ],
};

const problemsOf = (instrument: unknown) =>
  instrumentSchema
    .safeParse(instrument)
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("an instrument", () => {
  it("lists the questions of all sections in order", () => {
    expect(questionsOf(instrumentSchema.parse(written)).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("names the crowd exactly, the people of this round unless said otherwise", () => {
    expect(instrumentSchema.parse(written).crowd).toBe("the people who answer this round");
    expect(instrumentSchema.parse({ ...written, crowd: "the attendees" }).crowd).toBe("the attendees");
  });

  it("reads the same when what it read is written and read again", () => {
    const read = instrumentSchema.parse(written);
    const again = instrumentSchema.parse(JSON.parse(JSON.stringify(read)));
    expect(again).toEqual(read);
    expect(canonicalJson(again)).toBe(canonicalJson(read));
  });

  it("has no two questions with one id, even in different sections", () => {
    const sections = [written.sections[0], { id: "second", title: "Second", questions: [statement("b")] }];
    expect(problemsOf({ ...written, sections })).toEqual([
      'sections.1.questions.0.id: Two questions have the id "b".',
    ]);
  });

  it("has no two sections with one id", () => {
    const sections = [written.sections[0], { id: "first", title: "Again", questions: [] }];
    expect(problemsOf({ ...written, sections })).toEqual(["sections: Two sections have the same id."]);
  });

  it("says of a problem deep inside where it is", () => {
    const broken = { ...statement("d"), spec: { options: [{ label: "Only" }], ordered: false } };
    const sections = [{ id: "first", title: "First", questions: [statement("a"), broken] }];
    expect(problemsOf({ ...written, sections })).toEqual([
      "sections.0.questions.1.spec.options: Give at least two options.",
    ]);
  });

  it("refuses fields it does not know, another format and a missing consent", () => {
    expect(problemsOf({ ...written, surprise: 1 })).toHaveLength(1);
    expect(problemsOf({ ...written, format: 2 })).toHaveLength(1);
    expect(problemsOf({ ...written, consent: { version: 1, text: "" } })).toEqual([
      "consent.text: Say what respondents agree to.",
    ]);
  });

  it("takes as many minutes as its lenses: four choices of ten seconds and a spread of 21 are 61, so two minutes", () => {
    const questions = ["a", "b", "c", "d"].map(statement);
    const both = questions.map((question, index) =>
      index < 1 ? { ...question, crowd: "distribution" as const } : question,
    );
    const section = instrumentSchema.parse({
      ...written,
      sections: [{ id: "s", title: "S", questions: both }],
    }).sections[0];
    expect(section && minutesOf(section)).toBe(2);
    expect(minutesOf({ questions: [] })).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { askedOf, identifier, kindOf, questionSchema } from "./question.ts";

const agreement = {
  options: ["Disagree", "Neither", "Agree"].map((label) => ({ label })),
  ordered: true,
  many: false,
};
const written = {
  id: "pause",
  kind: "choice",
  version: 1,
  text: "Pausing deserves support.",
  own: true,
  crowd: "distribution",
  spec: agreement,
};

const problemsOf = (question: unknown) =>
  questionSchema
    .safeParse(question)
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("a question", () => {
  it("is read with what its author left open filled in: no help, own view first, no segment", () => {
    expect(questionSchema.parse(written)).toEqual({
      ...written,
      help: "",
      order: "own-first",
      segment: false,
      shuffle: false,
      showIf: [],
    });
  });

  it("is of a kind that exists", () => {
    expect(problemsOf({ ...written, kind: "riddle" })).toEqual(['kind: There is no question kind "riddle".']);
    expect(kindOf(questionSchema.parse(written)).id).toBe("choice");
    expect(() => kindOf({ ...questionSchema.parse(written), kind: "riddle" })).toThrow(RangeError);
  });

  it("has a specification its kind accepts; problems name the field within it", () => {
    const spec = { ...agreement, options: [{ label: "Yes" }, { label: " " }] };
    expect(problemsOf({ ...written, spec })).toEqual(["spec.options.1.label: An option needs a label."]);
  });

  it("asks through at least one lens", () => {
    expect(problemsOf({ ...written, own: false, crowd: null })).toEqual([
      "own: Ask for the own view, the crowd's, or both.",
    ]);
    expect(problemsOf({ ...written, own: false })).toEqual([]);
    expect(problemsOf({ ...written, crowd: null })).toEqual([]);
  });

  it("is not asked about the crowd in a form its kind does not have", () => {
    const many = { ...agreement, many: true };
    expect(problemsOf({ ...written, spec: many })).toEqual([
      "crowd: This question cannot be asked about the crowd so.",
    ]);
    const bins = { bins: [{ label: "Low" }, { label: "High" }], ordered: true };
    expect(problemsOf({ ...written, kind: "distribution", crowd: "point", spec: bins })).toHaveLength(1);
  });

  it("divides the sample only where each person falls into one group", () => {
    expect(problemsOf({ ...written, segment: true })).toEqual([]);
    const many = { ...agreement, many: true };
    expect(problemsOf({ ...written, crowd: null, segment: true, spec: many })).toEqual([
      "segment: This question cannot divide the sample.",
    ]);
  });

  it("has a text and no field that is not known", () => {
    expect(problemsOf({ ...written, text: "  " })).toEqual(["text: A question needs a text."]);
    expect(problemsOf({ ...written, surprise: 1 })).toHaveLength(1);
  });

  it("is seen by its kind as specification and lenses", () => {
    expect(askedOf(questionSchema.parse(written))).toEqual({
      spec: agreement,
      own: true,
      crowd: "distribution",
    });
  });
});

describe("an id", () => {
  it("is lower-case letters, digits and underscores, letter first, 48 at most", () => {
    for (const good of ["a", "pause_2", "x".repeat(48)])
      expect(identifier.safeParse(good).success).toBe(true);
    for (const bad of ["", "2a", "_a", "Pause", "a-b", "a b", "__proto__", "constructor", "x".repeat(49)]) {
      expect(identifier.safeParse(bad).success, bad).toBe(false);
    }
  });
});

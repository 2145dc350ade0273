import { describe, expect, it } from "vitest";
import { LENS_ORDER } from "./arms.ts";
import { instrumentSchema } from "./instrument.ts";

const question = (id: string, more: object = {}) => ({
  id,
  kind: "choice",
  version: 1,
  text: `Question ${id}?`,
  own: true,
  crowd: null,
  spec: { options: [{ label: "No" }, { label: "Yes" }], ordered: false },
  ...more,
});
const after = (id: string, before: string, any = ["option_2"]) =>
  question(id, { showIf: [{ question: before, any }] });
const section = (id: string, questions: object[], more: object = {}) => ({
  id,
  title: id,
  questions,
  ...more,
});
const experiment = (id: string, ...arms: string[]) => ({
  id,
  title: id,
  arms: arms.map((arm) => ({ id: arm, label: arm })),
});

function problemsOf(instrument: object): string[] {
  const written = {
    format: 1,
    title: "A study",
    consent: { version: 1, text: "I take part." },
    ...instrument,
  };
  const issues = instrumentSchema.safeParse(written).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}
const NOT_BEFORE = '"a" is not asked before this.';

describe("a condition", () => {
  it("may rest on a question before it, in its own section or an earlier one", () => {
    expect(problemsOf({ sections: [section("s", [question("a"), after("b", "a")])] })).toEqual([]);
    expect(
      problemsOf({ sections: [section("s", [question("a")]), section("t", [after("b", "a")])] }),
    ).toEqual([]);
    expect(
      problemsOf({
        sections: [
          section("s", [question("a")]),
          section("t", [question("b")], { showIf: [{ question: "a", any: ["option_1"] }] }),
        ],
      }),
    ).toEqual([]);
  });

  it("may not rest on itself, on what comes later, or on a question of the section it opens", () => {
    for (const questions of [[after("a", "a")], [after("b", "a"), question("a")]]) {
      expect(problemsOf({ sections: [section("s", questions)] })).toEqual([
        `sections.0.questions.0.showIf.0: ${NOT_BEFORE}`,
      ]);
    }
    const onItself = section("s", [question("a")], { showIf: [{ question: "a", any: ["option_1"] }] });
    expect(problemsOf({ sections: [onItself] })).toEqual([`sections.0.showIf.0: ${NOT_BEFORE}`]);
  });

  it("may not rest on a question that comes before it only in some of the orders that are drawn", () => {
    const first = section("s", [question("a")]);
    const second = section("t", [after("b", "a")]);
    const shuffled = section("s", [question("a"), after("b", "a")], { shuffle: true });
    const refused = [`sections.1.questions.0.showIf.0: ${NOT_BEFORE}`];
    expect(problemsOf({ sections: [shuffled] })).toEqual([`sections.0.questions.1.showIf.0: ${NOT_BEFORE}`]);
    expect(problemsOf({ sections: [first, second], shuffledSections: ["s", "t"] })).toEqual(refused);
    const last = section("u", [question("c")]);
    expect(problemsOf({ sections: [first, second, last], shuffledSections: ["s", "u"] })).toEqual(refused);
    expect(problemsOf({ sections: [first, second, last], shuffledSections: ["t", "u"] })).toEqual([]);
    const afterAll = section("v", [after("d", "a")]);
    expect(problemsOf({ sections: [first, last, afterAll], shuffledSections: ["s", "u"] })).toEqual([]);
  });

  it("names an answer that there is, to a question about the own view that can be depended on", () => {
    const on = (before: object, any?: string[]) =>
      problemsOf({ sections: [section("s", [before, after("b", "a", any)])] });
    expect(on(question("a"), ["option_3"])).toEqual([
      'sections.0.questions.1.showIf.0: "a" has no such answer.',
    ]);
    expect(on(question("a", { own: false, crowd: "point" }))).toEqual([
      'sections.0.questions.1.showIf.0: "a" does not ask for the own view.',
    ]);
  });

  it("names an experiment and an arm that there are", () => {
    const on = (experimentId: string, arm: string) =>
      problemsOf({
        experiments: [experiment("framing", "gain", "loss")],
        sections: [section("s", [question("a", { showIf: [{ experiment: experimentId, any: [arm] }] })])],
      });
    expect(on("framing", "loss")).toEqual([]);
    expect(on("framing", "plain")).toEqual(["sections.0.questions.0.showIf.0: There is no such arm."]);
    expect(on("other", "loss")).toEqual(['sections.0.questions.0.showIf.0: There is no experiment "other".']);
  });
});

describe("what is drawn", () => {
  it("has names of its own", () => {
    expect(
      problemsOf({ experiments: [experiment("e", "a", "b"), experiment("e", "c", "d")], sections: [] }),
    ).toEqual(["experiments: Two experiments have the same id."]);
    expect(problemsOf({ experiments: [experiment("e", "a", "a")], sections: [] })).toEqual([
      "experiments.0: Two arms of an experiment have the same id.",
    ]);
    expect(problemsOf({ experiments: [experiment(LENS_ORDER, "a", "b")], sections: [] })).toEqual([
      'experiments.0.id: "lens_order" is what the drawn order of the two steps is called.',
    ]);
    expect(problemsOf({ sections: [], shuffledSections: ["s"] })).toEqual([
      'shuffledSections: There is no section "s" to shuffle.',
    ]);
  });

  it("keeps its columns in exports to itself", () => {
    const sections = [section("s", [question("arm_framing"), question("army")])];
    expect(problemsOf({ sections })).toEqual([]);
    expect(problemsOf({ sections, experiments: [experiment("framing", "gain", "loss")] })).toEqual([
      'sections.0.questions.0.id: "arm_framing" would share its column in exports with an experiment. Choose another id.',
    ]);
  });
});

describe("the columns of exports", () => {
  /** Columns a_own_1_1, a_own_1_2 … of a curve, and of a table whose own id goes before 1_1. */
  const curve = (id: string) =>
    question(id, {
      kind: "curve",
      spec: {
        series: [{ label: "Capability", monotone: "none" }],
        horizons: [
          { label: "now", at: 0 },
          { label: "later", at: 1 },
        ],
        low: { label: "nothing" },
        high: { label: "everything" },
      },
    });
  const ticks = [{ label: "few" }, { label: "many" }];
  const table = (id: string) =>
    question(id, {
      kind: "surface",
      spec: {
        rows: { title: "Examples", detail: "", ticks, trend: "none" },
        columns: { title: "Errors", detail: "", ticks, trend: "none" },
        ceiling: null,
      },
    });

  it("have one question each, whose ids the refusal names", () => {
    expect(problemsOf({ sections: [section("s", [curve("a"), table("b")])] })).toEqual([]);
    expect(problemsOf({ sections: [section("s", [curve("a")]), section("t", [table("a_own")])] })).toEqual([
      'sections.1.questions.0.id: "a" and "a_own" would share the column "a_own_1_1" in exports. Choose another id.',
    ]);
  });

  it("are not looked for where a kind does not accept its question yet", () => {
    const broken = { ...curve("a"), text: "", spec: null };
    expect(problemsOf({ sections: [section("s", [broken, table("a_own")])] })).toEqual([
      "sections.0.questions.0.text: A question needs a text.",
    ]);
  });

  it("do not make a second problem of an id that two questions have", () => {
    expect(problemsOf({ sections: [section("s", [question("a"), question("a")])] })).toEqual([
      'sections.0.questions.1.id: Two questions have the id "a".',
    ]);
  });
});

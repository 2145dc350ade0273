import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LENS_ORDER } from "@plumbline/instrument/arms";
import type { Gate } from "@plumbline/instrument/flow";
import { minutesFor, minutesLeft } from "./minutes.ts";
import { asksOf, drawFor, leftOff, lensesFor, openLenses, routeFor, sectionAt } from "./route.ts";
import type { QuestionMeta, SheetContent, Survey } from "./types.ts";

const question = (id: string, more: Partial<QuestionMeta> = {}): QuestionMeta => ({
  id,
  kind: "any",
  text: `Question ${id}`,
  lenses: ["own"],
  seconds: 20,
  shuffledItems: null,
  matrixKey: null,
  row: null,
  card: null,
  review: null,
  said: {},
  ...more,
});
const row = (id: string, matrixKey = "choice agreement") => question(id, { matrixKey });
const yes = (id: string): Gate => ({
  question: id,
  tests: [{ path: ["options"], is: "includes", value: 1 }],
});
const declined = { decline: "dont-know" } as const;
const answered = (...ids: string[]) =>
  Object.fromEntries(ids.map((id) => [id, { own: { answer: { options: [1] } } }]));

/** A survey of these sections, with conditions by the id of a question or of a section. */
function surveyWith(
  sections: Record<string, QuestionMeta[]>,
  gates: Record<string, Gate[]> = {},
  more: Partial<Survey> & { shuffle?: string[] } = {},
): Survey {
  const { shuffle = [], ...rest } = more;
  const entries = Object.entries(sections);
  return {
    slug: "round",
    language: "en",
    languages: [{ tag: "en", name: "English" }],
    title: "Survey",
    intro: "",
    consent: { version: 1, text: "" },
    sections: entries.map(([id, questions]) => ({
      id,
      title: id,
      intro: "",
      shuffle: shuffle.includes(id),
      questions,
    })),
    way: {
      sections: entries.map(([id, questions]) => ({
        id,
        gates: gates[id] ?? [],
        questions: questions.map((each) => ({ id: each.id, gates: gates[each.id] ?? [] })),
      })),
    },
    drawing: { experiments: [] },
    shuffledSections: [],
    ...rest,
  };
}

function routed(survey: Survey, answers = {}, seed = 1) {
  const draw = drawFor(survey, seed);
  return { draw, route: routeFor(draw, asksOf(survey, draw)(answers)) };
}
const idsOf = (route: ReturnType<typeof routed>["route"]) =>
  route.map(({ id, questions }) => `${id}: ${questions.map((each) => each.id).join(" ")}`);

const branching = surveyWith(
  { first: [question("a"), question("b")], second: [question("c")], third: [question("d")] },
  { b: [yes("a")], second: [yes("b")] },
);

describe("the route of a respondent", () => {
  it("holds what is asked, and skips sections that ask nothing", () => {
    expect(idsOf(routed(branching).route)).toEqual(["first: a", "third: d"]);
    expect(idsOf(routed(branching, answered("a", "b")).route)).toEqual([
      "first: a b",
      "second: c",
      "third: d",
    ]);
    expect(idsOf(routed(branching, answered("b")).route)).toEqual(["first: a", "third: d"]);
    expect(idsOf(routed(surveyWith({ empty: [], one: [question("a")] })).route)).toEqual(["one: a"]);
  });

  it("takes as many minutes as what is asked", () => {
    expect(minutesFor(routed(branching).route)).toBe(1);
    expect(minutesFor(routed(branching, answered("a", "b")).route)).toBe(2);
  });

  it("leaves minutes for what nothing is said to, by the lens, and none once all is said or declined", () => {
    const survey = surveyWith({
      one: [question("a", { lenses: ["own", "crowd"], seconds: 240 })],
      two: [question("b", { seconds: 60 })],
    });
    const left = (answers: SheetContent["answers"]) => minutesLeft(routed(survey).route, { answers });
    expect(left({})).toBe(5);
    expect(left(answered("a"))).toBe(3);
    expect(left({ ...answered("a"), b: { own: declined } })).toBe(2);
    const both = { own: { answer: 1 }, crowd: declined };
    expect(left({ ...answered("b"), a: both })).toBe(0);
  });

  it("goes on, for somebody who comes back, where something was said last and something is open", () => {
    const survey = surveyWith({
      one: [question("a")],
      two: [question("b"), question("c", { lenses: ["own", "crowd"] })],
      three: [question("d")],
    });
    const { route } = routed(survey);
    const on = (answers: SheetContent["answers"], partial: SheetContent["partial"] = {}) =>
      leftOff(route, { answers, partial });
    expect(on({})).toBeNull();
    expect(on(answered("b"))).toBe("two");
    // What was passed over stays passed over.
    expect(on(answered("d"))).toBe("three");
    expect(on(answered("a"))).toBe("two");
    expect(on(answered("a"), { d: { own: "ha" } })).toBe("three");
    const both = { c: { own: declined, crowd: { answer: 1 } } };
    expect(on({ ...answered("a", "b"), ...both })).toBe("three");
    expect(on({ ...answered("a", "b", "d"), ...both })).toBeNull();
    expect(openLenses(route, { answers: answered("a", "b", "c", "d") })).toEqual([
      { id: "c", lens: "crowd" },
    ]);
  });

  it("goes on from a section that closed with the next one that asks something", () => {
    const { draw, route } = routed(branching);
    const at = (id: string | null) => sectionAt(draw, route, id)?.id ?? null;
    expect([at(null), at("first"), at("second"), at("third")]).toEqual(["first", "first", "third", "third"]);
    expect(sectionAt(draw, route.slice(0, 1), "second")).toBeNull();
    expect(sectionAt(draw, [], null)).toBeNull();
  });

  it("keeps the drawn order whatever is asked, and the same on every device", () => {
    const many = ["a", "b", "c", "d", "e", "f"].map((id) => question(id));
    const survey = surveyWith(
      { one: many, two: [question("g")], three: [question("h")] },
      { c: [yes("a")], e: [yes("a")] },
      { shuffle: ["one"], shuffledSections: ["two", "three"] },
    );
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const all = idsOf(routed(survey, answered("a"), seed).route);
        expect(idsOf(routed(survey, answered("a"), seed).route)).toEqual(all);
        const [first, ...others] = idsOf(routed(survey, {}, seed).route);
        expect(first).toBe(all[0]?.replace(/ c\b/, "").replace(/ e\b/, ""));
        expect(others).toEqual(all.slice(1));
      }),
    );
  });

  it("shuffles the items of the questions that say so, each by its own order", () => {
    const survey = surveyWith({ one: [question("a", { shuffledItems: 6 }), question("b")] });
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { items } = drawFor(survey, seed);
        expect([...items.keys()]).toEqual(["a"]);
        expect(items.get("a")?.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
      }),
    );
  });
});

describe("a table of several questions", () => {
  const blocks = (survey: Survey, answers = {}) =>
    routed(survey, answers).route.flatMap((section) =>
      section.blocks.map(
        ({ key, matrix, questions }) =>
          `${key}${matrix ? " table" : ""}: ${questions.map(({ id }) => id).join(" ")}`,
      ),
    );

  it("is made of neighbours of one section that fit together, and of nothing else", () => {
    const survey = surveyWith({
      one: [row("a"), row("b"), question("c"), row("d"), row("e", "choice other"), row("f", "choice other")],
      two: [row("g", "choice other")],
    });
    expect(blocks(survey)).toEqual(["a table: a b", "c: c", "d: d", "e table: e f", "g: g"]);
  });

  it("gains and loses rows by what is asked, and stays the same table", () => {
    const survey = surveyWith(
      { one: [row("a"), row("b"), row("c")], two: [question("d"), row("e"), row("f")] },
      { b: [yes("a")], c: [yes("a")], e: [yes("d")], f: [yes("d")] },
    );
    expect(blocks(survey)).toEqual(["a table: a", "d: d"]);
    expect(blocks(survey, answered("a"))).toEqual(["a table: a b c", "d: d"]);
    expect(blocks(survey, answered("d"))).toEqual(["a table: a", "d: d", "e table: e f"]);
  });
});

describe("the order of the lenses", () => {
  it("is the author's, and the other one for those who drew it where it is left to chance", () => {
    expect(lensesFor({ [LENS_ORDER]: "crowd_first" }, ["own", "crowd"], true)).toEqual(["crowd", "own"]);
    expect(lensesFor({ [LENS_ORDER]: "own_first" }, ["own", "crowd"], true)).toEqual(["own", "crowd"]);
    expect(lensesFor({ [LENS_ORDER]: "crowd_first" }, ["own", "crowd"], false)).toEqual(["own", "crowd"]);
    expect(lensesFor({}, ["own"], true)).toEqual(["own"]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedQuestions, type Gate, type Way } from "./flow.ts";
import type { Responses } from "./response.ts";

const chose = (question: string, ...values: number[]): Gate => ({
  question,
  tests: values.map((value) => ({ path: ["value"], is: "equal", value })),
});
const inArm = (...arms: string[]): Gate => ({ experiment: "framing", arms });
const section = (id: string, gates: Gate[], questions: Record<string, Gate[]>): Way["sections"][number] => ({
  id,
  gates,
  questions: Object.entries(questions).map(([question, gates]) => ({ id: question, gates })),
});
const said = (values: Record<string, number>): Responses =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { own: { answer: { value } } }]));
const asked = (way: Way, responses: Responses, arms = {}) => [...askedQuestions(way, responses, arms)];

const way: Way = {
  sections: [
    section("first", [], { start: [], more: [chose("start", 1, 2)], yet_more: [chose("more", 1)] }),
    section("second", [chose("start", 2)], { deep: [], deeper: [inArm("loss")] }),
    section("third", [inArm("gain", "plain")], { last: [] }),
  ],
};

describe("the questions that are asked", () => {
  it("are those without a condition, before anything is answered", () => {
    expect(asked(way, {}, { framing: "loss" })).toEqual(["start"]);
    expect(asked(way, {}, { framing: "gain" })).toEqual(["start", "last"]);
  });

  it("grow by what an answer opens: one of the answers named is enough", () => {
    expect(asked(way, said({ start: 1 }))).toEqual(["start", "more"]);
    expect(asked(way, said({ start: 2 }))).toEqual(["start", "more", "deep"]);
    expect(asked(way, said({ start: 3 }))).toEqual(["start"]);
  });

  it("need all of their conditions", () => {
    const both: Way = {
      sections: [section("s", [], { a: [], b: [], c: [chose("a", 1), chose("b", 1)] })],
    };
    expect(asked(both, said({ a: 1 }))).toEqual(["a", "b"]);
    expect(asked(both, said({ a: 1, b: 1 }))).toEqual(["a", "b", "c"]);
  });

  it("do not follow from the answer to one that is no longer asked", () => {
    expect(asked(way, said({ start: 1, more: 1 }))).toEqual(["start", "more", "yet_more"]);
    expect(asked(way, said({ start: 3, more: 1 }))).toEqual(["start"]);
  });

  it("do not follow from a decline, from a prediction, or from an arm nobody drew", () => {
    expect(asked(way, { start: { own: { decline: "dont-know" } } })).toEqual(["start"]);
    expect(asked(way, { start: { crowd: { answer: { value: 1 } } } })).toEqual(["start"]);
    expect(asked(way, said({ start: 2 }), { other: "gain" })).toEqual(["start", "more", "deep"]);
  });

  it("of a closed section are not asked, whatever their own conditions say", () => {
    expect(asked(way, said({ start: 1 }), { framing: "loss" })).toEqual(["start", "more"]);
    expect(asked(way, said({ start: 2 }), { framing: "loss" })).toEqual(["start", "more", "deep", "deeper"]);
  });

  it("hang on nothing but answers to what is asked: without the others they are the same", () => {
    fc.assert(
      fc.property(anyWay, anySaid, (way, responses) => {
        const all = asked(way, responses);
        const kept = Object.fromEntries(Object.entries(responses).filter(([id]) => all.includes(id)));
        expect(asked(way, kept)).toEqual(all);
      }),
    );
  });
});

const IDS = ["a", "b", "c", "d", "e", "f"];
const anySaid = fc
  .dictionary(fc.constantFrom(...IDS), fc.integer({ min: 0, max: 2 }))
  .map((values) => said(values));
/** Six questions in a row; each may depend on some before it. */
const anyWay: fc.Arbitrary<Way> = fc
  .tuple(
    ...IDS.map((id, place) =>
      fc
        .array(fc.tuple(fc.nat({ max: Math.max(0, place - 1) }), fc.integer({ min: 0, max: 2 })), {
          maxLength: place === 0 ? 0 : 2,
        })
        .map((gates) => ({ id, gates: gates.map(([before, value]) => chose(IDS[before]!, value)) })),
    ),
  )
  .map((questions) => ({
    sections: [
      { id: "one", gates: [], questions: questions.slice(0, 3) },
      { id: "two", gates: [chose("a", 1)], questions: questions.slice(3) },
    ],
  }));

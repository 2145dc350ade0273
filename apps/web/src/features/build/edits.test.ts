import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { draftQuestions, firstNumbersOf, toDefinition, toDraft, type Draft } from "./draft.ts";
import * as edits from "./edits.ts";
import { predictable, threeQuestions } from "./testing/instruments.ts";

const CONSENT = threeQuestions().consent;
const start = () => toDraft(threeQuestions());
const ids = (draft: Draft) =>
  draft.sections.map(({ questions }) => questions.map(({ question }) => question.id).join(" "));
const keyOf = (draft: Draft, id: string) =>
  draftQuestions(draft).find(({ question }) => question.id === id)?.key ?? "";

describe("a draft", () => {
  it("stands for the instrument it was made from", () => {
    expect(toDefinition(start(), CONSENT)).toEqual(threeQuestions());
  });

  it("keeps the consent's version while its text is the same, and raises it by one for another text", () => {
    expect(toDefinition({ ...start(), consent: " You agree.\n" }, CONSENT).consent).toEqual(CONSENT);
    expect(toDefinition({ ...start(), consent: "You agree!" }, CONSENT).consent).toEqual({
      version: 4,
      text: "You agree!",
    });
  });
});

describe("the numbers of questions", () => {
  it("go on from one section to the next, past one without questions", () => {
    const { draft } = edits.addSection(start());
    expect(firstNumbersOf(edits.moveSection(draft, draft.sections[2]?.key ?? "", -1))).toEqual([1, 3, 3]);
  });

  it("leave out a section that is set aside", () => {
    const draft = start();
    const aside = edits.changeSection(draft, draft.sections[0]?.key ?? "", { leftOut: true });
    expect(firstNumbersOf(aside)).toEqual([null, 1]);
  });
});

describe("moving a question", () => {
  it("swaps it with its neighbour", () => {
    const draft = start();
    expect(ids(edits.moveQuestion(draft, keyOf(draft, "b"), -1))).toEqual(["b a", "c"]);
  });

  it("goes on into the next section at its beginning, and back to the end of the one before", () => {
    const draft = start();
    const down = edits.moveQuestion(draft, keyOf(draft, "b"), 1);
    expect(ids(down)).toEqual(["a", "b c"]);
    expect(ids(edits.moveQuestion(down, keyOf(draft, "b"), -1))).toEqual(["a b", "c"]);
  });

  it("goes through a section without questions", () => {
    const { draft } = edits.addSection(start());
    const down = edits.moveQuestion(draft, keyOf(draft, "c"), 1);
    expect(ids(down)).toEqual(["a b", "", "c"]);
    expect(
      ids(edits.moveQuestion(edits.moveQuestion(down, keyOf(draft, "c"), -1), keyOf(draft, "c"), -1)),
    ).toEqual(["a b c", "", ""]);
  });

  it("changes nothing at the ends of the instrument", () => {
    const draft = start();
    expect(edits.moveQuestion(draft, keyOf(draft, "a"), -1)).toBe(draft);
    expect(edits.moveQuestion(draft, keyOf(draft, "c"), 1)).toBe(draft);
  });

  it("neither loses nor doubles a question, whatever is moved where", () => {
    const move = fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom<(1 | -1)[]>(1, -1));
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const draft = start();
        const end = moves.reduce((at, [id, by]) => edits.moveQuestion(at, keyOf(draft, id), by), draft);
        expect(
          draftQuestions(end)
            .map(({ question }) => question.id)
            .toSorted(),
        ).toEqual(["a", "b", "c"]);
      }),
    );
  });

  it("can send a question to the end of another section", () => {
    const draft = start();
    expect(ids(edits.sendQuestion(draft, keyOf(draft, "a"), draft.sections[1]?.key ?? ""))).toEqual([
      "b",
      "c a",
    ]);
  });
});

describe("the id of a question", () => {
  const added = () => {
    const draft = start();
    return edits.addQuestion(draft, draft.sections[0]?.key ?? "", predictable);
  };
  const idOf = (draft: Draft, key: string) =>
    draftQuestions(draft).find((held) => held.key === key)?.question.id;

  it("follows the text of a new question", () => {
    const { draft, key } = added();
    expect(idOf(edits.changeQuestion(draft, key, { text: "Years in the field" }), key)).toBe(
      "years_in_the_field",
    );
  });

  it("is another one where the text makes an id that is taken", () => {
    const { draft, key } = added();
    expect(idOf(edits.changeQuestion(draft, key, { text: "B" }), key)).toBe("b_2");
  });

  it("stays as the author wrote it", () => {
    const { draft, key } = added();
    const named = edits.changeQuestion(draft, key, { id: "tenure" });
    expect(idOf(edits.changeQuestion(named, key, { text: "Years in the field" }), key)).toBe("tenure");
  });

  it("stays for a question that was there before", () => {
    const draft = start();
    const key = keyOf(draft, "a");
    expect(idOf(edits.changeQuestion(draft, key, { text: "Something else" }), key)).toBe("a");
  });

  it("is new for a copy, which stands right after the original", () => {
    const draft = start();
    const copy = edits.duplicateQuestion(draft, keyOf(draft, "a"));
    expect(ids(copy.draft)).toEqual(["a a_2 b", "c"]);
    expect(check(toDefinition(copy.draft, CONSENT)).problems).toEqual([]);
  });
});

describe("sections", () => {
  it("get an id that no other section has", () => {
    const without = edits.removeSection(start(), start().sections[0]?.key ?? "");
    expect(edits.addSection(without).draft.sections.map(({ id }) => id)).toEqual([
      "section_2",
      "section_2_2",
    ]);
  });

  it("move with their questions", () => {
    const draft = start();
    expect(ids(edits.moveSection(draft, draft.sections[1]?.key ?? "", -1))).toEqual(["c", "a b"]);
  });
});

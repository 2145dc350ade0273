import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import type { Responses } from "@plumbline/instrument/response";
import { callerFor, chance } from "../testing/context.ts";
import { everyRow } from "../testing/contents.ts";
import { newUser } from "../testing/people.ts";
import { problemOf } from "../testing/problems.ts";
import { newOpenRound } from "../testing/rounds.ts";
import { answersOf } from "../testing/survey.ts";
import { MAX_PARTIAL } from "./sheet.ts";

let test: TestDatabase;
let own: { slug: string; code: string };

beforeAll(async () => {
  test = await testDatabase();
  const { slug } = await newOpenRound(test.db, await newUser(test.db, "owner"));
  own = { slug, code: chance.randomToken(16) };
  await anybody().begin({ ...own, consentVersion: 3 });
  return test.close;
});

const anybody = () => callerFor(test.db, null).respond;

const right = answersOf(3);
const masses = (...list: number[]) => ({ answer: { masses: list } });
/** The right answers with one question's lens replaced. */
const withOne = (id: string, lens: string, said: unknown) => ({
  ...right,
  [id]: { ...right[id], [lens]: said },
});

/** What each must be told: the number of the question where there is one, and what is wrong. Never the answer. */
const WRONG: [title: string, answers: unknown, message: string | RegExp][] = [
  ["masses that sum to 99", withOne("when", "own", masses(40, 40, 19)), /^Question 3: 1 of the 100 points/],
  ["masses that sum to 101", withOne("when", "crowd", masses(40, 40, 21)), /^Question 3: .*101/],
  ["a mass below nothing", withOne("when", "own", masses(-10, 60, 50)), /^Question 3: /],
  ["a broken mass", withOne("when", "own", masses(33.5, 33.5, 33)), /^Question 3: /],
  ["too few masses", withOne("when", "own", masses(50, 50)), /^Question 3: /],
  ["a mass that is a word", withOne("when", "own", { answer: { masses: ["50", 50, 0] } }), /^Question 3: /],
  [
    "an option that does not exist",
    withOne("pause", "own", { answer: { options: [5] } }),
    "Question 1: There is no such option.",
  ],
  [
    "an option before the first",
    withOne("pause", "own", { answer: { options: [-1] } }),
    "Question 1: There is no such option.",
  ],
  [
    "two options of a question that takes one",
    withOne("pause", "own", { answer: { options: [0, 1] } }),
    "Question 1: Choose one option.",
  ],
  [
    "a distribution where a guess is asked",
    withOne("slow", "crowd", { answer: { form: "distribution", masses: [20, 20, 20, 20, 20] } }),
    /^Question 2: /,
  ],
  [
    "a question that does not exist",
    { ...right, other: right["pause"] },
    "This survey has no such question.",
  ],
  [
    "a question that every object has",
    JSON.parse(`{"constructor":{"own":{"answer":{"options":[0]}}}}`),
    "This survey has no such question.",
  ],
  [
    "a lens that does not exist",
    withOne("pause", "theirs", { answer: { options: [0] } }),
    /^Question 1: .*theirs/,
  ],
  [
    "a prediction where none is asked",
    withOne("field", "crowd", { answer: { options: [0] } }),
    /^Question 4: .*crowd/,
  ],
  [
    "a key beside the answer",
    withOne("pause", "own", { answer: { options: [0], note: "x" } }),
    /^Question 1: .*note/,
  ],
  [
    "an answer and a decline at once",
    withOne("pause", "own", { answer: { options: [0] }, decline: "dont-know" }),
    /^Question 1: /,
  ],
  ["a way to decline that does not exist", withOne("pause", "own", { decline: "too-long" }), /^Question 1: /],
  [
    "a reason with “don't know”",
    withOne("pause", "own", { decline: "dont-know", why: "tired" }),
    /^Question 1: /,
  ],
  [
    "an endless reason",
    withOne("pause", "own", { decline: "reject-framing", why: "x".repeat(501) }),
    /^Question 1: /,
  ],
  ["an answer that is nothing", withOne("pause", "own", null), /^Question 1: /],
  ["a list", [right], /./],
  ["a word", "answers", /./],
];

describe("a save and a submit", () => {
  it.each(WRONG)(
    "of %s are refused with a sentence, and nothing is written",
    async (_title, answers, message) => {
      const before = await everyRow(test.db);
      const document = answers as Record<string, unknown>;
      const told = [
        await problemOf(anybody().save({ ...own, revision: 0, answers: document, partial: {} })),
        await problemOf(anybody().submit({ ...own, key: randomUUID(), revision: 0, answers: document })),
      ];
      for (const problem of told) {
        expect(problem?.problem).toBe("invalid");
        expect(problem?.message).toMatch(message);
      }
      expect(await everyRow(test.db)).toEqual(before);
    },
  );

  it("say what is wrong without repeating what was answered", async () => {
    const canary = 271_828;
    for (const answers of [
      withOne("when", "own", masses(canary, 0, 0)),
      withOne("pause", "own", { answer: { options: [canary] } }),
      withOne("pause", "own", { decline: String(canary) }),
    ]) {
      const problem = await problemOf(anybody().save({ ...own, revision: 0, answers, partial: {} }));
      expect(problem?.problem).toBe("invalid");
      expect(JSON.stringify(problem)).not.toContain(String(canary));
    }
  });

  it("are refused when they hold a key the procedure does not know", async () => {
    const extra = { ...own, revision: 0, answers: right, partial: {}, respondentId: "somebody" };
    expect(await problemOf(anybody().save(extra))).toMatchObject({ problem: "invalid" });
    const { partial: _partial, ...sent } = extra;
    expect(await problemOf(anybody().submit({ ...sent, key: randomUUID() }))).toMatchObject({
      problem: "invalid",
    });
  });

  it("are refused when they are larger than any answers to the survey", async () => {
    const why = "x".repeat(250_000);
    const answers: Responses = { pause: { own: { decline: "reject-framing", why } } };
    expect(await problemOf(anybody().save({ ...own, revision: 0, answers, partial: {} }))).toMatchObject({
      problem: "invalid",
      message: "These answers are larger than the survey can hold.",
    });
  });

  it("are refused when they hold what the database cannot, and not for naming it", async () => {
    const saved = (why: string) =>
      problemOf(
        anybody().save({
          ...own,
          revision: 7,
          answers: {},
          partial: { pause: { own: why } },
        }),
      );
    for (const why of ["a\u0000b", "half of \ud83d", "the other half \ude00", "\\\u0000"]) {
      expect(await saved(why)).toMatchObject({
        problem: "invalid",
        message: "These answers hold a character that cannot be stored.",
      });
    }
    for (const why of ["whole 😀", "C:\\u0000", "\\ud83d"]) expect(await saved(why)).toBeNull();
  });

  it("are refused when they hold lists within lists without end", async () => {
    const partial = { pause: { own: JSON.parse("[".repeat(90_000) + "]".repeat(90_000)) } };
    expect(await problemOf(anybody().save({ ...own, revision: 0, answers: {}, partial }))).toMatchObject({
      problem: "invalid",
      message: "These answers are larger than the survey can hold.",
    });
  });

  it("keep no half-typed answer to a question or through a lens that does not exist", async () => {
    for (const partial of [{ other: { own: 1 } }, { pause: { theirs: 1 } }, { pause: 1 }]) {
      const problem = await problemOf(anybody().save({ ...own, revision: 0, answers: {}, partial }));
      expect(problem).toMatchObject({ problem: "invalid", message: "This survey has no such question." });
    }
  });

  it("keep no half-typed answer that is longer than any could become", async () => {
    const typed = (characters: number) => ({ when: { own: { text: "x".repeat(characters) } } });
    const save = (revision: number, characters: number) =>
      problemOf(anybody().save({ ...own, revision, answers: {}, partial: typed(characters) }));
    expect(await save(7, MAX_PARTIAL - 11)).toBeNull();
    expect(await save(7, MAX_PARTIAL - 10)).toMatchObject({
      problem: "invalid",
      message: "Question 3: What is typed here is longer than can be kept.",
    });
    // Lists within lists are no deeper than the database can store.
    const deep = JSON.parse("[".repeat(MAX_PARTIAL / 2) + "]".repeat(MAX_PARTIAL / 2));
    const sheet = { slug: own.slug, code: chance.randomToken(16) };
    await anybody().begin({ ...sheet, consentVersion: 3 });
    const saved = anybody().save({ ...sheet, revision: 0, answers: {}, partial: { when: { own: deep } } });
    expect(await saved).toEqual({ outcome: "saved", revision: 1 });
    expect((await anybody().sheet(sheet)).sheet.revision).toBe(1);
  });

  it("never fail otherwise than by a refusal, whatever is sent", async () => {
    const before = await everyRow(test.db);
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom("pause", "slow", "when", "field", "__proto__", "constructor", "x"),
          fc.jsonValue(),
          {
            minKeys: 1,
          },
        ),
        async (answers) => {
          const problem = await problemOf(
            anybody().submit({
              ...own,
              key: randomUUID(),
              revision: 7,
              answers: JSON.parse(JSON.stringify(answers)),
            }),
          );
          // Revision 7 was never reached: what is well formed after all is stale, and written no more than the rest.
          expect(problem === null || ["invalid", "nothing-said"].includes(problem.problem)).toBe(true);
          expect(Object.prototype).not.toHaveProperty("own");
        },
      ),
      { numRuns: 60 },
    );
    expect(await everyRow(test.db)).toEqual(before);
  });
});

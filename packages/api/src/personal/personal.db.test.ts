import { beforeAll, describe, expect, it } from "vitest";
import { release } from "@plumbline/db/schema/release";
import { round } from "@plumbline/db/schema/round";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { eq } from "drizzle-orm";
import { instrumentSchema } from "@plumbline/instrument/instrument";
import type { Responses } from "@plumbline/instrument/response";
import { packedRoundTallySchema, unpackRoundTally } from "@plumbline/instrument/round-tally";
import { cutIfDue } from "../releases/cut.ts";
import { callerFor, chance } from "../testing/context.ts";
import { newUser } from "../testing/people.ts";
import { newRespondents, type Respondent } from "../testing/respondent.ts";
import { newOpenRound } from "../testing/rounds.ts";
import type { PersonalResult } from "./reads.ts";
import { scoresOf } from "./scores.ts";

const QUESTIONS = ["one", "two", "three"] as const;

/** Three yes-or-no questions with full predictions, which can be read in German. */
const asking = (ordered: boolean) =>
  instrumentSchema.parse({
    format: 1,
    title: "Three questions",
    consent: { version: 3, text: "I take part freely." },
    translations: { de: { No: "Nein", Yes: "Ja" } },
    sections: [
      {
        id: "main",
        title: "Main",
        questions: QUESTIONS.map((id) => ({
          id,
          kind: "choice",
          version: 1,
          text: `Question ${id}?`,
          own: true,
          crowd: "distribution",
          spec: { options: [{ label: "No" }, { label: "Yes" }], ordered },
        })),
      },
    ],
  });
const definition = asking(true);

/** The same, in which only a yes to the first question opens the others. */
const branching = instrumentSchema.parse({
  ...definition,
  sections: definition.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({
      ...question,
      showIf: question.id === "one" ? [] : [{ question: "one", any: ["option_2"] }],
    })),
  })),
});

/** Says the same to each question, and expects so many per cent to say yes. */
const says = (option: 0 | 1, expectsYes: number): Responses =>
  Object.fromEntries(
    QUESTIONS.map((id) => [
      id,
      {
        own: { answer: { options: [option] } },
        crowd: { answer: { form: "distribution", masses: [100 - expectsYes, expectsYes] } },
      },
    ]),
  );

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase();
  return test.close;
});

/** A round in which everybody but the first says yes; the first says no and expects 40 per cent to say yes. */
async function newRound(
  people: number,
  personalResults: "after-close" | "at-once" | "never" = "after-close",
  asked = definition,
) {
  const owner = await newUser(test.db, `owner-${chance.randomToken(6)}`);
  const opened = await newOpenRound(test.db, owner, { definition: asked });
  await test.db.update(round).set({ personalResults }).where(eq(round.id, opened.roundId));
  const respondents = await newRespondents(test.db, opened.slug, people);
  for (const [index, respondent] of respondents.entries()) {
    await respondent.submit(index === 0 ? says(0, 40) : says(1, 100));
  }
  const close = () =>
    callerFor(test.db, owner).rounds.close({ studyId: opened.studyId, roundId: opened.roundId });
  return { ...opened, respondents, close };
}

const ask = (respondent: Respondent) =>
  callerFor(test.db, null).personal.result({ ...respondent.sheet, locale: "en" });

async function resultOf(respondent: Respondent): Promise<PersonalResult> {
  const answer = await ask(respondent);
  if ("none" in answer) throw new Error(`There is no result: ${answer.none}.`);
  return answer.result;
}

describe("a personal result", () => {
  it("holds somebody against all others and leaves that person out", async () => {
    const { respondents, close } = await newRound(12);
    await close();
    const { items, others } = await resultOf(respondents[0]!);
    expect(others).toBe(11);
    expect(items.map(({ questionId }) => questionId)).toEqual([...QUESTIONS]);
    // All eleven others said yes: had the person's own no been counted, the truth would be 11 of 12.
    for (const { own, prediction } of items) {
      expect(own).toEqual({ ordered: true, below: 0, same: 0, above: 1 });
      expect(prediction?.error).toBeCloseTo(0.6, 12);
    }
  });

  it("scores the predictions and says how many of the others did worse", async () => {
    const { respondents, close, roundId } = await newRound(12);
    await close();
    const first = await resultOf(respondents[0]!);
    expect(first).toMatchObject({ score: 40, percentile: 0, mostMisjudged: "one" });
    // For each of the others ten of the remaining eleven say yes: 100 per cent is off by 1/11.
    const second = await resultOf(respondents[1]!);
    expect(second.score).toBe(91);
    // One of eleven others is lower, ten are equal.
    expect(second.percentile).toBeCloseTo((1 + 10 / 2) / 11, 12);
    const [stored] = await test.db.select().from(release).where(eq(release.roundId, roundId));
    const scores = stored?.scores as number[];
    expect([scores[40], scores[91], scores.reduce((sum, count) => sum + count, 0)]).toEqual([1, 11, 12]);
  });

  it("scores everybody once for all who ask at the same moment", async () => {
    // More people than are read at a time.
    const { close, roundId } = await newRound(60);
    await close();
    const [row] = await test.db.select().from(release).where(eq(release.roundId, roundId));
    const scores = () =>
      scoresOf(test.db, roundId, row!, {
        definition,
        tally: unpackRoundTally(packedRoundTallySchema.parse(row!.tally)),
        minimumN: 10,
      });
    const [first, second] = await Promise.all([scores(), scores()]);
    expect(second).toBe(first);
    // All of the others said yes where the first person expected 40 per cent; 58 of 59 where everybody else expected all.
    expect([first[40], first[98], first.reduce((sum, count) => sum + count, 0)]).toEqual([1, 59, 60]);
    // What is kept serves the next; nothing is left under way.
    const [kept] = await test.db.select().from(release).where(eq(release.roundId, roundId));
    expect(kept?.scores).toEqual(first);
    expect(await scores()).not.toBe(first);
  });

  it("names the options in the language the survey was read in", async () => {
    const { respondents, close } = await newRound(12, "after-close", asking(false));
    await close();
    const read = async (language?: string) => {
      const { sheet } = respondents[0]!;
      const answer = await callerFor(test.db, null).personal.result({ ...sheet, locale: "de", language });
      return "result" in answer ? answer.result.items[0]?.prediction?.truth : answer.none;
    };
    expect(await read()).toBe("0\u00a0% für „No“");
    expect(await read("de-AT")).toBe("0\u00a0% für „Nein“");
    expect(await read("fr")).toBe("0\u00a0% für „No“");
  });

  it("names the release it is made of, and nobody’s code", async () => {
    const { respondents, close } = await newRound(12);
    await close();
    const again = await resultOf(respondents[0]!);
    expect(again.release).toMatchObject({ number: 1, final: true });
    expect(JSON.stringify(await ask(respondents[1]!))).not.toContain(respondents[0]!.code);
  });

  it("waits for the close unless the organizer says otherwise", async () => {
    const { respondents } = await newRound(12);
    expect(await ask(respondents[0]!)).toEqual({ none: "after-close" });
    const never = await newRound(12, "never");
    await never.close();
    expect(await ask(never.respondents[0]!)).toEqual({ none: "never" });
  });

  it("shown at once comes from a release alone, without a percentile", async () => {
    const { respondents, roundId } = await newRound(20, "at-once");
    await cutIfDue(test.db, roundId, chance);
    const result = await resultOf(respondents[0]!);
    expect(result.release.final).toBe(false);
    expect(result.others).toBeLessThanOrEqual(15);
    expect(result).toMatchObject({ score: 40, percentile: null });
  });

  it("shown at once leaves out what the sheet keeps of questions that are closed", async () => {
    const { respondents, roundId } = await newRound(20, "at-once", branching);
    await cutIfDue(test.db, roundId, chance);
    // Their no to the first question closes the other two; answers to those were sent all the same.
    const { items, score } = await resultOf(respondents[0]!);
    expect(items.map(({ questionId }) => questionId)).toEqual(["one"]);
    expect(score).toBeNull();
  });

  it("is refused where too few others answered, and to whoever submitted nothing", async () => {
    const few = await newRound(5);
    await few.close();
    expect(await ask(few.respondents[0]!)).toEqual({ none: "too-few" });
    const { slug, close } = await newRound(12);
    const [idle] = await newRespondents(test.db, slug, 1);
    await close();
    expect(await ask(idle!)).toEqual({ none: "not-submitted" });
  });

  it("opens to nobody without the code", async () => {
    const { slug } = await newRound(12);
    await expect(
      callerFor(test.db, null).personal.result({ slug, code: "AAAAAAAAAAAAAAAAAAAAAA" }),
    ).rejects.toThrow();
  });
});

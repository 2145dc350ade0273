import { beforeAll, describe, expect, it } from "vitest";
import { release } from "@plumbline/db/schema/release";
import { round } from "@plumbline/db/schema/round";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { and, eq } from "drizzle-orm";
import type { Database } from "@plumbline/db/client";
import { inbox, respondent as person, submission } from "@plumbline/db/schema/answers";
import { instrumentSchema } from "@plumbline/instrument/instrument";
import type { Responses } from "@plumbline/instrument/response";
import { cutIfDue } from "../releases/cut.ts";
import { copiedTally } from "../releases/tallies.ts";
import { respondentRef } from "../respond/sheet.ts";
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

const onServer = (process.env["PLUMBLINE_TEST_DATABASE"] || "pglite") !== "pglite";

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

async function isCounted({ code }: Respondent, roundId: string): Promise<boolean> {
  const rows = await test.db
    .select({ id: submission.id })
    .from(submission)
    .innerJoin(person, eq(person.id, submission.respondentId))
    .where(and(eq(person.ref, respondentRef(code)), eq(submission.roundId, roundId)));
  return rows.length > 0;
}

async function countedOne(respondents: readonly Respondent[]): Promise<Respondent> {
  for (const respondent of respondents) if ("result" in (await ask(respondent))) return respondent;
  throw new Error("Nobody is counted.");
}

/** The database, which does something else once it was read from a table in a transaction. */
function afterReading(table: unknown, db: Database, then: () => Promise<unknown>): Database {
  const reading = <Query extends object>(query: Query, isIt: boolean): Query =>
    new Proxy(query, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== "function") return value;
        return (...given: unknown[]) => {
          if (key === "then" && isIt) {
            const [resolve, reject] = given as [(rows: unknown) => unknown, (error: unknown) => unknown];
            return (target as unknown as Promise<unknown>)
              .then(async (rows) => {
                await then();
                return rows;
              })
              .then(resolve, reject);
          }
          const next: unknown = Reflect.apply(value, target, given);
          const goesOn = key === "select" || typeof Reflect.get(Object(next), "where") === "function";
          const found = isIt || (key === "from" && given[0] === table);
          return (goesOn || found) && next instanceof Object ? reading(next, found) : next;
        };
      },
    });
  return new Proxy(db, {
    get(target, key) {
      if (key !== "transaction") return Reflect.get(target, key);
      const run: Database["transaction"] = (work, how) =>
        target.transaction((tx) => work(reading(tx, false)), how);
      return run;
    },
  });
}

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
    expect(second.percentile).toBe(Math.round((100 * (1 + 10 / 2)) / 11) / 100);
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
        copy: () => copiedTally(test.db, row!.id),
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

  it("shown at once comes from a release that counts the person, without a percentile", async () => {
    const { respondents, roundId } = await newRound(20, "at-once");
    expect(await ask(respondents[0]!)).toEqual({ none: "no-release" });
    await cutIfDue(test.db, roundId, chance);
    const answers = await Promise.all(respondents.map(ask));
    const results = answers.flatMap((answer) => ("result" in answer ? [answer.result] : []));
    expect(results).toHaveLength(15);
    for (const { others, release: from, percentile, score } of results) {
      // Fourteen, said as "at least ten": how many came with a release is not for everybody to follow.
      expect({ others, final: from.final, percentile }).toEqual({
        others: 10,
        final: false,
        percentile: null,
      });
      expect(score).not.toBeNull();
    }
    expect(answers.filter((answer) => "none" in answer)).toEqual(
      Array.from({ length: 5 }, () => ({ none: "not-yet-counted" })),
    );
  });

  it("shown at once is of what the release counts, whatever was submitted since", async () => {
    const { respondents, roundId } = await newRound(20, "at-once");
    await cutIfDue(test.db, roundId, chance);
    const asked = await Promise.all(respondents.map(async (one) => ({ one, answer: await ask(one) })));
    const counted = asked.filter(({ answer }) => "result" in answer).map(({ one }) => one);
    const [reader] = counted;
    const before = await resultOf(reader!);
    for (const option of [0, 1] as const) {
      await reader!.submit(says(option, 50));
      await cutIfDue(test.db, roundId, chance);
      expect(await resultOf(reader!)).toEqual(before);
    }
    const waiting = asked.find(({ answer }) => "none" in answer)!.one;
    await waiting.submit(says(0, 50));
    expect(await ask(waiting)).toEqual({ none: "not-yet-counted" });
  });

  it("shown at once says shares in steps of five per cent, in whole ones after the close", async () => {
    const { respondents, roundId, close } = await newRound(40, "at-once");
    await cutIfDue(test.db, roundId, chance);
    const shares = ({ items }: PersonalResult) =>
      items.flatMap(({ own, prediction }) => [
        ...(own?.ordered ? [own.below, own.same, own.above] : []),
        prediction?.error ?? 0,
      ]);
    const inStepsOf = (step: number) => (share: number) =>
      Math.abs(share / step - Math.round(share / step)) < 1e-9;
    for (const respondent of respondents) {
      const answer = await ask(respondent);
      if ("result" in answer) expect(shares(answer.result).every(inStepsOf(0.05))).toBe(true);
    }
    await close();
    // One of the 39 others said no.
    const { items, others } = await resultOf(respondents[1]!);
    expect(others).toBe(39);
    expect(items[0]?.own).toEqual({ ordered: true, below: 0.03, same: 0.97, above: 0 });
  });

  it("leaves out what the sheet keeps of questions that are closed", async () => {
    const { respondents, close } = await newRound(20, "after-close", branching);
    await close();
    // Their no to the first question closes the other two; answers to those were sent all the same.
    const { items, score } = await resultOf(respondents[0]!);
    expect(items.map(({ questionId }) => questionId)).toEqual(["one"]);
    expect(score).toBeNull();
  });

  it.skipIf(!onServer)(
    "is of one moment, also while a release is cut (PostgreSQL only: on the embedded database transactions take turns)",
    async () => {
      const { respondents, roundId, slug } = await newRound(15, "at-once");
      await cutIfDue(test.db, roundId, chance);
      for (const newcomer of await newRespondents(test.db, slug, 30)) await newcomer.submit(says(0, 0));
      const reader = await countedOne(respondents);
      await reader.submit(says(0, 0));
      const before = await resultOf(reader);
      // The release that counts the reader's change is cut right after the one before it was read.
      const interrupted = afterReading(release, test.db, () => cutIfDue(test.db, roundId, chance));
      const meanwhile = await callerFor(interrupted, null).personal.result({ ...reader.sheet, locale: "en" });
      expect(meanwhile).toEqual({ result: before });
      expect((await resultOf(reader)).release.number).toBe(2);
    },
  );

  it("is refused where too few others answered, and to whoever submitted nothing", async () => {
    const few = await newRound(5);
    await few.close();
    expect(await ask(few.respondents[0]!)).toEqual({ none: "too-few" });
    const { slug, close } = await newRound(12);
    const [idle] = await newRespondents(test.db, slug, 1);
    await close();
    expect(await ask(idle!)).toEqual({ none: "not-submitted" });
  });

  it("is refused with its reason to whoever was left uncounted when the round closed", async () => {
    const { respondents, close, roundId } = await newRound(15);
    await cutIfDue(test.db, roundId, chance);
    const waiting = await test.db.select().from(inbox).where(eq(inbox.roundId, roundId));
    expect(waiting).toHaveLength(5);
    // All of the five but one go: who stays would be alone in the last release.
    const stays: Respondent[] = [];
    for (const respondent of respondents) {
      if (await isCounted(respondent, roundId)) continue;
      if (stays.length === 0) stays.push(respondent);
      else await respondent.withdraw();
    }
    await close();
    expect(await ask(stays[0]!)).toEqual({ none: "not-counted" });
  });

  it("opens to nobody without the code", async () => {
    const { slug } = await newRound(12);
    await expect(
      callerFor(test.db, null).personal.result({ slug, code: "AAAAAAAAAAAAAAAAAAAAAA" }),
    ).rejects.toThrow();
  });
});

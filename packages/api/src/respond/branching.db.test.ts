import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { inbox, respondent } from "@plumbline/db/schema/answers";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { drawingOf, drawnArms } from "@plumbline/instrument/arms";
import { SEEDS } from "@plumbline/instrument/randomisation";
import type { Context } from "../context.ts";
import { branchingSurvey, EVERYTHING, NO, YES } from "../testing/branching.ts";
import { callerFor, chance } from "../testing/context.ts";
import { newUser } from "../testing/people.ts";
import { problemOf } from "../testing/problems.ts";
import { newOpenRound, type OpenRound } from "../testing/rounds.ts";
import { respondentRef } from "./sheet.ts";

let test: TestDatabase;
let round: OpenRound;
beforeAll(async () => {
  test = await testDatabase();
  round = await newOpenRound(test.db, await newUser(test.db, "owner"), { definition: branchingSurvey() });
  return test.close;
});

const respond = (changed: Partial<Context> = {}) => callerFor(test.db, null, changed).respond;
const drawn = (seed: number) => drawnArms(drawingOf(branchingSurvey()), seed);
const seedOf = (framing: string) =>
  Array.from({ length: 100 }, (_, seed) => seed).find((seed) => drawn(seed)["framing"] === framing)!;

/** Begins a sheet in an arm, by deciding the chance of the server. */
async function begin(framing = "gain"): Promise<{ slug: string; code: string }> {
  const sheet = { slug: round.slug, code: chance.randomToken(16) };
  await respond({ randomInt: () => seedOf(framing) }).begin({ ...sheet, consentVersion: 3 });
  return sheet;
}

const submit = (sheet: { slug: string; code: string }, revision: number, answers: object) =>
  respond().submit({ ...sheet, key: randomUUID(), revision, answers: answers as Record<string, unknown> });

/** What lies in the inbox of the holder of a code. */
const inboxOf = ({ code }: { code: string }) =>
  test.db
    .select({ answers: inbox.answers, arms: inbox.arms })
    .from(inbox)
    .innerJoin(respondent, eq(inbox.respondentId, respondent.id))
    .where(eq(respondent.ref, respondentRef(code)))
    .orderBy(asc(inbox.number));

describe("the seed of a sheet", () => {
  it("is drawn by the server when the sheet begins, and stays with it", async () => {
    const bounds: number[] = [];
    const sheet = { slug: round.slug, code: chance.randomToken(16) };
    const randomInt = (bound: number) => {
      bounds.push(bound);
      return 123_456_789;
    };
    expect(await respond({ randomInt }).begin({ ...sheet, consentVersion: 3 })).toMatchObject({
      seed: 123_456_789,
    });
    expect(bounds).toEqual([SEEDS]);
    expect(await respond({ randomInt: () => 5 }).begin({ ...sheet, consentVersion: 3 })).toMatchObject({
      seed: 123_456_789,
    });
    expect((await respond().sheet(sheet)).sheet.seed).toBe(123_456_789);
  });

  it("may be the largest there is", async () => {
    const sheet = { slug: round.slug, code: chance.randomToken(16) };
    const begun = await respond({ randomInt: (bound) => bound - 1 }).begin({ ...sheet, consentVersion: 3 });
    expect(begun.seed).toBe(2_147_483_647);
  });
});

describe("what is submitted", () => {
  it("is the answers to what was asked in the arm that was drawn, with the arm", async () => {
    for (const framing of ["gain", "loss"]) {
      const sheet = await begin(framing);
      await submit(sheet, 0, EVERYTHING);
      const other = framing === "gain" ? "loss" : "gain";
      const { [other]: _notAsked, ...asked } = EVERYTHING;
      const arms = { framing, lens_order: drawn(seedOf(framing))["lens_order"] };
      expect(await inboxOf(sheet)).toEqual([{ answers: asked, arms }]);
    }
  });

  it("leaves out what a change of mind closed; the sheet keeps it, and it counts again once it is open", async () => {
    const sheet = await begin("gain");
    const answers = { start: YES, why: YES };
    await respond().save({ ...sheet, revision: 0, answers: { ...answers, start: NO }, partial: {} });
    await submit(sheet, 1, { start: NO });
    const { sheet: after } = await respond().sheet(sheet);
    expect(after).toMatchObject({ answers: { start: NO, why: YES }, unsubmitted: false, revision: 2 });
    await submit(sheet, 2, answers);
    expect((await inboxOf(sheet)).map((row) => row.answers)).toEqual([{ start: NO }, answers]);
  });

  it("is not unsubmitted because of a closed answer, and is because of an open one", async () => {
    const sheet = await begin("gain");
    await submit(sheet, 0, { start: NO });
    await respond().save({ ...sheet, revision: 1, answers: { start: NO, why: YES }, partial: {} });
    expect((await respond().sheet(sheet)).sheet.unsubmitted).toBe(false);
    await respond().save({ ...sheet, revision: 2, answers: { start: YES, why: YES }, partial: {} });
    expect((await respond().sheet(sheet)).sheet.unsubmitted).toBe(true);
  });

  it("is nothing where nothing that is asked was answered", async () => {
    const sheet = await begin("gain");
    expect(await problemOf(submit(sheet, 0, { loss: YES, why: YES }))).toMatchObject({
      problem: "nothing-said",
    });
  });

  it("loses an answer that was taken back, and no other", async () => {
    const sheet = await begin("gain");
    await respond().save({ ...sheet, revision: 0, answers: { start: YES, why: YES, loss: NO }, partial: {} });
    await submit(sheet, 1, { start: YES });
    expect((await respond().sheet(sheet)).sheet.answers).toEqual({ start: YES, loss: NO });
  });
});

describe("a section that is left out", () => {
  it("cannot be answered, and nothing of it reaches respondents in any language", async () => {
    const sheet = await begin();
    expect(
      await problemOf(respond().save({ ...sheet, revision: 0, answers: { later: YES }, partial: {} })),
    ).toMatchObject({ problem: "invalid" });
    const shown = JSON.stringify(await respond().survey({ slug: round.slug }));
    expect(shown).toContain("Anfang?");
    for (const hidden of ["later", "Another time", "Später?"]) expect(shown).not.toContain(hidden);
  });
});

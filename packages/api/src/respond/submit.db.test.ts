import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { inbox, submissionKey } from "@plumbline/db/schema/answers";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import type { Actor } from "../context.ts";
import { cutIfDue } from "../releases/cut.ts";
import { closeRound } from "../rounds/writes.ts";
import { callerFor, chance } from "../testing/context.ts";
import { everyRow } from "../testing/contents.ts";
import { Crowd, range } from "../testing/crowd.ts";
import { newUser } from "../testing/people.ts";
import { problemOf } from "../testing/problems.ts";
import { submissionsOf } from "../testing/releases.ts";
import { newOpenRound, type OpenRound } from "../testing/rounds.ts";
import { answersOf } from "../testing/survey.ts";

let test: TestDatabase;
let owner: Actor;

beforeAll(async () => {
  test = await testDatabase();
  owner = await newUser(test.db, "owner");
  return test.close;
});

const anybody = () => callerFor(test.db, null).respond;
const inboxOf = ({ roundId }: OpenRound) => test.db.select().from(inbox).where(eq(inbox.roundId, roundId));

async function begun(): Promise<{ round: OpenRound; own: { slug: string; code: string } }> {
  const round = await newOpenRound(test.db, owner);
  const own = { slug: round.slug, code: chance.randomToken(16) };
  await anybody().begin({ ...own, consentVersion: 3 });
  return { round, own };
}

describe("a submit", () => {
  it("puts the answers into the inbox and shows them as submitted", async () => {
    const { round, own } = await begun();
    const sent = { ...own, key: randomUUID(), revision: 0, answers: answersOf(1) };
    expect(await anybody().submit(sent)).toEqual({ outcome: "submitted", number: 1, revision: 1 });
    expect(await inboxOf(round)).toMatchObject([{ number: 1, answers: answersOf(1) }]);
    expect((await anybody().sheet(own)).sheet).toMatchObject({
      submissions: 1,
      answers: answersOf(1),
      partial: {},
    });
  });

  it("against an older revision writes nothing and returns what is stored now", async () => {
    const { round, own } = await begun();
    await anybody().save({ ...own, revision: 0, answers: answersOf(1), partial: {} });
    const before = await everyRow(test.db);
    const late = await anybody().submit({ ...own, key: randomUUID(), revision: 0, answers: answersOf(2) });
    expect(late).toMatchObject({ outcome: "stale", sheet: { revision: 1, answers: answersOf(1) } });
    expect(await everyRow(test.db)).toEqual(before);
    expect(await inboxOf(round)).toEqual([]);
  });

  it("of nothing at all is refused: somebody who says nothing is nobody to count", async () => {
    const { round, own } = await begun();
    for (const answers of [{}, { pause: {} }]) {
      const empty = anybody().submit({ ...own, key: randomUUID(), revision: 0, answers });
      expect(await problemOf(empty)).toMatchObject({ problem: "nothing-said" });
    }
    expect(await inboxOf(round)).toEqual([]);
  });

  it("keeps what is half typed, and a later change is marked as not submitted until it is", async () => {
    const { own } = await begun();
    const partial = { when: { own: { masses: [40] } } };
    await anybody().save({ ...own, revision: 0, answers: answersOf(1), partial });
    await anybody().submit({ ...own, key: randomUUID(), revision: 1, answers: answersOf(1) });
    expect((await anybody().sheet(own)).sheet).toMatchObject({ partial, unsubmitted: false });
    await anybody().save({ ...own, revision: 2, answers: answersOf(1), partial: {} });
    expect((await anybody().sheet(own)).sheet.unsubmitted).toBe(false);
    await anybody().save({ ...own, revision: 3, answers: answersOf(2), partial: {} });
    expect((await anybody().sheet(own)).sheet.unsubmitted).toBe(true);
    await anybody().submit({ ...own, key: randomUUID(), revision: 4, answers: answersOf(2) });
    expect((await anybody().sheet(own)).sheet.unsubmitted).toBe(false);
  });

  it("is what a closed round shows, and not what was typed after it", async () => {
    const { round, own } = await begun();
    await anybody().submit({ ...own, key: randomUUID(), revision: 0, answers: answersOf(1) });
    await anybody().save({ ...own, revision: 1, answers: answersOf(2), partial: {} });
    expect((await anybody().sheet(own)).counted).toBeNull();
    await test.db.transaction((tx) => closeRound(tx, round.studyId, round.roundId, chance));
    expect(await anybody().sheet(own)).toMatchObject({ state: "closed", counted: answersOf(1) });
  });

  it("may be edited as long as the round is open", async () => {
    const { round, own } = await begun();
    await anybody().submit({ ...own, key: randomUUID(), revision: 0, answers: answersOf(1) });
    const edited = { ...own, key: randomUUID(), revision: 1, answers: answersOf(2) };
    expect(await anybody().submit(edited)).toEqual({ outcome: "submitted", number: 2, revision: 2 });
    expect(new Set((await inboxOf(round)).map(({ number }) => number))).toEqual(new Set([1, 2]));
  });
});

describe("a submit sent again with its key", () => {
  it("is answered as the first time and writes nothing", async () => {
    const { own } = await begun();
    const sent = { ...own, key: randomUUID(), revision: 0, answers: answersOf(1) };
    const first = await anybody().submit(sent);
    const before = await everyRow(test.db);
    expect(await anybody().submit(sent)).toEqual(first);
    expect(await everyRow(test.db)).toEqual(before);
  });

  it("is answered as the first time also after a release has counted it", async () => {
    const { round, own } = await begun();
    const sent = { ...own, key: randomUUID(), revision: 0, answers: answersOf(49) };
    const first = await anybody().submit(sent);
    const crowd = await Crowd.of(test.db, round, 19);
    await crowd.send(range(0, 19));
    await test.db.transaction((tx) => closeRound(tx, round.studyId, round.roundId, chance));
    expect(await inboxOf(round)).toEqual([]);
    expect(await anybody().submit(sent)).toEqual(first);
    expect(await inboxOf(round)).toEqual([]);
    expect(await submissionsOf(test.db, round.roundId)).toHaveLength(20);
  });

  it("is the same submit whatever the order of its keys", async () => {
    const { own } = await begun();
    const sent = { ...own, key: randomUUID(), revision: 0, answers: answersOf(1) };
    const first = await anybody().submit(sent);
    const turned = Object.fromEntries(Object.entries(sent.answers).toReversed());
    expect(await anybody().submit({ ...sent, answers: turned })).toEqual(first);
  });

  it("is refused when it holds other answers", async () => {
    const { own } = await begun();
    const sent = { ...own, key: randomUUID(), revision: 0, answers: answersOf(1) };
    await anybody().submit(sent);
    const before = await everyRow(test.db);
    const other = anybody().submit({ ...sent, revision: 1, answers: answersOf(2) });
    expect(await problemOf(other)).toMatchObject({ problem: "key-reused" });
    expect(await everyRow(test.db)).toEqual(before);
  });

  it("is refused to somebody else", async () => {
    const { own } = await begun();
    const sent = { ...own, key: randomUUID(), revision: 0, answers: answersOf(1) };
    await anybody().submit(sent);
    const neighbour = { slug: own.slug, code: chance.randomToken(16) };
    await anybody().begin({ ...neighbour, consentVersion: 3 });
    expect(await problemOf(anybody().submit({ ...sent, ...neighbour }))).toMatchObject({
      problem: "key-reused",
    });
  });

  it("counts once when twenty arrive at once", async () => {
    const { round, own } = await begun();
    const sent = { ...own, key: randomUUID(), revision: 0, answers: answersOf(1) };
    const replies = await Promise.all(Array.from({ length: 20 }, () => anybody().submit(sent)));
    expect(replies).toEqual(replies.map(() => ({ outcome: "submitted", number: 1, revision: 1 })));
    expect(await inboxOf(round)).toHaveLength(1);
    expect(await test.db.$count(submissionKey, eq(submissionKey.roundId, round.roundId))).toBe(1);
  });
});

describe("answers taken back", () => {
  it("leave the sheet at once, and the database as soon as no release has counted them", async () => {
    const { round, own } = await begun();
    const why = "canary-in-a-reason";
    const answers = { pause: { own: { decline: "reject-framing" as const, why } } };
    await anybody().submit({ ...own, key: randomUUID(), revision: 0, answers });
    expect((await everyRow(test.db)).some((row) => row.includes(why))).toBe(true);
    const later: (() => Promise<void>)[] = [];
    const { respond } = callerFor(test.db, null, { defer: (work) => void later.push(work) });
    expect(await respond.withdraw({ ...own, key: randomUUID() })).toEqual({ revision: 2 });
    expect((await anybody().sheet(own)).sheet).toMatchObject({ withdrawn: true, answers: {}, partial: {} });
    for (const work of later) await work();
    expect((await everyRow(test.db)).filter((row) => row.includes(why))).toEqual([]);
    expect(await inboxOf(round)).toEqual([]);
  });

  it("are taken back once when the request is sent twice", async () => {
    const { round, own } = await begun();
    await anybody().submit({ ...own, key: randomUUID(), revision: 0, answers: answersOf(1) });
    const sent = { ...own, key: randomUUID() };
    const first = await anybody().withdraw(sent);
    expect(await anybody().withdraw(sent)).toEqual(first);
    expect((await inboxOf(round)).filter(({ answers }) => answers === null)).toHaveLength(1);
  });

  it("can be given anew", async () => {
    const { round, own } = await begun();
    await anybody().submit({ ...own, key: randomUUID(), revision: 0, answers: answersOf(1) });
    const { revision } = await anybody().withdraw({ ...own, key: randomUUID() });
    await anybody().submit({ ...own, key: randomUUID(), revision, answers: answersOf(2) });
    expect((await anybody().sheet(own)).sheet).toMatchObject({ withdrawn: false, answers: answersOf(2) });
    const crowd = await Crowd.of(test.db, round, 20);
    await crowd.send(range(0, 20));
    await cutIfDue(test.db, round.roundId, chance);
    expect((await inboxOf(round)).length + (await submissionsOf(test.db, round.roundId)).length).toBe(21);
  });
});

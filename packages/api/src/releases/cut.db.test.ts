import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { connect, type Database, type Transaction } from "@plumbline/db/client";
import { draft, inbox, submission } from "@plumbline/db/schema/answers";
import { release } from "@plumbline/db/schema/release";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import {
  countSubmission,
  emptyRoundTally,
  packedRoundTallySchema,
  unpackRoundTally,
} from "@plumbline/instrument/round-tally";
import type { Responses } from "@plumbline/instrument/response";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import type { Actor } from "../context.ts";
import { saveSheet, submitSheet } from "../respond/writes.ts";
import { closeRound } from "../rounds/writes.ts";
import { callerFor, chance } from "../testing/context.ts";
import { everyRow } from "../testing/contents.ts";
import { Crowd, range } from "../testing/crowd.ts";
import { gate } from "../testing/gate.ts";
import { newUser } from "../testing/people.ts";
import { rankCorrelation } from "../testing/rank-correlation.ts";
import {
  countedByRelease,
  countedNow,
  peopleBetween,
  releasesOf,
  submissionsOf,
} from "../testing/releases.ts";
import { Respondent } from "../testing/respondent.ts";
import { newOpenRound, type OpenRound } from "../testing/rounds.ts";
import { answersOf, survey } from "../testing/survey.ts";
import { cutIfDue } from "./cut.ts";
import { mixRows } from "./mix.ts";
import { checkReleases, type ReleaseCheck } from "./recompute.ts";

let test: TestDatabase;
let owner: Actor;

beforeAll(async () => {
  test = await testDatabase();
  owner = await newUser(test.db, "owner");
  return test.close;
});

const onServer = (process.env["PLUMBLINE_TEST_DATABASE"] || "pglite") !== "pglite";
const turns = "(PostgreSQL only: on the embedded database transactions take turns)";

const cut = (roundId: AuthorizedRoundId, db: Database = test.db) => cutIfDue(db, roundId, chance);
const close = ({ studyId, roundId }: OpenRound) =>
  test.db.transaction((tx) => closeRound(tx, studyId, roundId, chance));
const rowsOf = (roundId: string) => submissionsOf(test.db, roundId);
const waiting = (roundId: string) => test.db.$count(inbox, eq(inbox.roundId, roundId));

/** An open round and people with its link. */
async function roundWith(people: number, batch = 5): Promise<OpenRound & { crowd: Crowd }> {
  const round = await newOpenRound(test.db, owner, { batch });
  return { ...round, crowd: await Crowd.of(test.db, round, people) };
}

/** The tally of answers, counted one by one. */
function tallyOf(answers: readonly Responses[]) {
  const definition = survey();
  const tally = emptyRoundTally(definition);
  for (const responses of answers) countSubmission(tally, definition, responses, 1);
  return tally;
}

function tallyIn(stored: { tally: unknown } | undefined) {
  return unpackRoundTally(packedRoundTallySchema.parse(stored?.tally));
}

describe("cutting a release", () => {
  it("takes a batch at least and leaves five behind", async () => {
    const { roundId, crowd } = await roundWith(17, 8);
    await crowd.send(range(0, 12));
    expect(await cut(roundId)).toBeNull();
    await crowd.send(range(12, 17));
    expect(await cut(roundId)).toMatchObject({ number: 1, n: 12 });
    expect(await waiting(roundId)).toBe(5);
    expect(await cut(roundId)).toBeNull();
  });

  it("holds the integers of exactly the answers it took", async () => {
    const { roundId, crowd } = await roundWith(12);
    await crowd.send(range(0, 12));
    await cut(roundId);
    const rows = await rowsOf(roundId);
    expect(rows).toHaveLength(7);
    const [stored] = await releasesOf(test.db, roundId);
    expect(tallyIn(stored)).toEqual(tallyOf(rows.map(({ answers }) => answers as Responses)));
  });

  it("happens by itself after a submit, and the submit does not wait for it", async () => {
    const { roundId, slug, crowd } = await roundWith(9);
    await crowd.send(range(0, 9));
    const later: (() => Promise<void>)[] = [];
    const caller = callerFor(test.db, null, { defer: (work) => void later.push(work) });
    const { sheet, revision } = await new Respondent(test.db, slug).begin();
    await caller.respond.submit({ ...sheet, key: randomUUID(), revision, answers: answersOf(9) });
    expect(await rowsOf(roundId)).toHaveLength(0);
    for (const work of later) await work();
    expect(await rowsOf(roundId)).toHaveLength(5);
  });

  it("writes its rows in an order unrelated to the order of submission", async () => {
    const { roundId, crowd } = await roundWith(85, 80);
    await crowd.send(range(0, 85));
    await cut(roundId);
    const written = await test.db
      .select({ respondentId: submission.respondentId, transaction: sql<string>`xmin::text` })
      .from(submission)
      .where(eq(submission.roundId, roundId))
      .orderBy(sql`ctid`);
    expect(written).toHaveLength(80);
    expect(new Set(written.map(({ transaction }) => transaction)).size).toBe(1);
    const turns = written.map(({ respondentId }) => crowd.ids.indexOf(respondentId));
    // Under chance alone the standard error of a rank correlation is 1/√(n − 1) = 0.11: five of them.
    expect(Math.abs(rankCorrelation(turns))).toBeLessThan(0.56);
  });

  it("gives its rows random ids", async () => {
    const { roundId, crowd } = await roundWith(10);
    await crowd.send(range(0, 10));
    await cut(roundId);
    for (const { id } of await rowsOf(roundId)) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});

describe("an edited answer", () => {
  it("leaves the tally and enters it anew with the next newcomers", async () => {
    const { roundId, crowd } = await roundWith(30);
    await crowd.send(range(0, 20));
    await cut(roundId);
    await crowd.send(range(0, 20), (person) => answersOf(person + 50));
    // However many edit: somebody with several sheets could, to see the one newcomer among them.
    expect(await cut(roundId)).toBeNull();
    await crowd.send(range(20, 30));
    expect(await cut(roundId)).toMatchObject({ number: 2, n: 25 });
    const counted = (await rowsOf(roundId)).filter(({ supersededIn }) => supersededIn === null);
    const [, second] = await releasesOf(test.db, roundId);
    expect(counted.filter(({ number }) => number === 2).length).toBeGreaterThanOrEqual(15);
    expect(tallyIn(second)).toEqual(tallyOf(counted.map(({ answers }) => answers as Responses)));
  });

  it("counts as it was last when it was changed twice before the cut", async () => {
    const { roundId, crowd } = await roundWith(30);
    await crowd.send(range(0, 30), () => answersOf(1));
    await crowd.send(range(0, 30), () => answersOf(2));
    await cut(roundId);
    const rows = await rowsOf(roundId);
    expect(rows).toHaveLength(25);
    expect(rows.map(({ number }) => number)).toEqual(rows.map(() => 2));
    const [stored] = await releasesOf(test.db, roundId);
    expect(tallyIn(stored)).toEqual(tallyOf(rows.map(() => answersOf(2))));
    // What was replaced before it was counted is erased, also of those who wait.
    expect(await waiting(roundId)).toBe(5);
  });

  it("that says the same again is nothing new: many of them cannot carry one that is", async () => {
    const round = await roundWith(26);
    await round.crowd.send(range(0, 25));
    await cut(round.roundId);
    await round.crowd.send(range(0, 25));
    await round.crowd.send([25]);
    expect(await cut(round.roundId)).toBeNull();
    expect(await waiting(round.roundId)).toBe(6);
  });
});

describe("a change of words alone", () => {
  const rejects = (why: string): Responses => ({
    pause: { own: { answer: { options: [1] } } },
    field: { own: { decline: "reject-framing", why } },
  });
  const counted = async (roundId: string) =>
    (await rowsOf(roundId)).flatMap(({ supersededIn, answers }) => (supersededIn === null ? [answers] : []));

  it("is nothing that is counted: ten of them do not let one change be seen when the round closes", async () => {
    const round = await roundWith(15);
    const { roundId, crowd } = round;
    await crowd.send(range(0, 15), () => rejects("canary-lodaed"));
    expect(await cut(roundId)).toMatchObject({ number: 1, n: 10 });
    const inIt = (await rowsOf(roundId)).map((row) => crowd.ids.indexOf(row.respondentId));
    const left = range(0, 15).filter((person) => !inIt.includes(person));
    await crowd.send(left, () => null);
    await crowd.send(inIt, (person) =>
      person === inIt[0] ? { pause: { own: { answer: { options: [4] } } } } : rejects("canary-loaded"),
    );
    expect(await cut(roundId)).toBeNull();
    expect((await close(round)).release).toBeNull();
    // The words are mended all the same, and the old ones are gone; the change came too late.
    expect((await counted(roundId)).toSorted(byText)).toEqual(
      [rejects("canary-lodaed"), ...inIt.slice(1).map(() => rejects("canary-loaded"))].toSorted(byText),
    );
    expect(await checkReleases(test.db, () => {})).toBe(true);
  });

  it("comes in with the next release, in the place of the old words", async () => {
    const { roundId, crowd } = await roundWith(20);
    await crowd.send(range(0, 10), () => rejects("canary-old"));
    await cut(roundId);
    await crowd.send(range(0, 10), () => rejects("canary-new"));
    await crowd.send(range(10, 20), () => rejects("canary-new"));
    expect(await cut(roundId)).toMatchObject({ number: 2, n: 15 });
    const rows = await rowsOf(roundId);
    expect(rows.filter(({ supersededIn }) => supersededIn !== null)).toEqual([]);
    expect((await everyRow(test.db)).filter((row) => row.includes("canary-old"))).toEqual([]);
    expect(await checkReleases(test.db, () => {})).toBe(true);
  });

  it("is told from one that counts also where a server of the version before wrote the rows", async () => {
    const { roundId, crowd } = await roundWith(20);
    await crowd.send(range(0, 10), () => rejects("canary-old"));
    await cut(roundId);
    await test.db.update(submission).set({ countsAs: null }).where(eq(submission.roundId, roundId));
    await crowd.send(range(0, 10), () => ({ ...rejects("canary-new"), slow: {} }));
    await crowd.send(range(10, 20));
    await cut(roundId);
    expect((await rowsOf(roundId)).filter(({ supersededIn }) => supersededIn !== null)).toEqual([]);
  });
});

describe("answers taken back", () => {
  it("leave the tally with the next release, and make none", async () => {
    const { roundId, crowd } = await roundWith(40);
    await crowd.send(range(0, 30));
    await cut(roundId);
    await crowd.send(range(0, 30), () => null);
    expect(await cut(roundId)).toBeNull();
    await crowd.send(range(30, 40));
    // All twenty-five that were counted are gone; the five that were not are no longer pending.
    expect(await cut(roundId)).toMatchObject({ number: 2, n: 5 });
    expect(await checkReleases(test.db, () => {})).toBe(true);
  });

  it("are gone with the last release when five of them are all that is new", async () => {
    const round = await roundWith(15);
    const { roundId, crowd } = round;
    await crowd.send(range(0, 15));
    await cut(roundId);
    const inIt = (await rowsOf(roundId)).map((row) => crowd.ids.indexOf(row.respondentId));
    await crowd.send(
      [...range(0, 15).filter((person) => !inIt.includes(person)), ...inIt.slice(5)],
      () => null,
    );
    expect((await close(round)).release).toMatchObject({ number: 2, n: 5 });
  });

  it("before they were counted are erased at once", async () => {
    const { roundId, crowd } = await roundWith(3);
    await crowd.send(range(0, 3));
    await crowd.send(range(0, 3), () => null);
    await cut(roundId);
    expect(await waiting(roundId)).toBe(0);
    expect(await rowsOf(roundId)).toHaveLength(0);
  });

  it("cannot bring two releases within a few people of each other", async () => {
    const round = await roundWith(30);
    const { roundId, crowd } = round;
    await crowd.send(range(0, 15));
    expect(await cut(roundId)).toMatchObject({ number: 1, n: 10 });
    const first = (await rowsOf(roundId)).map((row) => crowd.ids.indexOf(row.respondentId));
    await crowd.send(range(15, 30));
    expect(await cut(roundId)).toMatchObject({ number: 2, n: 25 });
    // Of the twenty who were not in the first release all but one take theirs back. Were they all let go, the last
    // release would be the first one and that person.
    const since = range(0, 30).filter((person) => !first.includes(person));
    const counted = new Set((await rowsOf(roundId)).map((row) => row.respondentId));
    const stays = since.find((person) => counted.has(crowd.ids[person]!));
    await crowd.send(
      since.filter((person) => person !== stays),
      () => null,
    );
    const [one] = await countedByRelease(test.db, roundId);
    expect((await close(round)).release).toMatchObject({ number: 3 });
    expect(peopleBetween(one!, countedNow(await rowsOf(roundId)))).toBeGreaterThanOrEqual(5);
  });
});

describe("answers that were replaced or taken back", () => {
  const rejects = (why: string): Responses => ({
    ...answersOf(1),
    slow: { own: { decline: "reject-framing", why } },
  });
  const holding = async (text: string) => (await everyRow(test.db)).filter((row) => row.includes(text));

  it("lose their words with the release that replaces them, and count as before in the earlier ones", async () => {
    const { roundId, crowd } = await roundWith(25);
    await crowd.send(range(0, 15), () => rejects("canary-replaced"));
    await cut(roundId);
    const counted = new Set((await rowsOf(roundId)).map(({ respondentId }) => respondentId));
    await crowd.send(range(0, 15), (person) => (person % 2 === 0 ? null : answersOf(7)));
    await crowd.send(range(15, 25));
    expect(await holding("canary-replaced")).toHaveLength(15);
    expect(await cut(roundId)).toMatchObject({ number: 2 });
    const replaced = (await rowsOf(roundId)).filter(({ supersededIn }) => supersededIn === 2);
    expect(new Set(replaced.map(({ respondentId }) => respondentId))).toEqual(counted);
    expect(await holding("canary-replaced")).toEqual([]);
    expect(await checkReleases(test.db, () => {})).toBe(true);
  });

  it("are erased when the round closes: that so many were counted can still be checked", async () => {
    const round = await roundWith(25);
    const { roundId, crowd } = round;
    await crowd.send(range(0, 15));
    await cut(roundId);
    await crowd.send(range(0, 15), () => null);
    await crowd.send(range(15, 25));
    await cut(roundId);
    expect(await close(round)).toMatchObject({ release: { number: 3, n: 10 } });
    const replaced = (await rowsOf(roundId)).filter(({ supersededIn }) => supersededIn !== null);
    expect(replaced).toHaveLength(10);
    for (const { answers, arms, countsAs } of replaced) {
      expect({ answers, arms, countsAs }).toEqual({ answers: null, arms: {}, countsAs: null });
    }
    const checks: ReleaseCheck[] = [];
    const report = (check: ReleaseCheck) => check.roundId === roundId && checks.push(check);
    expect(await checkReleases(test.db, report)).toBe(true);
    expect(checks).toMatchObject([
      { number: 1, n: 10, erased: 10, same: true },
      { number: 2, n: 5, erased: 0, same: true },
      { number: 3, n: 10, erased: 0, same: true },
    ]);
    await test.db
      .update(release)
      .set({ n: 11, tally: sql`jsonb_set(tally, '{n}', '11')` })
      .where(eq(release.id, checks[0]!.id));
    expect(await checkReleases(test.db, () => {})).toBe(false);
    await test.db
      .update(release)
      .set({ n: 10, tally: sql`jsonb_set(tally, '{n}', '10')` })
      .where(eq(release.id, checks[0]!.id));
  });

  it("too late for the last release stay counted without their words", async () => {
    const round = await roundWith(15);
    const { roundId, crowd } = round;
    await crowd.send(range(0, 15), () => rejects("canary-late"));
    await cut(roundId);
    const counted = new Set((await rowsOf(roundId)).map(({ respondentId }) => respondentId));
    const [withdraws, ...others] = crowd.ids.flatMap((id, person) => (counted.has(id) ? [person] : []));
    // Fewer than five are left to be counted with the close, and one of ten goes.
    await crowd.send(
      range(0, 15).filter((person) => !counted.has(crowd.ids[person]!)),
      () => null,
    );
    await crowd.send([withdraws!], () => null);
    expect((await close(round)).release).toBeNull();
    const rows = await rowsOf(roundId);
    const said = (person: number) =>
      rows.find(({ respondentId }) => respondentId === crowd.ids[person])?.answers;
    expect(said(withdraws!)).toEqual({ ...rejects(""), slow: { own: { decline: "reject-framing" } } });
    for (const person of others) expect(said(person)).toEqual(rejects("canary-late"));
    expect(await waiting(roundId)).toBe(0);
    expect(await checkReleases(test.db, () => {})).toBe(true);
  });
});

describe("closing a round", () => {
  it("counts everybody who was left behind", async () => {
    const round = await roundWith(12);
    await round.crowd.send(range(0, 12));
    await cut(round.roundId);
    const { release: last } = await close(round);
    expect(last).toMatchObject({ number: 2, n: 12 });
    expect(await waiting(round.roundId)).toBe(0);
    expect((await releasesOf(test.db, round.roundId)).map(({ final }) => final)).toEqual([false, true]);
  });

  it("makes a release of nobody when nobody answered", async () => {
    const round = await roundWith(0);
    expect((await close(round)).release).toMatchObject({ number: 1, n: 0 });
  });

  it("leaves fewer than five out, who would show in the difference", async () => {
    const round = await roundWith(12);
    await round.crowd.send(range(0, 12));
    await cut(round.roundId);
    const counted = new Set((await rowsOf(round.roundId)).map((row) => row.respondentId));
    const left = range(0, 12).filter((person) => !counted.has(round.crowd.ids[person]!));
    await round.crowd.send(left.slice(1), () => null);
    expect((await close(round)).release).toBeNull();
  });

  it("is the last word: a cut that comes late finds nothing to do", async () => {
    const round = await roundWith(20);
    await round.crowd.send(range(0, 20));
    await close(round);
    await round.crowd.send(range(0, 20), () => answersOf(7));
    expect(await cut(round.roundId)).toBeNull();
  });
});

describe("submits and cuts at once", () => {
  it("cut one release when two processes find it due", async () => {
    const { roundId, crowd } = await roundWith(20);
    await crowd.send(range(0, 20));
    const other = connect(test.target);
    const cuts = await Promise.all([
      cut(roundId),
      cut(roundId, other.db),
      cut(roundId),
      cut(roundId, other.db),
    ]);
    await other.close();
    expect(cuts.filter((made) => made !== null)).toHaveLength(1);
    expect(await releasesOf(test.db, roundId)).toHaveLength(1);
  });

  it("miss nothing that comes in while one is looked for, and look no oftener than that", async () => {
    const { roundId, crowd } = await roundWith(20);
    await crowd.send(range(0, 10));
    const first = cut(roundId);
    await crowd.send(range(10, 20));
    const others = await Promise.all(Array.from({ length: 20 }, () => cut(roundId)));
    const cuts = [await first, ...others].filter((made) => made !== null);
    expect((await releasesOf(test.db, roundId)).at(-1)?.n).toBe(15);
    expect(cuts.length).toBeLessThanOrEqual(2);
  });

  it.skipIf(!onServer)(`wait for another process without holding a connection ${turns}`, async () => {
    const { roundId, crowd } = await roundWith(20);
    await crowd.send(range(0, 20));
    const [other, narrow] = [connect(test.target), connect(test.target, { maxConnections: 1 })];
    const held = gate();
    const done = gate();
    const cutting = other.db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${roundId}, 0))`);
      held.open();
      await done.opened;
    });
    await held.opened;
    const waitingCut = cut(roundId, narrow.db);
    // The only connection is free for whoever else asks.
    expect(await narrow.db.$count(inbox, eq(inbox.roundId, roundId))).toBe(20);
    done.open();
    await cutting;
    expect(await waitingCut).toMatchObject({ number: 1, n: 15 });
    await Promise.all([other.close(), narrow.close()]);
  });

  it.skipIf(!onServer)(
    `count a submit that commits after the cut in the next release, once ${turns}`,
    async () => {
      const { roundId, slug, crowd } = await roundWith(20);
      await crowd.send(range(0, 10));
      const late = await new Respondent(test.db, slug).begin();
      const other = connect(test.target);
      const begun = gate();
      const cutIsMade = gate();
      const submit = other.db.transaction(async (tx) => {
        await submitIn(tx, late);
        begun.open();
        await cutIsMade.opened;
      });
      await begun.opened;
      expect(await cut(roundId)).toMatchObject({ number: 1, n: 5 });
      cutIsMade.open();
      await submit;
      await other.close();
      await crowd.send(range(10, 20));
      expect(await cut(roundId)).toMatchObject({ number: 2, n: 16 });
      const left = await test.db.select().from(inbox).where(eq(inbox.roundId, roundId));
      const everybody = [...(await rowsOf(roundId)), ...left].map(({ respondentId }) => respondentId);
      expect(everybody).toHaveLength(21);
      expect(new Set(everybody).size).toBe(21);
      expect(await checkReleases(test.db, () => {})).toBe(true);
    },
  );

  it.skipIf(!onServer)(`make closing wait for the submits under way, and count them ${turns}`, async () => {
    const round = await roundWith(5);
    await round.crowd.send(range(0, 5));
    const late = await new Respondent(test.db, round.slug).begin();
    const other = connect(test.target);
    const begun = gate();
    const submit = other.db.transaction(async (tx) => {
      await submitIn(tx, late);
      begun.open();
      await somebodyWaits(test.db);
    });
    await begun.opened;
    const [closed] = await Promise.all([close(round), submit]);
    await other.close();
    expect(closed.release).toMatchObject({ n: 6 });
  });
});

describe("rows that a release writes anew", () => {
  it.skipIf(!onServer)(`wait for nobody who saves, and lose nothing of it ${turns}`, async () => {
    const round = await roundWith(0);
    const people = await Promise.all(
      Array.from({ length: 6 }, () => new Respondent(test.db, round.slug).begin()),
    );
    const other = connect(test.target);
    let saving = true;
    const mixing = (async () => {
      while (saving) await other.db.transaction((tx) => mixRows(tx, round, { all: false }));
    })();
    await Promise.all(
      people.map(async (person) => {
        for (let turn = 1; turn <= 30; turn++) {
          const { sheet, revision } = person;
          const saved = { ...sheet, revision, answers: answersOf(turn), partial: {} };
          expect(await saveSheet(test.db, saved)).toEqual({ outcome: "saved", revision: turn });
          person.revision = turn;
        }
        await person.submit(answersOf(31));
      }),
    );
    saving = false;
    await mixing;
    await other.close();
    const sheets = await test.db.select().from(draft).where(eq(draft.roundId, round.roundId));
    expect(sheets.map(({ revision, answers }) => ({ revision, answers }))).toEqual(
      people.map(() => ({ revision: 31, answers: answersOf(31) })),
    );
    expect(await waiting(round.roundId)).toBe(6);
  });

  it.skipIf(!onServer)(`are found by a save that came while they were written ${turns}`, async () => {
    const round = await roundWith(0);
    const { sheet } = await new Respondent(test.db, round.slug).begin();
    const other = connect(test.target);
    const written = gate();
    const mixing = other.db.transaction(async (tx) => {
      await mixRows(tx, round, { all: true });
      written.open();
      await somebodyWaits(test.db);
    });
    await written.opened;
    const saved = { ...sheet, revision: 0, answers: answersOf(1), partial: {} };
    expect(await saveSheet(test.db, saved)).toEqual({ outcome: "saved", revision: 1 });
    await mixing;
    await other.close();
  });

  it.skipIf(!onServer)(
    `do not include a sheet that is being saved: the next release has it ${turns}`,
    async () => {
      const round = await roundWith(0);
      const { sheet } = await new Respondent(test.db, round.slug).begin();
      const other = connect(test.target);
      const mixed = async () => {
        const [row] = await test.db.select().from(draft).where(eq(draft.roundId, round.roundId));
        return row?.mixed;
      };
      const begun = gate();
      const cutIsMade = gate();
      const saving = other.db.transaction(async (tx) => {
        await saveSheet(tx, { ...sheet, revision: 0, answers: answersOf(1), partial: {} });
        begun.open();
        await cutIsMade.opened;
      });
      await begun.opened;
      await test.db.transaction((tx) => mixRows(tx, round, { all: false }));
      expect(await mixed()).toBe(false);
      cutIsMade.open();
      await saving;
      await other.close();
      await test.db.transaction((tx) => mixRows(tx, round, { all: false }));
      expect(await mixed()).toBe(true);
    },
  );
});

function submitIn(tx: Transaction, { sheet, revision }: Respondent) {
  const input = { ...sheet, key: randomUUID(), revision, answers: answersOf(49) };
  // Inside a transaction of the test's own, so that it decides when the submit commits.
  return submitSheet(tx, input);
}

/** Resolves when another connection waits for a lock. */
async function somebodyWaits(db: Database): Promise<void> {
  for (;;) {
    const [row] = await db.execute<{ waiting: number }>(
      sql`select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock'
          and datname = current_database()`,
    );
    if (row?.waiting) return;
  }
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

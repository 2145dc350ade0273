import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { round } from "@plumbline/db/schema/round";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { TEMPLATES } from "@plumbline/instrument/templates/registry";
import type { Actor } from "../context.ts";
import { checkReleases } from "../releases/recompute.ts";
import { branchingSurvey, YES } from "../testing/branching.ts";
import { callerFor } from "../testing/context.ts";
import { everyRow, rowCounts } from "../testing/contents.ts";
import { newUser } from "../testing/people.ts";
import { problemOf } from "../testing/problems.ts";
import { submissionsOf } from "../testing/releases.ts";
import { newOpenRound, newStudy } from "../testing/rounds.ts";
import { newRespondents } from "../testing/respondent.ts";
import { answersOf, survey } from "../testing/survey.ts";

let test: TestDatabase;
let owner: Actor;

beforeAll(async () => {
  test = await testDatabase();
  owner = await newUser(test.db, "owner");
  return test.close;
});

const organizer = () => callerFor(test.db, owner);

describe("opening a round", () => {
  it("freezes the instrument and makes a link that cannot be guessed", async () => {
    const studyId = await newStudy(test.db, owner);
    const opened = await organizer().rounds.open({ studyId });
    expect(opened).toMatchObject({
      number: 1,
      slug: expect.stringMatching(/^[\w-]{12}$/),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await organizer().rounds.list({ studyId })).toMatchObject([
      { number: 1, state: "open", origin: "collected", minimumN: 10, batch: 10, closedAt: null },
    ]);
  });

  it("needs a question", async () => {
    const blank = TEMPLATES.find(({ id }) => id === "blank")!.make();
    const studyId = await newStudy(test.db, owner, blank);
    const before = await everyRow(test.db);
    expect(await problemOf(organizer().rounds.open({ studyId }))).toMatchObject({
      problem: "nothing-to-ask",
    });
    expect(await everyRow(test.db)).toEqual(before);
  });

  it("needs the earlier one closed, also when two are opened at once", async () => {
    const studyId = await newStudy(test.db, owner);
    const open = () => problemOf(organizer().rounds.open({ studyId }));
    const outcomes = await Promise.all([open(), open(), open()]);
    expect(
      outcomes.map((problem) => problem?.problem ?? "opened").toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(["opened", "round-open", "round-open"]);
  });

  it("takes no smaller groups than five, not even around the procedures", async () => {
    const studyId = await newStudy(test.db, owner);
    for (const settings of [{ minimumN: 4 }, { batch: 4 }, { minimumN: 5.5 }]) {
      expect(await problemOf(organizer().rounds.open({ studyId, ...settings }))).toMatchObject({
        problem: "invalid",
      });
    }
    await organizer().rounds.open({ studyId, minimumN: 5, batch: 5 });
    for (const column of [sql`minimum_n = 4`, sql`batch = 4`]) {
      const update = test.db.execute(sql`update round set ${column} where study_id = ${studyId}`);
      await expect(update).rejects.toThrow();
    }
  });
});

describe("closing a round", () => {
  it("cuts the last release, once", async () => {
    const { studyId, roundId, slug } = await newOpenRound(test.db, owner);
    for (const respondent of await newRespondents(test.db, slug, 6)) await respondent.submit(answersOf(1));
    const { release } = await organizer().rounds.close({ studyId, roundId });
    expect(release).toMatchObject({ number: 1, n: 6 });
    const again = organizer().rounds.close({ studyId, roundId });
    expect(await problemOf(again)).toMatchObject({ problem: "round-closed" });
    expect(await organizer().rounds.list({ studyId })).toMatchObject([
      { state: "closed", closedAt: expect.any(Date) },
    ]);
  });

  it("happens once when it is asked for twice at once", async () => {
    const { studyId, roundId } = await newOpenRound(test.db, owner);
    const close = () => problemOf(organizer().rounds.close({ studyId, roundId }));
    const outcomes = (await Promise.all([close(), close()])).map((problem) => problem?.problem);
    expect(new Set(outcomes)).toEqual(new Set([undefined, "round-closed"]));
  });
});

describe("a simulated round", () => {
  const realRows = async (studyId: string) => {
    const simulated = await test.db.select().from(round).where(eq(round.studyId, studyId));
    const ids = simulated.filter(({ origin }) => origin === "simulated").map(({ id }) => id);
    const rows = await everyRow(test.db);
    return rows.filter((row) => !row.startsWith("audit_event ") && !ids.some((id) => row.includes(id)));
  };

  it("is added, made anew and removed without touching the real ones", async () => {
    const { studyId, slug } = await newOpenRound(test.db, owner);
    for (const respondent of await newRespondents(test.db, slug, 12)) await respondent.submit(answersOf(1));
    const before = await realRows(studyId);
    const counts = await rowCounts(test.db);

    await organizer().rounds.simulate({ studyId, respondents: 20 });
    const [simulated] = await organizer().rounds.list({ studyId });
    expect(simulated).toMatchObject({ number: 0, origin: "simulated", state: "closed" });
    const { rounds } = await organizer().studies.overview({ studyId });
    expect(rounds.map(({ origin, release }) => [origin, release?.n])).toEqual([
      ["simulated", 20],
      ["collected", undefined],
    ]);

    await organizer().rounds.simulate({ studyId, respondents: 30 });
    const again = await organizer().studies.overview({ studyId });
    expect(again.rounds.map(({ release }) => release?.n)).toEqual([30, undefined]);
    expect(await checkReleases(test.db, () => {})).toBe(true);

    await organizer().rounds.removeSimulated({ studyId });
    expect(await realRows(studyId)).toEqual(before);
    const { audit_event: record, ...left } = await rowCounts(test.db);
    expect({ ...left, audit_event: record! - 3 }).toEqual(counts);
  });

  it("is no survey anybody could answer", async () => {
    const studyId = await newStudy(test.db, owner);
    await organizer().rounds.simulate({ studyId, respondents: 20 });
    const [simulated] = await organizer().rounds.list({ studyId });
    const survey = callerFor(test.db, null).respond.survey({ slug: simulated!.slug });
    expect(await problemOf(survey)).toMatchObject({ problem: "not-found" });
  });

  it("keeps the questions it was made from while the study changes its own", async () => {
    const studyId = await newStudy(test.db, owner);
    const { roundId } = await organizer().rounds.simulate({ studyId, respondents: 20 });
    await organizer().instruments.save({
      studyId,
      version: 1,
      revision: 1,
      definition: { ...survey(), crowd: "the others" },
    });
    expect(await organizer().releases.results({ studyId, roundId })).toMatchObject({
      instrument: { crowd: "the people who answer this round" },
    });
    expect(await organizer().rounds.open({ studyId })).toMatchObject({ number: 1 });
  });

  it("asks each of its people what their own arms and answers open, and stores the arms", async () => {
    const studyId = await newStudy(test.db, owner, branchingSurvey());
    const { roundId } = await organizer().rounds.simulate({ studyId, respondents: 60 });
    const rows = await submissionsOf(test.db, roundId);
    const framings = new Set<unknown>();
    for (const { answers, arms } of rows) {
      const { start, why, gain, loss } = answers as Record<string, { own: unknown } | undefined>;
      const { framing, lens_order: order } = arms as Record<string, string>;
      framings.add(framing);
      expect(["own_first", "crowd_first"]).toContain(order);
      expect([gain !== undefined, loss !== undefined]).toEqual([framing === "gain", framing === "loss"]);
      expect(why !== undefined).toBe(JSON.stringify(start) === JSON.stringify(YES));
      expect(answers).not.toHaveProperty("later");
    }
    expect(framings).toEqual(new Set(["gain", "loss"]));
    expect(await checkReleases(test.db, () => {})).toBe(true);
  });

  it("cannot be removed where there is none", async () => {
    const studyId = await newStudy(test.db, owner);
    const problem = await problemOf(organizer().rounds.removeSimulated({ studyId }));
    expect(problem).toMatchObject({ problem: "not-found" });
  });

  it("is one when it is made twice at once", async () => {
    const studyId = await newStudy(test.db, owner);
    const simulate = () => organizer().rounds.simulate({ studyId, respondents: 20 });
    await Promise.all([simulate(), simulate()]);
    expect(await organizer().rounds.list({ studyId })).toHaveLength(1);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { importFile } from "@plumbline/db/schema/organizing";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import type { Actor } from "../context.ts";
import { callerFor } from "../testing/context.ts";
import { everyRow, rowCounts } from "../testing/contents.ts";
import { newUser } from "../testing/people.ts";
import { problemOf } from "../testing/problems.ts";
import { newRespondents } from "../testing/respondent.ts";
import { newFinishedStudy, newOpenRound, newStudy } from "../testing/rounds.ts";
import { answersOf, survey } from "../testing/survey.ts";

let test: TestDatabase;
let people = 0;

beforeAll(async () => {
  test = await testDatabase();
  return test.close;
});

const somebody = () => newUser(test.db, `organizer-${++people}`);
const of = (user: Actor) => callerFor(test.db, user);

describe("a new study", () => {
  it("is its maker's, with the instrument of its template under its own title", async () => {
    const organizer = of(await somebody());
    const { studyId } = await organizer.studies.create({ title: " Hopes ", template: "alignment-outlook" });
    expect(await organizer.studies.list()).toMatchObject([
      { id: studyId, title: "Hopes", role: "owner", rounds: 0 },
    ]);
    const latest = await organizer.instruments.latest({ studyId });
    expect(latest).toMatchObject({ version: 1, hash: null, definition: { title: "Hopes" } });
    expect(latest.definition.sections.flatMap(({ questions }) => questions).length).toBeGreaterThan(10);
  });

  it("starts with simulated answers when asked to, and says so", async () => {
    const organizer = of(await somebody());
    await organizer.studies.create({ title: "Hopes", template: "alignment-outlook", simulated: true });
    expect(await organizer.studies.list()).toMatchObject([{ rounds: 0, simulated: true, imported: false }]);
  });

  it("needs a title and a template that exists", async () => {
    const organizer = of(await somebody());
    const untitled = organizer.studies.create({ title: "  ", template: "blank" });
    expect(await problemOf(untitled)).toMatchObject({
      problem: "invalid",
      message: "Give the study a title.",
    });
    const unknown = organizer.studies.create({ title: "Hopes", template: "no-such-template" });
    expect(await problemOf(unknown)).toMatchObject({
      problem: "invalid",
      message: "There is no such template.",
    });
    expect(await organizer.studies.list()).toEqual([]);
  });
});

describe("somebody else's study", () => {
  it("is not in one's list", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    await newStudy(test.db, owner);
    const mine = await newStudy(test.db, other);
    expect((await of(other).studies.list()).map(({ id }) => id)).toEqual([mine]);
  });
});

describe("a study", () => {
  it("counts its answers only by its releases", async () => {
    const owner = await somebody();
    const { studyId, slug } = await newOpenRound(test.db, owner);
    for (const respondent of await newRespondents(test.db, slug, 3)) await respondent.submit(answersOf(1));
    const { rounds } = await of(owner).studies.overview({ studyId });
    expect(rounds).toMatchObject([{ number: 1, state: "open", release: null }]);
  });

  it("is renamed without touching what respondents read", async () => {
    const owner = await somebody();
    const studyId = await newStudy(test.db, owner, survey("Before"));
    await of(owner).studies.rename({ studyId, title: "After" });
    expect(await of(owner).studies.overview({ studyId })).toMatchObject({ title: "After" });
    expect((await of(owner).instruments.latest({ studyId })).definition.title).toBe("Before");
  });

  it("is duplicated as its newest instrument under its name, without rounds and answers", async () => {
    const owner = await somebody();
    const { studyId } = await newFinishedStudy(test.db, owner);
    await of(owner).studies.rename({ studyId, title: "x".repeat(160) });
    const copy = await of(owner).studies.duplicate({ studyId });
    expect(copy.studyId).not.toBe(studyId);
    const title = `${"x".repeat(153)} (copy)`;
    expect(await of(owner).studies.overview(copy)).toMatchObject({ title, rounds: [], role: "owner" });
    const { definition, hash } = await of(owner).instruments.latest(copy);
    expect(hash).toBeNull();
    expect(definition).toEqual({ ...survey(), title });
  });

  it("is archived and brought back, with all that is in it", async () => {
    const owner = await somebody();
    const { studyId } = await newFinishedStudy(test.db, owner);
    const before = await of(owner).studies.overview({ studyId });
    await of(owner).studies.archive({ studyId, archived: true });
    const [archived] = await of(owner).studies.list();
    expect(archived?.archivedAt).toEqual(new Date("2031-05-06T07:08:09Z"));
    await of(owner).studies.archive({ studyId, archived: false });
    expect(await of(owner).studies.overview({ studyId })).toEqual(before);
  });
});

describe("deleting a study", () => {
  it("asks for its title, and deletes nothing when another one is typed", async () => {
    const owner = await somebody();
    const { studyId } = await newFinishedStudy(test.db, owner);
    const before = await everyRow(test.db);
    for (const title of ["", "attitudes", "Attitudes 2"]) {
      expect(await problemOf(of(owner).studies.delete({ studyId, title }))).toEqual({
        problem: "invalid",
        message: "That is not the study's title. Nothing was deleted.",
      });
    }
    expect(await everyRow(test.db)).toEqual(before);
  });

  it("leaves no row of it in any table but the record of who did what", async () => {
    const owner = await somebody();
    const before = await rowCounts(test.db);
    const { studyId, slug, roundId } = await newOpenRound(test.db, owner);
    const organizer = of(owner);
    const respondents = await newRespondents(test.db, slug, 20);
    for (const [person, respondent] of respondents.entries()) await respondent.submit(answersOf(person));
    await organizer.rounds.close({ studyId, roundId });
    await organizer.rounds.open({ studyId });
    await organizer.rounds.simulate({ studyId, respondents: 20 });
    const again = (await organizer.rounds.list({ studyId })).find(({ state }) => state === "open");
    for (const respondent of await newRespondents(test.db, again?.slug ?? "", 2))
      await respondent.submit(answersOf(1));
    const full = await rowCounts(test.db);
    const filled = Object.keys(full).filter((table) => (full[table] ?? 0) > (before[table] ?? 0));
    expect(filled).toEqual([
      "audit_event",
      "draft",
      "inbox",
      "instrument",
      "member",
      "release",
      "respondent",
      "round",
      "study",
      "submission",
      "submission_key",
    ]);
    await organizer.studies.delete({ studyId, title: " Attitudes " });
    const { audit_event: record, ...left } = await rowCounts(test.db);
    const { audit_event: earlier, ...were } = before;
    expect(left).toEqual(were);
    expect(record! - earlier!).toBe(4);
    const naming = (await everyRow(test.db)).filter((row) => row.includes(studyId) || row.includes(roundId));
    expect(naming.every((row) => row.startsWith("audit_event "))).toBe(true);
    expect(await problemOf(organizer.studies.overview({ studyId }))).toMatchObject({ problem: "not-found" });
  });

  it("touches no other study and no upload under way", async () => {
    const owner = await somebody();
    const kept = await newFinishedStudy(test.db, owner);
    await test.db.insert(importFile).values({ userId: owner.id, name: "file.csv", size: 1, chunks: 1 });
    const before = (await everyRow(test.db)).filter((row) => !row.startsWith("audit_event "));
    const gone = await newFinishedStudy(test.db, owner);
    await of(owner).studies.delete({ studyId: gone.studyId, title: "Attitudes" });
    expect((await everyRow(test.db)).filter((row) => !row.startsWith("audit_event "))).toEqual(before);
    expect(await of(owner).studies.overview({ studyId: kept.studyId })).toMatchObject({ title: "Attitudes" });
  });
});

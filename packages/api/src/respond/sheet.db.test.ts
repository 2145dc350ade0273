import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { closeRound } from "../rounds/writes.ts";
import { callerFor, chance } from "../testing/context.ts";
import { everyRow } from "../testing/contents.ts";
import { newUser } from "../testing/people.ts";
import { problemOf } from "../testing/problems.ts";
import { newFinishedStudy, newOpenRound, type OpenRound } from "../testing/rounds.ts";
import { answersOf, survey } from "../testing/survey.ts";

let test: TestDatabase;
let round: OpenRound;
let closed: OpenRound & { code: string };

beforeAll(async () => {
  test = await testDatabase();
  const owner = await newUser(test.db, "owner");
  round = await newOpenRound(test.db, owner);
  const second = await newOpenRound(test.db, owner);
  closed = { ...second, code: newCode() };
  await anybody().begin({ slug: closed.slug, code: closed.code, consentVersion: 3 });
  await test.db.transaction((tx) => closeRound(tx, second.studyId, second.roundId, chance));
  await newFinishedStudy(test.db, owner);
  return test.close;
});

const anybody = () => callerFor(test.db, null).respond;
const newCode = () => chance.randomToken(16);

async function begin(): Promise<{ slug: string; code: string }> {
  const sheet = { slug: round.slug, code: newCode() };
  await anybody().begin({ ...sheet, consentVersion: 3 });
  return sheet;
}

/** Makes the call, which must be refused and write nothing. */
async function refused(call: () => Promise<unknown>) {
  const before = await everyRow(test.db);
  const problem = await problemOf(call());
  expect(await everyRow(test.db)).toEqual(before);
  expect(problem).not.toBeNull();
  return problem;
}

describe("a survey behind its link", () => {
  it("shows what is asked and whether the round is open", async () => {
    expect(await anybody().survey({ slug: round.slug })).toEqual({
      definition: survey(),
      state: "open",
      number: 1,
    });
    expect(await anybody().survey({ slug: closed.slug })).toMatchObject({ state: "closed" });
  });

  it("is not to be found by another link", async () => {
    expect(await problemOf(anybody().survey({ slug: "no-such-round" }))).toMatchObject({
      problem: "not-found",
    });
  });
});

describe("a sheet", () => {
  it("starts empty", async () => {
    const sheet = await anybody().begin({ slug: round.slug, code: newCode(), consentVersion: 3 });
    expect(sheet).toEqual({
      revision: 0,
      answers: {},
      partial: {},
      submissions: 0,
      withdrawn: false,
      unsubmitted: false,
      consentVersion: 3,
      seed: expect.any(Number),
    });
  });

  it("is found again by its code, with all that was saved, also when begun a second time", async () => {
    const own = await begin();
    const saved = { answers: { pause: answersOf(1).pause }, partial: { when: { own: { masses: [40] } } } };
    expect(await anybody().save({ ...own, revision: 0, ...saved })).toEqual({
      outcome: "saved",
      revision: 1,
    });
    const again = await anybody().sheet(own);
    expect(again).toMatchObject({ state: "open", sheet: { revision: 1, ...saved } });
    expect(await anybody().begin({ ...own, consentVersion: 3 })).toEqual(again.sheet);
  });

  it("is not opened by a code that is not its own", async () => {
    await begin();
    const wrong = { slug: round.slug, code: newCode() };
    for (const call of [
      () => anybody().sheet(wrong),
      () => anybody().save({ ...wrong, revision: 0, answers: {}, partial: {} }),
      () => anybody().submit({ ...wrong, key: randomUUID(), revision: 0, answers: {} }),
      () => anybody().withdraw({ ...wrong, key: randomUUID() }),
    ]) {
      expect(await refused(call)).toMatchObject({ problem: "unknown-receipt" });
    }
  });

  it("is not opened by its code in the round of another study", async () => {
    const own = await begin();
    expect(await refused(() => anybody().sheet({ ...own, slug: closed.slug }))).toMatchObject({
      problem: "unknown-receipt",
    });
  });

  it("says of a code that is not whole what is wrong with it", async () => {
    const own = await begin();
    const problem = await refused(() => anybody().sheet({ ...own, code: own.code.slice(1) }));
    expect(problem).toMatchObject({
      problem: "invalid",
      message: "This is not a whole receipt link. Copy it to its last character.",
    });
  });

  it("is begun only under the consent text in force", async () => {
    for (const consentVersion of [2, 4]) {
      const outdated = { slug: round.slug, code: newCode(), consentVersion };
      expect(await refused(() => anybody().begin(outdated))).toMatchObject({ problem: "consent-outdated" });
    }
  });

  it("is one sheet when it is begun twenty times at once", async () => {
    const own = { slug: round.slug, code: newCode(), consentVersion: 3 };
    const before = await everyRow(test.db);
    await Promise.all(Array.from({ length: 20 }, () => anybody().begin(own)));
    const after = await everyRow(test.db);
    const added = after.filter((row) => !before.includes(row)).map((row) => row.slice(0, row.indexOf(" ")));
    expect(added).toEqual(["draft", "respondent"]);
  });
});

describe("a save against an older revision", () => {
  it("writes nothing and returns what is stored now", async () => {
    const own = await begin();
    const theirs = { pause: answersOf(1).pause };
    await anybody().save({ ...own, revision: 0, answers: theirs, partial: {} });
    const before = await everyRow(test.db);
    const late = await anybody().save({
      ...own,
      revision: 0,
      answers: { pause: answersOf(2).pause },
      partial: {},
    });
    expect(late).toMatchObject({ outcome: "stale", sheet: { revision: 1, answers: theirs } });
    expect(JSON.stringify(late)).not.toContain("respondentId");
    expect(await everyRow(test.db)).toEqual(before);
  });

  it("loses against exactly one of two saved at once", async () => {
    const own = await begin();
    const save = (person: number) =>
      anybody().save({ ...own, revision: 0, answers: answersOf(person), partial: {} });
    const outcomes = (await Promise.all([save(1), save(2)])).map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(["saved", "stale"]);
  });
});

describe("a closed round", () => {
  const own = () => ({ slug: closed.slug, code: closed.code });

  it("still shows their answers to whoever has the receipt", async () => {
    expect(await anybody().sheet(own())).toMatchObject({ state: "closed", sheet: { revision: 0 } });
  });

  it("takes nothing any more: no new sheet, no save, no submit, no withdrawal", async () => {
    for (const call of [
      () => anybody().begin({ slug: closed.slug, code: newCode(), consentVersion: 3 }),
      () => anybody().save({ ...own(), revision: 0, answers: answersOf(1), partial: {} }),
      () => anybody().submit({ ...own(), key: randomUUID(), revision: 0, answers: answersOf(1) }),
      () => anybody().withdraw({ ...own(), key: randomUUID() }),
    ]) {
      expect(await refused(call)).toMatchObject({ problem: "round-closed" });
    }
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { drawingOf } from "@plumbline/instrument/arms";
import type { Instrument } from "@plumbline/instrument/instrument";
import type { Actor } from "../context.ts";
import { branchingSurvey } from "../testing/branching.ts";
import { callerFor } from "../testing/context.ts";
import { everyRow } from "../testing/contents.ts";
import { newUser } from "../testing/people.ts";
import { problemOf } from "../testing/problems.ts";
import { newOpenRound, newStudy } from "../testing/rounds.ts";
import { survey } from "../testing/survey.ts";
import { hashOf, respondentsInstrument } from "./definition.ts";

let test: TestDatabase;
let owner: Actor;

beforeAll(async () => {
  test = await testDatabase();
  owner = await newUser(test.db, "owner");
  return test.close;
});

const instruments = () => callerFor(test.db, owner).instruments;
const rounds = () => callerFor(test.db, owner).rounds;
const worded = (intro: string): Instrument => ({ ...survey(), intro });

/** The same JSON with every object's keys the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, turned(item)] as const)
      .toReversed(),
  );
}

describe("the hash of an instrument", () => {
  it("is the SHA-256 of its canonical JSON", () => {
    // printf '{"a":[1,{"b":null,"c":"x"}]}' | sha256sum
    const document = { a: [1, { c: "x", b: null }] } as unknown as Instrument;
    expect(hashOf(document)).toBe("51ea46df2d4fa6bd991d2d39b0f3e6c25988d58fc296df9e5085db2843ac49bd");
  });

  it("knows no order of keys, and every word", () => {
    expect(hashOf(turned(survey()) as Instrument)).toBe(hashOf(survey()));
    expect(hashOf(worded("Hello."))).not.toBe(hashOf(survey()));
  });

  it("is that of what was saved: the database keeps no order of keys", async () => {
    const { studyId } = await newOpenRound(test.db, owner);
    expect((await instruments().latest({ studyId })).hash).toBe(hashOf(survey()));
  });
});

describe("saving an instrument", () => {
  it("replaces the newest version while it is not frozen", async () => {
    const studyId = await newStudy(test.db, owner);
    const saved = await instruments().save({
      studyId,
      version: 1,
      revision: 1,
      definition: worded("Hello."),
    });
    expect(saved).toEqual({ outcome: "saved", version: 1, revision: 2 });
    expect(await instruments().latest({ studyId })).toMatchObject({
      revision: 2,
      definition: { intro: "Hello." },
    });
  });

  it("over somebody else's save writes nothing and returns theirs", async () => {
    const studyId = await newStudy(test.db, owner);
    await instruments().save({ studyId, version: 1, revision: 1, definition: worded("Theirs.") });
    const before = await everyRow(test.db);
    const late = await instruments().save({ studyId, version: 1, revision: 1, definition: worded("Mine.") });
    expect(late).toMatchObject({
      outcome: "stale",
      current: { revision: 2, definition: { intro: "Theirs." } },
    });
    expect(await everyRow(test.db)).toEqual(before);
  });

  it("of two at once keeps one", async () => {
    const studyId = await newStudy(test.db, owner);
    const save = (intro: string) =>
      instruments().save({ studyId, version: 1, revision: 1, definition: worded(intro) });
    const outcomes = (await Promise.all([save("A."), save("B.")])).map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(["saved", "stale"]));
  });

  it("of two at once makes one next version of a frozen one", async () => {
    const { studyId } = await newOpenRound(test.db, owner);
    const save = (intro: string) =>
      instruments().save({ studyId, version: 1, revision: 1, definition: worded(intro) });
    const outcomes = await Promise.all([save("A."), save("B."), save("C.")]);
    expect(outcomes.filter(({ outcome }) => outcome === "saved")).toEqual([
      { outcome: "saved", version: 2, revision: 1 },
    ]);
  });

  it("refuses what no respondent could be asked", async () => {
    const studyId = await newStudy(test.db, owner);
    const [section] = survey().sections;
    const twice = { ...survey(), sections: [section!, { ...section!, id: "again" }] };
    const before = await everyRow(test.db);
    const problem = await problemOf(
      instruments().save({ studyId, version: 1, revision: 1, definition: twice }),
    );
    expect(problem).toMatchObject({ problem: "invalid", message: 'Two questions have the id "pause".' });
    expect(problem?.issues?.[0]?.path).toEqual(["definition", "sections", 1, "questions", 0, "id"]);
    expect(await everyRow(test.db)).toEqual(before);
  });
});

describe("an instrument a round was opened with", () => {
  it("is frozen: what is saved after becomes the next version, and the round keeps its own", async () => {
    const { studyId, slug } = await newOpenRound(test.db, owner);
    const frozen = await instruments().latest({ studyId });
    const saved = await instruments().save({
      studyId,
      version: 1,
      revision: 1,
      definition: worded("Later."),
    });
    expect(saved).toEqual({ outcome: "saved", version: 2, revision: 1 });
    expect(await instruments().latest({ studyId })).toMatchObject({ version: 2, hash: null });
    const asked = await callerFor(test.db, null).respond.survey({ slug });
    expect(asked.definition).toEqual(survey());
    const [round] = await rounds().list({ studyId });
    expect(round).toMatchObject({ instrumentVersion: 1, instrumentHash: frozen.hash });
  });

  it("may be opened with again, and stays frozen as it was", async () => {
    const { studyId, roundId } = await newOpenRound(test.db, owner);
    const { hash } = await instruments().latest({ studyId });
    await rounds().close({ studyId, roundId });
    expect(await rounds().open({ studyId })).toMatchObject({ number: 2, hash });
    expect(await instruments().latest({ studyId })).toMatchObject({ version: 1, revision: 1, hash });
  });

  it("with a section left out is what respondents get, while the study goes on with all of its sections", async () => {
    const study = branchingSurvey();
    const studyId = await newStudy(test.db, owner, study);
    const { id, slug, hash } = await rounds().open({ studyId });
    const asked = (await callerFor(test.db, null).respond.survey({ slug })).definition;
    expect(asked.sections.map((section) => section.id)).toEqual(["first", "as_gain", "as_loss"]);
    const [round] = await rounds().list({ studyId });
    expect(round?.instrumentHash).toBe(hash);
    expect(hash).toBe(hashOf(respondentsInstrument(study)));
    expect(await instruments().latest({ studyId })).toMatchObject({
      version: 2,
      revision: 1,
      hash: null,
      definition: study,
    });
    await rounds().close({ studyId, roundId: id });
    // Nothing was edited: the next round asks the same, and says so by the same hash.
    expect(await rounds().open({ studyId })).toMatchObject({ number: 2, hash });
  });

  it("holds no translation of a text that its author struck out, and the study keeps it", async () => {
    const de = {
      "Pausing deserves support.": "Eine Pause ist richtig.",
      "What the board struck out.": "Gestrichen.",
    };
    const study = { ...survey(), translations: { de, fr: { "What the board struck out.": "Biffé." } } };
    const studyId = await newStudy(test.db, owner, study);
    const { slug, hash } = await rounds().open({ studyId });
    const asked = (await callerFor(test.db, null).respond.survey({ slug })).definition;
    const kept = { de: { "Pausing deserves support.": "Eine Pause ist richtig." } };
    expect(asked).toEqual({ ...survey(), translations: kept });
    expect(hash).toBe(hashOf(asked));
    expect(await instruments().latest({ studyId })).toMatchObject({ version: 2, definition: study });
    // Where nothing was struck out there is no other version, and the hash is of the study as it stands.
    const whole = await newStudy(test.db, owner, { ...survey(), translations: kept });
    expect(await rounds().open({ studyId: whole })).toMatchObject({ hash });
    expect(await instruments().latest({ studyId: whole })).toMatchObject({ version: 1, hash });
  });

  it("is read by whoever has the link with the ids of its experiments, and not with their names", async () => {
    const study = branchingSurvey();
    expect(study.experiments).not.toEqual([]);
    const { slug } = await newOpenRound(test.db, owner, { definition: study });
    const asked = (await callerFor(test.db, null).respond.survey({ slug })).definition;
    expect(drawingOf(asked)).toEqual(drawingOf(study));
    for (const { title, arms } of study.experiments) {
      for (const name of [title, ...arms.map(({ label }) => label)]) {
        expect(JSON.stringify(asked)).not.toContain(JSON.stringify(name));
      }
    }
  });

  it("asks something: a study whose questions are all left out cannot be opened", async () => {
    const sections = survey().sections.map((section) => ({ ...section, leftOut: true }));
    const studyId = await newStudy(test.db, owner, { ...survey(), sections });
    expect(await problemOf(rounds().open({ studyId }))).toMatchObject({ problem: "nothing-to-ask" });
    expect(await problemOf(rounds().simulate({ studyId, respondents: 20 }))).toMatchObject({
      problem: "nothing-to-ask",
    });
  });
});

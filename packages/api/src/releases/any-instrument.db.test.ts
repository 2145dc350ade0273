import { and, eq, isNotNull } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "@plumbline/analytics/random";
import { draft, submission } from "@plumbline/db/schema/answers";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { questionsOf, type Instrument } from "@plumbline/instrument/instrument";
import { KINDS } from "@plumbline/instrument/kinds/registry";
import { randomInstrument, randomResponses } from "@plumbline/instrument/testing/random-instrument";
import { askedIn } from "@plumbline/instrument/way";
import type { Actor } from "../context.ts";
import { drawnFor } from "../respond/drawn.ts";
import { storedResponses } from "../respond/stored.ts";
import { closeRound } from "../rounds/writes.ts";
import { chance } from "../testing/context.ts";
import { newUser } from "../testing/people.ts";
import { problemOf } from "../testing/problems.ts";
import { releasesOf } from "../testing/releases.ts";
import { newRespondents } from "../testing/respondent.ts";
import { newOpenRound } from "../testing/rounds.ts";
import { cutIfDue } from "./cut.ts";
import { checkReleases } from "./recompute.ts";

let test: TestDatabase;
let owner: Actor;
beforeAll(async () => {
  test = await testDatabase();
  owner = await newUser(test.db, "owner");
  return test.close;
});

const PEOPLE = 16;
/** Instruments enough to hold every kind, and each with something to ask whatever is drawn and answered. */
const SEEDS = instrumentsOfEveryKind();

function instrumentsOfEveryKind(): number[] {
  const seeds: number[] = [];
  const missing = new Set(KINDS.map(({ id }) => id));
  for (let seed = 1; missing.size > 0; seed++) {
    const instrument = anyInstrument(seed);
    const kinds = questionsOf(instrument).map(({ kind }) => kind);
    if (askedIn(instrument, {}, {}).size < 3 || !kinds.some((kind) => missing.has(kind))) continue;
    for (const kind of kinds) missing.delete(kind);
    seeds.push(seed);
  }
  return seeds;
}

/** Under the consent that the respondents of these tests give. */
function anyInstrument(seed: number): Instrument {
  return { ...randomInstrument(seededRandom(seed)), consent: { version: 3, text: "I take part freely." } };
}

describe.each(SEEDS)("a round of the instrument drawn from %i", (seed) => {
  it("counts release by release the integers that all of its answers come to, edits and withdrawals included", async () => {
    const random = seededRandom(seed);
    const definition = anyInstrument(seed);
    const { studyId, roundId, slug } = await newOpenRound(test.db, owner, { definition });
    const people = await newRespondents(test.db, slug, PEOPLE);
    const said = new Set<number>();
    for (let wave = 0; wave < 3; wave++) {
      for (const [person, respondent] of people.entries()) {
        if (wave > 0 && random.next() < 0.4) continue;
        if (said.has(person) && random.next() < 0.25) {
          await respondent.withdraw();
          said.delete(person);
          continue;
        }
        const problem = await problemOf(respondent.submit(randomResponses(definition, random)));
        // Of few questions it happens that nothing was answered of what is asked.
        if (problem) expect(problem).toMatchObject({ problem: "nothing-said" });
        else said.add(person);
      }
      await cutIfDue(test.db, roundId, chance);
    }
    await test.db.transaction((tx) => closeRound(tx, studyId, roundId, chance));
    expect((await releasesOf(test.db, roundId)).length).toBeGreaterThan(1);
    expect(await checkReleases(test.db, () => {})).toBe(true);

    const rows = await test.db
      .select({ answers: submission.answers, arms: submission.arms, seed: draft.seed })
      .from(submission)
      .innerJoin(draft, eq(draft.respondentId, submission.respondentId))
      .where(and(eq(submission.roundId, roundId), isNotNull(submission.answers)));
    expect(rows.length).toBeGreaterThan(PEOPLE / 2);
    for (const { answers, arms, seed: drawnFrom } of rows) {
      const drawn = drawnFor(definition, drawnFrom);
      expect(arms).toEqual(drawn.arms);
      expect(drawn.counted(storedResponses(definition, answers))).toEqual(answers);
    }
  });
});

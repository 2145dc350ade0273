import fc from "fast-check";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { inbox } from "@plumbline/db/schema/answers";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { canonicalJson } from "@plumbline/instrument/canonical";
import type { Responses } from "@plumbline/instrument/response";
import { packedRoundTallySchema, sameRoundTally, unpackRoundTally } from "@plumbline/instrument/round-tally";
import type { Actor } from "../context.ts";
import { closeRound } from "../rounds/writes.ts";
import { chance } from "../testing/context.ts";
import { Crowd } from "../testing/crowd.ts";
import { newUser } from "../testing/people.ts";
import { countedByRelease, peopleBetween, releasesOf } from "../testing/releases.ts";
import { newOpenRound, type OpenRound } from "../testing/rounds.ts";
import { answersOf } from "../testing/survey.ts";
import { cutIfDue } from "./cut.ts";
import { recomputeTally } from "./recompute.ts";

let test: TestDatabase;
let owner: Actor;

beforeAll(async () => {
  test = await testDatabase();
  owner = await newUser(test.db, "owner");
  return test.close;
});

const PEOPLE = 40;
const BATCH = 6;

/**
 * Some send answers, of three so that people return to earlier ones, or take theirs back; or all who say something
 * else than in an earlier release return to what they said then, except a few.
 */
type News = { people: number[]; answers: number | null } | { back: number; except: number };
type Step = { news: News; cut: boolean };

const news: fc.Arbitrary<News> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      people: fc.uniqueArray(fc.nat(PEOPLE - 1), { minLength: 1, maxLength: PEOPLE, size: "max" }),
      answers: fc.option(fc.nat(2), { freq: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ back: fc.nat(1), except: fc.nat(4) }) },
);
const step: fc.Arbitrary<Step> = fc.record({ news, cut: fc.boolean() });

/** Nothing, or news that lie in the inbox when the round is closed. */
const ending = fc.option(fc.oneof(news, fc.record({ back: fc.constant(0), except: fc.nat(4) })), { freq: 3 });

describe("after any sequence of submits, edits, withdrawals and cuts", () => {
  it("every release holds what its rows add up to, no two differ by fewer than five people, and nobody is lost", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10, size: "max" }), ending, run),
      { numRuns: 16, seed: 20310506, endOnFailure: true },
    );
  });
});

async function run(steps: readonly Step[], last: News | null): Promise<void> {
  const round = await newOpenRound(test.db, owner, { batch: BATCH });
  const crowd = await Crowd.of(test.db, round, PEOPLE);
  const said = new Map<string, string>();
  for (const { news: sent, cut } of steps) {
    await send(sent, { round, crowd, said });
    if (cut) await cutIfDue(test.db, round.roundId, chance);
  }
  await nobodyIsLost(round, said);
  const open = await countedByRelease(test.db, round.roundId);
  for (const [index, view] of open.entries()) {
    const before = open[index - 1] ?? new Map<string, string>();
    expect(peopleBetween(before, view)).toBeGreaterThanOrEqual(BATCH);
  }
  if (last !== null) {
    await send(last, { round, crowd, said });
    await test.db.transaction((tx) => closeRound(tx, round.studyId, round.roundId, chance));
    await nobodyIsLost(round, said);
  }
  await distancesHold(round);
  await integersHold(round);
}

interface Scene {
  round: OpenRound;
  crowd: Crowd;
  /** What each person said last: canonical answers by respondent. */
  said: Map<string, string>;
}

async function send(some: News, scene: Scene): Promise<void> {
  const { crowd, said } = scene;
  const sent = "people" in some ? sending(some) : await returning(scene, some);
  await crowd.send([...sent.keys()], (person) => sent.get(person) ?? null);
  for (const [person, answers] of sent) {
    if (answers) said.set(crowd.ids[person]!, canonicalJson(answers));
    else said.delete(crowd.ids[person]!);
  }
}

type Sent = Map<number, Responses | null>;

function sending({ people: senders, answers }: { people: number[]; answers: number | null }): Sent {
  return new Map(senders.map((person) => [person, answers === null ? null : answersOf(answers)]));
}

async function returning(
  { round: { roundId }, crowd, said }: Scene,
  { back, except }: { back: number; except: number },
): Promise<Sent> {
  const views = await countedByRelease(test.db, roundId);
  const then = views.at(-2 - back);
  if (!then) return new Map();
  const changed = crowd.ids.flatMap((id, person) => (said.get(id) === then.get(id) ? [] : [person]));
  const before = (person: number) => then.get(crowd.ids[person]!) ?? "null";
  return new Map(changed.slice(except).map((person) => [person, JSON.parse(before(person))]));
}

/** Who counts now and what waits in the inbox together are what everybody said last. */
async function nobodyIsLost({ roundId }: OpenRound, said: ReadonlyMap<string, string>): Promise<void> {
  const views = await countedByRelease(test.db, roundId);
  const known = new Map(views.at(-1) ?? []);
  const rows = await test.db.select().from(inbox).where(eq(inbox.roundId, roundId));
  for (const { respondentId, answers } of rows.toSorted((a, b) => a.number - b.number)) {
    if (answers === null) known.delete(respondentId);
    else known.set(respondentId, canonicalJson(answers));
  }
  expect(known).toEqual(said);
}

async function distancesHold({ roundId }: OpenRound): Promise<void> {
  const views = await countedByRelease(test.db, roundId);
  for (const [index, view] of views.entries()) {
    for (const earlier of views.slice(0, index)) {
      const between = peopleBetween(earlier, view);
      expect(between === 0 || between >= 5, `${between} people between two releases`).toBe(true);
    }
  }
}

async function integersHold({ roundId }: OpenRound): Promise<void> {
  const views = await countedByRelease(test.db, roundId);
  for (const [index, { number, n, tally }] of (await releasesOf(test.db, roundId)).entries()) {
    const stored = unpackRoundTally(packedRoundTallySchema.parse(tally));
    expect(number).toBe(index + 1);
    expect(n).toBe(views[index]?.size);
    expect(sameRoundTally(stored, await recomputeTally(test.db, roundId, number))).toBe(true);
  }
}

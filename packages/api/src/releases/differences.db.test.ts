import fc from "fast-check";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { inbox } from "@plumbline/db/schema/answers";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { isDeclined } from "@plumbline/instrument/lens";
import type { Responses } from "@plumbline/instrument/response";
import {
  holdsMore,
  packedRoundTallySchema,
  sameRoundTally,
  unpackRoundTally,
} from "@plumbline/instrument/round-tally";
import type { Actor } from "../context.ts";
import { closeRound } from "../rounds/writes.ts";
import { chance } from "../testing/context.ts";
import { Crowd } from "../testing/crowd.ts";
import { newUser } from "../testing/people.ts";
import {
  countedByRelease,
  countedNow,
  countedOf,
  peopleBetween,
  releasesOf,
  submissionsOf,
} from "../testing/releases.ts";
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

const PEOPLE = 60;
const BATCH = 6;

/**
 * Some send answers, of three so that people return to earlier ones, or take theirs back; all who say something else
 * than in an earlier release return to what they said then, except a few; people whom a release counts send the same
 * again in other words; or all whom it counts do, but a few who say something else, while all who wait go.
 */
type News =
  | { people: number[]; answers: number | null }
  | { back: number; except: number }
  | { reword: number[] }
  | { but: number };
type Step = { news: News; cut: boolean };

const somebody = (most: number) =>
  fc.uniqueArray(fc.nat(PEOPLE - 1), { minLength: 1, maxLength: most, size: "max" });
const news: fc.Arbitrary<News> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ people: somebody(PEOPLE / 3), answers: fc.option(fc.nat(2), { freq: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ back: fc.nat(1), except: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ reword: somebody(PEOPLE) }) },
);
const step: fc.Arbitrary<Step> = fc.record({ news, cut: fc.boolean() });

/** Nothing, or news that lie in the inbox when the round is closed. */
const ending = fc.option(
  fc.oneof(
    news,
    fc.record({ back: fc.constant(0), except: fc.nat(4) }),
    fc.record({ but: fc.integer({ min: 1, max: 4 }) }),
  ),
  { freq: 6 },
);

describe("after any sequence of submits, edits, changes of words, withdrawals and cuts", () => {
  it("every release holds what its rows add up to, no two differ by fewer than five people, and nobody is lost", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 12, size: "max" }), ending, run),
      { numRuns: 16, seed: 20310506, endOnFailure: true },
    );
  });
});

async function run(steps: readonly Step[], last: News | null): Promise<void> {
  const round = await newOpenRound(test.db, owner, { batch: BATCH });
  const crowd = await Crowd.of(test.db, round, PEOPLE);
  const said = new Map<string, Responses>();
  for (const { news: sent, cut } of steps) {
    await send(sent, { round, crowd, said });
    if (cut) await cutIfDue(test.db, round.roundId, chance);
  }
  await nobodyIsLost(round, said);
  const open = await countedByRelease(test.db, round.roundId);
  for (const [index, view] of open.entries()) {
    const known = new Set(open.slice(0, index).flatMap((earlier) => [...earlier.keys()]));
    expect([...view.keys()].filter((id) => !known.has(id)).length).toBeGreaterThanOrEqual(BATCH);
  }
  await integersHold(round);
  // Closing erases what later releases do not rest on: what they counted is looked at before.
  const views = await countedByRelease(test.db, round.roundId);
  if (last !== null) {
    await send(last, { round, crowd, said });
    const before = await pendingIn(round);
    const { release } = await test.db.transaction((tx) =>
      closeRound(tx, round.studyId, round.roundId, chance),
    );
    if (release) views.push(countedNow(await submissionsOf(test.db, round.roundId)));
    await onlyPendingIsLeft(round, { said, before });
  }
  distancesHold(views);
  await integersHold(round);
}

interface Scene {
  round: OpenRound;
  crowd: Crowd;
  /** What each person said last. */
  said: Map<string, Responses>;
}

async function send(some: News, scene: Scene): Promise<void> {
  const { crowd, said } = scene;
  const sent =
    "people" in some
      ? sending(some)
      : "reword" in some
        ? rewording(scene, some)
        : "but" in some
          ? await mending(scene, some)
          : await returning(scene, some);
  await crowd.send([...sent.keys()], (person) => sent.get(person) ?? null);
  for (const [person, answers] of sent) {
    if (answers) said.set(crowd.ids[person]!, answers);
    else said.delete(crowd.ids[person]!);
  }
}

type Sent = Map<number, Responses | null>;

/** What is said to a question of the survey, and in how many words, besides one of three answers to all the others. */
function answersIn(words: number, answers: number): Responses {
  const why = Array.from({ length: words }, () => "word").join(" ");
  return { ...answersOf(answers), slow: { own: { decline: "reject-framing", why } } };
}

function sending({ people, answers }: { people: number[]; answers: number | null }): Sent {
  return new Map(people.map((person) => [person, answers === null ? null : answersIn(1, answers)]));
}

/** One word more, and a question that says nothing. */
function rewording({ crowd, said }: Scene, { reword }: { reword: number[] }): Sent {
  const sent: Sent = new Map();
  for (const person of reword) {
    const before = said.get(crowd.ids[person]!);
    const slow = before?.["slow"]?.own;
    if (!before || !slow || !isDeclined(slow)) continue;
    sent.set(person, { ...before, slow: { own: { ...slow, why: `${slow.why} word` } } });
  }
  return sent;
}

async function mending(scene: Scene, { but }: { but: number }): Promise<Sent> {
  const { round, crowd, said } = scene;
  const counted = countedNow(await submissionsOf(test.db, round.roundId));
  const sent: Sent = new Map();
  let changing = but;
  for (const [person, id] of crowd.ids.entries()) {
    if (!said.has(id)) continue;
    if (!counted.has(id)) sent.set(person, null);
    else if (changing-- > 0) sent.set(person, answersIn(1, 3));
    else for (const reworded of rewording(scene, { reword: [person] })) sent.set(...reworded);
  }
  return sent;
}

async function returning(
  { round: { roundId }, crowd, said }: Scene,
  { back, except }: { back: number; except: number },
): Promise<Sent> {
  const views = await countedByRelease(test.db, roundId);
  const then = views.at(-2 - back);
  if (!then) return new Map();
  const now = (id: string) => (said.has(id) ? countedOf(said.get(id)) : undefined);
  const changed = crowd.ids.flatMap((id, person) => (now(id) === then.get(id) ? [] : [person]));
  const rows = await submissionsOf(test.db, roundId);
  const before = (person: number) => {
    const id = crowd.ids[person]!;
    return rows.find((row) => row.respondentId === id && countedOf(row.answers) === then.get(id));
  };
  return new Map(
    changed
      .slice(except)
      .map((person) => [person, (before(person)?.answers as Responses | undefined) ?? null]),
  );
}

/** Who counts now and what waits in the inbox together are what everybody said last. */
async function nobodyIsLost({ roundId }: OpenRound, said: ReadonlyMap<string, Responses>): Promise<void> {
  const known = new Map<string, unknown>();
  for (const row of await submissionsOf(test.db, roundId)) {
    if (row.supersededIn === null) known.set(row.respondentId, row.answers);
  }
  const rows = await test.db.select().from(inbox).where(eq(inbox.roundId, roundId));
  for (const { respondentId, answers } of rows.toSorted((a, b) => a.number - b.number)) {
    if (answers === null) known.delete(respondentId);
    else known.set(respondentId, answers);
  }
  expect(known).toEqual(said);
}

/** Who has something in the inbox. */
async function pendingIn({ roundId }: OpenRound): Promise<Set<string>> {
  const rows = await test.db.select().from(inbox).where(eq(inbox.roundId, roundId));
  return new Set(rows.map(({ respondentId }) => respondentId));
}

/** After the close everybody counts as they said last, but for those whose last word came too late; nothing waits. */
async function onlyPendingIsLeft(
  round: OpenRound,
  { said, before }: { said: ReadonlyMap<string, Responses>; before: ReadonlySet<string> },
): Promise<void> {
  expect(await pendingIn(round)).toEqual(new Set());
  const counted = countedNow(await submissionsOf(test.db, round.roundId));
  for (const id of new Set([...said.keys(), ...counted.keys()])) {
    const answers = said.get(id);
    if (counted.get(id) !== (answers && countedOf(answers))) expect(before.has(id)).toBe(true);
  }
}

function distancesHold(views: readonly Map<string, string>[]): void {
  for (const [index, view] of views.entries()) {
    for (const earlier of views.slice(0, index)) {
      const between = peopleBetween(earlier, view);
      expect(between === 0 || between >= 5, `${between} people between two releases`).toBe(true);
    }
  }
}

async function integersHold({ roundId }: OpenRound): Promise<void> {
  for (const [index, { number, n, tally }] of (await releasesOf(test.db, roundId)).entries()) {
    const stored = unpackRoundTally(packedRoundTallySchema.parse(tally));
    expect(number).toBe(index + 1);
    const { tally: again, erased } = await recomputeTally(test.db, roundId, number);
    if (erased === 0) expect(sameRoundTally(stored, again)).toBe(true);
    expect(holdsMore(stored, again, erased)).toBe(true);
    expect(n).toBe(again.n + erased);
  }
}

import { setTimeout as delay } from "node:timers/promises";
import { desc, eq, sql } from "drizzle-orm";
import type { Database, Transaction } from "@plumbline/db/client";
import { release } from "@plumbline/db/schema/release";
import { round } from "@plumbline/db/schema/round";
import type { Instrument } from "@plumbline/instrument/instrument";
import { emptyRoundTally, packRoundTally } from "@plumbline/instrument/round-tally";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import { instrumentOfRound } from "../instruments/reads.ts";
import { shuffled } from "../random-order.ts";
import { rephrase, takeAllIn } from "./count-in.ts";
import { hashUnhashed } from "./counts-as.ts";
import { farEnough } from "./distance.ts";
import { eraseReplaced } from "./erase.ts";
import { mixRows } from "./mix.ts";
import { clearInbox, readInbox, type Change, type Pending } from "./pending.ts";
import { copiedTally } from "./tallies.ts";
import { newcomersTaken } from "@plumbline/disclosure/release-policy";

export interface Chance {
  randomInt(bound: number): number;
  randomToken(bytes: number): string;
}

export interface Cut {
  id: string;
  number: number;
  n: number;
}

/** Waits while another process cuts, each twice as long as the one before; then the next submit has to look. */
const WAITS_MS = [50, 100, 200, 400, 800, 1_600, 3_200, 6_400] as const;

/** Rounds that this process is looking at, by database; `again` where more came in meanwhile. */
const looking = new WeakMap<Database, Map<string, { again: boolean }>>();

/**
 * Cuts a release of an open round if enough has come in. Every submit asks for this, so that asking must cost little:
 * in a process one looks for all, once more after the last who asked, and no connection waits for a lock.
 */
export async function cutIfDue(
  db: Database,
  roundId: AuthorizedRoundId,
  chance: Chance,
): Promise<Cut | null> {
  const rounds = looking.get(db) ?? new Map<string, { again: boolean }>();
  looking.set(db, rounds);
  const other = rounds.get(roundId);
  if (other) {
    other.again = true;
    return null;
  }
  const mine = { again: false };
  rounds.set(roundId, mine);
  try {
    let made: Cut | null = null;
    do {
      mine.again = false;
      made = (await cutInTurn(db, roundId, chance)) ?? made;
    } while (mine.again);
    return made;
  } finally {
    rounds.delete(roundId);
  }
}

/** Takes turns with other processes. One that holds the lock may have looked before the submit this is asked for. */
async function cutInTurn(db: Database, roundId: AuthorizedRoundId, chance: Chance): Promise<Cut | null> {
  for (const wait of [...WAITS_MS, null]) {
    const turn = await db.transaction(async (tx) => {
      const [lock] = await tx.execute<{ had: boolean }>(
        sql`select pg_try_advisory_xact_lock(hashtextextended(${roundId}, 0)) as had`,
      );
      return lock?.had ? { made: await cutRelease(tx, roundId, { closing: false }, chance) } : null;
    });
    if (turn) return turn.made;
    if (wait !== null) await delay(wait);
  }
  return null;
}

/** Cuts the last release of a round that was just closed, if one may be cut, and erases what none rests on any more. */
export async function cutLast(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  chance: Chance,
): Promise<Cut | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${roundId}, 0))`);
  return cutRelease(tx, roundId, { closing: true }, chance);
}

/**
 * Cuts the next release of a round: the last one's tallies, plus the submissions in the inbox, minus those they
 * replace. Whoever calls this holds the round's lock.
 *
 * What has been counted is known by where a row lies, not by a clock or a sequence: a submit that commits late is
 * still in the inbox when the next release looks, whatever came before it. Rows taken in move from the inbox to
 * `submission` in random order and in one transaction, so that neither their place nor their transaction id keeps
 * the order in which people answered.
 */
async function cutRelease(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  { closing }: { closing: boolean },
  chance: Chance,
): Promise<Cut | null> {
  const [settings] = await tx
    .select({ batch: round.batch, state: round.state, studyId: round.studyId })
    .from(round)
    .where(eq(round.id, roundId));
  // The closing release is the last one, also for a cut that was asked for before the round closed.
  if (!settings || (settings.state === "closed" && !closing)) return null;
  const definition = async () => (await instrumentOfRound(tx, roundId)).definition;
  await hashUnhashed(tx, roundId, definition);
  const [last = null] = await tx
    .select({ id: release.id, number: release.number })
    .from(release)
    .where(eq(release.roundId, roundId))
    .orderBy(desc(release.number))
    .limit(1);
  const { changes, reworded, unchanged } = await readInbox(tx, roundId);
  const replaced = [...changes, ...reworded].filter(({ number }) => number > 1);
  await clearInbox(tx, roundId, [
    ...unchanged,
    ...replaced.map((row) => ({ ...row, number: row.number - 1 })),
  ]);
  const chosen = choose(changes, { batch: settings.batch, released: last !== null, closing }, chance);
  const taken = chosen && last ? await farEnough(tx, roundId, chosen, last.number) : chosen;
  if (taken ?? closing) await rephrase(tx, roundId, reworded);
  const made =
    taken &&
    (await makeRelease(tx, roundId, taken, { last, final: closing, definition: await definition() }, chance));
  if (closing) await eraseReplaced(tx, roundId, definition);
  if (made ?? closing) await mixRows(tx, { roundId, studyId: settings.studyId }, { all: closing });
  return made;
}

/** Makes a release of the last one and of whom it takes in. */
async function makeRelease(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  taken: readonly Pending[],
  {
    last,
    final,
    definition,
  }: { last: { id: string; number: number } | null; final: boolean; definition: Instrument },
  chance: Chance,
): Promise<Cut> {
  const number = (last?.number ?? 0) + 1;
  const tally = last ? await copiedTally(tx, last.id) : emptyRoundTally(definition);
  await takeAllIn(tx, roundId, taken, { number, tally, definition });
  const id = releaseId(chance);
  await tx.insert(release).values({ id, roundId, number, n: tally.n, tally: packRoundTally(tally), final });
  return { id, number, n: tally.n };
}

/** Whom the next release takes in, in random order; null where none may be cut. */
function choose(
  changes: readonly Change[],
  round: { batch: number; released: boolean; closing: boolean },
  { randomInt }: Pick<Chance, "randomInt">,
): Change[] | null {
  const newcomers = shuffled(
    changes.filter(({ newcomer }) => newcomer),
    randomInt,
  );
  const changed = changes.filter(({ newcomer }) => !newcomer);
  const take = newcomersTaken({ ...round, newcomers: newcomers.length, changed: changed.length });
  return take === null ? null : shuffled([...newcomers.slice(0, take), ...changed], randomInt);
}

/** Crockford's base 32 without letters that are mistaken for digits: an id is read aloud and typed from paper. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 40 random bits: collisions are refused by the primary key. */
export function releaseId({ randomInt }: Pick<Chance, "randomInt">): string {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]!).join("");
  return `R-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

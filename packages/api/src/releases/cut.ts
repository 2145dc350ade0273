import { randomUUID } from "node:crypto";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Database, Transaction } from "@plumbline/db/client";
import { inbox, submission } from "@plumbline/db/schema/answers";
import { release } from "@plumbline/db/schema/release";
import { round } from "@plumbline/db/schema/round";
import type { Instrument } from "@plumbline/instrument/instrument";
import {
  countSubmission,
  emptyRoundTally,
  packedRoundTallySchema,
  packRoundTally,
  unpackRoundTally,
  type RoundTally,
} from "@plumbline/instrument/round-tally";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import { instrumentOfRound } from "../instruments/reads.ts";
import { shuffled } from "../random-order.ts";
import { storedResponses } from "../respond/stored.ts";
import { farEnough } from "./distance.ts";
import { hashUnhashed } from "./counts-as.ts";
import { mixRows } from "./mix.ts";
import { clearInbox, readInbox, type Change, type Pending } from "./pending.ts";
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

/** Respondents taken in at a time: well below PostgreSQL's 65,535 parameters per statement. */
const ROWS_AT_ONCE = 500;

/** Cuts a release of an open round if enough has come in. Takes turns with other processes by an advisory lock. */
export async function cutIfDue(
  db: Database,
  roundId: AuthorizedRoundId,
  chance: Chance,
): Promise<Cut | null> {
  return db.transaction((tx) => cutRelease(tx, roundId, { closing: false }, chance));
}

/**
 * Cuts the next release of a round: the last one's tallies, plus the submissions in the inbox, minus those they
 * replace.
 *
 * What has been counted is known by where a row lies, not by a clock or a sequence: a submit that commits late is
 * still in the inbox when the next release looks, whatever came before it. Rows taken in move from the inbox to
 * `submission` in random order and in one transaction, so that neither their place nor their transaction id keeps
 * the order in which people answered.
 */
export async function cutRelease(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  { closing }: { closing: boolean },
  chance: Chance,
): Promise<Cut | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${roundId}, 0))`);
  const [settings] = await tx
    .select({ batch: round.batch, state: round.state, studyId: round.studyId })
    .from(round)
    .where(eq(round.id, roundId));
  // The closing release is the last one, also for a cut that was asked for before the round closed.
  if (!settings || (settings.state === "closed" && !closing)) return null;
  const definition = async () => (await instrumentOfRound(tx, roundId)).definition;
  await hashUnhashed(tx, roundId, definition);
  const last = await lastRelease(tx, roundId);
  const { changes, reworded, unchanged } = await readInbox(tx, roundId);
  const replaced = [...changes, ...reworded].filter(({ number }) => number > 1);
  await clearInbox(tx, roundId, [
    ...unchanged,
    ...replaced.map((row) => ({ ...row, number: row.number - 1 })),
  ]);
  const chosen = choose(changes, { batch: settings.batch, released: last !== null, closing }, chance);
  const taken = chosen && last ? await farEnough(tx, roundId, chosen, last.number) : chosen;
  if (taken ?? closing) await rephrase(tx, roundId, reworded);
  if (!taken) {
    if (closing) await mixRows(tx, { roundId, studyId: settings.studyId }, { all: true });
    return null;
  }
  const number = (last?.number ?? 0) + 1;
  const asked = await definition();
  const tally = last?.tally ?? emptyRoundTally(asked);
  for (let from = 0; from < taken.length; from += ROWS_AT_ONCE) {
    const some = taken.slice(from, from + ROWS_AT_ONCE);
    await takeIn(tx, roundId, some, { number, tally, definition: asked });
  }
  const id = releaseId(chance);
  await tx
    .insert(release)
    .values({ id, roundId, number, n: tally.n, tally: packRoundTally(tally), final: closing });
  await mixRows(tx, { roundId, studyId: settings.studyId }, { all: closing });
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

/**
 * Puts new words in the place of the old ones, which no release holds: nothing is counted anew. Together with a release
 * only, so that when a row was written does not tell who came when.
 */
async function rephrase(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  reworded: readonly Pending[],
): Promise<void> {
  if (reworded.length === 0) return;
  await tx.execute(sql`
    update ${submission} set answers = inbox.answers, number = inbox.number
    from ${inbox} join json_to_recordset(${JSON.stringify(reworded)}::json) as said("respondentId" text, number int)
      on inbox.respondent_id = said."respondentId" and inbox.number = said.number
    where inbox.round_id = ${roundId} and submission.round_id = ${roundId}
      and submission.respondent_id = inbox.respondent_id and submission.superseded_in is null`);
  await clearInbox(tx, roundId, reworded);
}

async function takeIn(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  taken: readonly Pending[],
  into: { number: number; tally: RoundTally; definition: Instrument },
): Promise<void> {
  const { number, tally, definition } = into;
  const respondents = taken.map(({ respondentId }) => respondentId);
  const sent = await tx
    .select({
      respondentId: inbox.respondentId,
      number: inbox.number,
      answers: inbox.answers,
      arms: inbox.arms,
      countsAs: inbox.countsAs,
    })
    .from(inbox)
    .where(and(eq(inbox.roundId, roundId), inArray(inbox.respondentId, respondents)));
  const replaced = await tx
    .update(submission)
    .set({ supersededIn: number })
    .where(
      and(
        eq(submission.roundId, roundId),
        inArray(submission.respondentId, respondents),
        isNull(submission.supersededIn),
      ),
    )
    .returning({ answers: submission.answers });
  for (const { answers } of replaced)
    countSubmission(tally, definition, storedResponses(definition, answers), -1);

  // `taken` came shuffled; the rows are written in that order. A submit that commits meanwhile is not among them.
  const rows = new Map(sent.map((row) => [`${row.respondentId} ${row.number}`, row]));
  const counted = taken
    .map((pending) => rows.get(`${pending.respondentId} ${pending.number}`)!)
    .filter(({ answers }) => answers !== null);
  for (const { answers } of counted)
    countSubmission(tally, definition, storedResponses(definition, answers), 1);
  if (counted.length > 0) {
    await tx
      .insert(submission)
      .values(counted.map((row) => ({ ...row, id: randomUUID(), roundId, releasedIn: number })));
  }
  await clearInbox(tx, roundId, taken);
}

export async function lastRelease(
  tx: Transaction,
  roundId: AuthorizedRoundId,
): Promise<{ number: number; tally: RoundTally } | null> {
  const [row] = await tx
    .select({ number: release.number, tally: release.tally })
    .from(release)
    .where(eq(release.roundId, roundId))
    .orderBy(desc(release.number))
    .limit(1);
  if (!row) return null;
  return { number: row.number, tally: unpackRoundTally(packedRoundTallySchema.parse(row.tally)) };
}

/** Crockford's base 32 without letters that are mistaken for digits: an id is read aloud and typed from paper. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 40 random bits: collisions are refused by the primary key. */
export function releaseId({ randomInt }: Pick<Chance, "randomInt">): string {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]!).join("");
  return `R-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

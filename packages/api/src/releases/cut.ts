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
import { takeable } from "./policy.ts";

export interface Chance {
  randomInt(bound: number): number;
  randomToken(bytes: number): string;
}

export interface Cut {
  id: string;
  number: number;
  n: number;
}

/** Rows written at a time: well below PostgreSQL's 65,535 parameters per statement. */
const ROWS_PER_INSERT = 500;

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
  const [settings] = await tx.select({ batch: round.batch }).from(round).where(eq(round.id, roundId));
  if (!settings) return null;
  const last = await lastRelease(tx, roundId);
  const pending = await pendingRespondents(tx, roundId);
  const take = takeable({ pending: pending.length, batch: settings.batch, released: last !== null, closing });
  if (take === 0 && !(closing && last === null)) return null;

  const { definition } = await instrumentOfRound(tx, roundId);
  const number = (last?.number ?? 0) + 1;
  const tally = last?.tally ?? emptyRoundTally(definition);
  const taken = shuffled(pending, chance.randomInt).slice(0, take);
  for (let from = 0; from < taken.length; from += ROWS_PER_INSERT) {
    await takeIn(tx, roundId, taken.slice(from, from + ROWS_PER_INSERT), { number, tally, definition });
  }
  const id = releaseId(chance);
  await tx
    .insert(release)
    .values({ id, roundId, number, n: tally.n, tally: packRoundTally(tally), final: closing });
  return { id, number, n: tally.n };
}

/** Respondents with something in the inbox that would change the tallies. */
async function pendingRespondents(tx: Transaction, roundId: AuthorizedRoundId): Promise<string[]> {
  // Somebody who answered and took it back before being counted leaves nothing to count.
  const rows = await tx.execute<{ respondent_id: string }>(sql`
    select newest.respondent_id
    from (
      select distinct on (respondent_id) respondent_id, answers
      from ${inbox} where round_id = ${roundId}
      order by respondent_id, number desc
    ) newest
    where newest.answers is not null or exists (
      select 1 from ${submission} counted
      where counted.round_id = ${roundId} and counted.respondent_id = newest.respondent_id
        and counted.superseded_in is null
    )
    order by newest.respondent_id`);
  return rows.map(({ respondent_id: id }) => id);
}

async function takeIn(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  respondents: string[],
  into: { number: number; tally: RoundTally; definition: Instrument },
): Promise<void> {
  const { number, tally, definition } = into;
  const theirs = and(eq(inbox.roundId, roundId), inArray(inbox.respondentId, respondents));
  const newest = await tx
    .selectDistinctOn([inbox.respondentId], {
      respondentId: inbox.respondentId,
      number: inbox.number,
      answers: inbox.answers,
    })
    .from(inbox)
    .where(theirs)
    .orderBy(inbox.respondentId, desc(inbox.number));
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

  // `respondents` came shuffled; the rows are written in that order.
  const place = new Map(respondents.map((id, index) => [id, index]));
  const counted = newest
    .filter(({ answers }) => answers !== null)
    .toSorted((a, b) => place.get(a.respondentId)! - place.get(b.respondentId)!);
  for (const { answers } of counted)
    countSubmission(tally, definition, storedResponses(definition, answers), 1);
  if (counted.length > 0) {
    await tx.insert(submission).values(
      counted.map(({ respondentId, number: revision, answers }) => ({
        id: randomUUID(),
        roundId,
        respondentId,
        number: revision,
        answers,
        releasedIn: number,
      })),
    );
  }
  // Only what was read: a submit that commits meanwhile stays for the next release.
  for (const { respondentId, number: upTo } of newest) {
    await tx
      .delete(inbox)
      .where(
        and(
          eq(inbox.roundId, roundId),
          eq(inbox.respondentId, respondentId),
          sql`${inbox.number} <= ${upTo}`,
        ),
      );
  }
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

import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@plumbline/db/client";
import { inbox, submission } from "@plumbline/db/schema/answers";
import type { Instrument } from "@plumbline/instrument/instrument";
import { countSubmission, type RoundTally } from "@plumbline/instrument/round-tally";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import { storedResponses } from "../respond/stored.ts";
import { takeWords } from "./erase.ts";
import { clearInbox, type Pending } from "./pending.ts";

/**
 * Respondents taken in at a time. Reading and counting the answers of one takes some milliseconds of a long survey:
 * between a few of them whoever else asks is served.
 */
const ROWS_AT_ONCE = 25;

/** Takes people into a release: their rows in the order they come in here, their answers into `tally`. */
export async function takeAllIn(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  taken: readonly Pending[],
  into: { number: number; tally: RoundTally; definition: Instrument },
): Promise<void> {
  for (let from = 0; from < taken.length; from += ROWS_AT_ONCE) {
    await takeIn(tx, roundId, taken.slice(from, from + ROWS_AT_ONCE), into);
  }
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
    .select({ id: submission.id, answers: submission.answers })
    .from(submission)
    .where(
      and(
        eq(submission.roundId, roundId),
        inArray(submission.respondentId, respondents),
        isNull(submission.supersededIn),
      ),
    );
  for (const { answers } of replaced)
    countSubmission(tally, definition, storedResponses(definition, answers), -1);
  await takeWords(tx, definition, replaced);
  await tx
    .update(submission)
    .set({ supersededIn: number })
    .where(
      inArray(
        submission.id,
        replaced.map(({ id }) => id),
      ),
    );

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

/**
 * Puts new words in the place of the old ones, which no release holds: nothing is counted anew. Together with a release
 * only, so that when a row was written does not tell who came when.
 */
export async function rephrase(
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

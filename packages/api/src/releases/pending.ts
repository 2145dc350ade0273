import { sql } from "drizzle-orm";
import type { Transaction } from "@plumbline/db/client";
import { inbox, submission } from "@plumbline/db/schema/answers";
import type { AuthorizedRoundId } from "../access/authorize.ts";

/** A respondent's newest row of the inbox. Later ones stay for a later release. */
export interface Pending {
  respondentId: string;
  number: number;
}

/** Somebody whom the tallies would count otherwise than they do now. */
export interface Change extends Pending {
  /** Nothing of theirs was ever counted. */
  newcomer: boolean;
  /** Whether they return to what they said, or did not say, in an earlier release. */
  returns: boolean;
}

export interface Inbox {
  changes: Change[];
  /** Those whose answers count as before and read differently: in words that no tally holds. */
  reworded: Pending[];
  /** Those who sent what stands already, or who took back what was never counted: nothing to take in. */
  unchanged: Pending[];
}

/**
 * Who has something in the inbox, whose rows must all be hashed. One statement, so that what follows rests on one
 * moment, whatever is submitted meanwhile. Answers are compared as `jsonb`, which knows no order of keys.
 */
export async function readInbox(tx: Transaction, roundId: AuthorizedRoundId): Promise<Inbox> {
  const rows = await tx.execute<{
    respondent_id: string;
    number: number;
    news: keyof Inbox;
    newcomer: boolean;
    returns: boolean;
  }>(sql`
    select newest.respondent_id, newest.number,
      case
        when newest.counts_as is distinct from counted.counts_as then 'changes'
        when newest.answers is distinct from counted.answers then 'reworded'
        else 'unchanged'
      end as news,
      not exists (
        select 1 from ${submission} earlier
        where earlier.round_id = ${roundId} and earlier.respondent_id = newest.respondent_id
      ) as newcomer,
      newest.answers is null or exists (
        select 1 from ${submission} earlier
        where earlier.round_id = ${roundId} and earlier.respondent_id = newest.respondent_id
          and earlier.superseded_in is not null and earlier.counts_as = newest.counts_as
      ) as returns
    from (
      select distinct on (respondent_id) respondent_id, number, answers, counts_as
      from ${inbox} where round_id = ${roundId}
      order by respondent_id, number desc
    ) newest
    left join ${submission} counted on counted.round_id = ${roundId}
      and counted.respondent_id = newest.respondent_id and counted.superseded_in is null
    order by newest.respondent_id`);
  const found: Inbox = { changes: [], reworded: [], unchanged: [] };
  for (const { news, respondent_id: respondentId, number, newcomer, returns } of rows) {
    found[news].push({ respondentId, number, newcomer, returns });
  }
  return found;
}

/** Erases each respondent's rows up to a number. */
export async function clearInbox(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  rows: readonly Pending[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    delete from ${inbox}
    using json_to_recordset(${JSON.stringify(rows)}::json) as gone("respondentId" text, number int)
    where inbox.round_id = ${roundId} and inbox.respondent_id = gone."respondentId"
      and inbox.number <= gone.number`);
}

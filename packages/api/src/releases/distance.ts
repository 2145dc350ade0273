import { sql } from "drizzle-orm";
import type { Transaction } from "@plumbline/db/client";
import { inbox, submission } from "@plumbline/db/schema/answers";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import type { Change, Pending } from "./pending.ts";
import { DISCLOSURE_FLOOR, standsApart } from "@plumbline/disclosure/release-policy";

/**
 * Those of `chosen` whom the next release may take without coming too close to an earlier one; null where that
 * leaves too few to tell from the last. Only people who return bring releases closer together, so only they are left
 * for later: as many as it needs, in steps of 1, 3, 7, 15 …
 */
export async function farEnough(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  chosen: readonly Change[],
  last: number,
): Promise<readonly Change[] | null> {
  const returning = chosen.filter(({ returns }) => returns);
  for (let leave = 0; ; leave = 2 * leave + 1) {
    const left = new Set(returning.slice(0, leave));
    const taken = chosen.filter((change) => !left.has(change));
    if (taken.length < DISCLOSURE_FLOOR) return null;
    if (left.size === returning.length) return taken;
    if (standsApart(await distancesToEarlier(tx, roundId, taken, last))) return taken;
  }
}

/**
 * Of how many people the tallies would hold something else between a release that takes in `taken` and each of the releases 1 to
 * `last`, in that order.
 *
 * Let `now` be who would then be counted, and with what. Somebody who is not in `now` differs from each release that
 * counts them; somebody who is differs from each that does not count them as the same. Every row counts in the
 * releases from `released_in` up to the one before `superseded_in`, so both are running sums over the rows.
 */
async function distancesToEarlier(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  taken: readonly Pending[],
  last: number,
): Promise<number[]> {
  const steps = await tx.execute<{ at: number; step: number }>(sql`
    with taken as (
      select * from json_to_recordset(${JSON.stringify(taken)}::json) as t("respondentId" text, number int)
    ), now as (
      select respondent_id, counts_as from ${submission}
      where round_id = ${roundId} and superseded_in is null
        and respondent_id not in (select "respondentId" from taken)
      union all
      select respondent_id, counts_as from ${inbox} natural join (
        select "respondentId" as respondent_id, number from taken
      ) newest
      where round_id = ${roundId} and answers is not null
    ), weighed as (
      select counted.released_in, counted.superseded_in,
        case when now.respondent_id is null then 1 when now.counts_as = counted.counts_as then -1 else 0 end as weight
      from ${submission} counted left join now using (respondent_id)
      where counted.round_id = ${roundId}
    )
    select 0 as at, count(*)::int as step from now
    union all select released_in, sum(weight)::int from weighed group by released_in
    union all select superseded_in, -sum(weight)::int from weighed where superseded_in is not null
      group by superseded_in`);
  const distances: number[] = [];
  let distance = 0;
  for (let number = 0; number <= last; number++) {
    for (const { at, step } of steps) if (at === number) distance += step;
    if (number > 0) distances.push(distance);
  }
  return distances;
}

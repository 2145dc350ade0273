import { and, asc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Executor } from "@plumbline/db/client";
import { submission } from "@plumbline/db/schema/answers";
import { release } from "@plumbline/db/schema/release";
import {
  countSubmission,
  emptyRoundTally,
  holdsMore,
  packedRoundTallySchema,
  sameRoundTally,
  unpackRoundTally,
  type RoundTally,
} from "@plumbline/instrument/round-tally";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import { instrumentOfRound } from "../instruments/reads.ts";
import { storedResponses } from "../respond/stored.ts";

/** Rows read at a time, by key, so that a large round never stands in memory whole. */
const PAGE = 1000;

/** Whether a submission counts in release `number`. */
export function countedIn(roundId: string, number: number) {
  return and(
    eq(submission.roundId, roundId),
    lte(submission.releasedIn, number),
    or(isNull(submission.supersededIn), gt(submission.supersededIn, number)),
  );
}

export interface Recomputed {
  tally: RoundTally;
  /** People it counted whose answers were replaced or taken back, and erased when the round closed. */
  erased: number;
}

/** The tallies of a release from the raw answers, as far as they are there. */
export async function recomputeTally(
  db: Executor,
  roundId: AuthorizedRoundId,
  number: number,
): Promise<Recomputed> {
  const { definition } = await instrumentOfRound(db, roundId);
  const tally = emptyRoundTally(definition);
  let erased = 0;
  let after = "";
  for (;;) {
    const rows = await db
      .select({ id: submission.id, answers: submission.answers })
      .from(submission)
      .where(and(countedIn(roundId, number), gt(submission.id, after)))
      .orderBy(asc(submission.id))
      .limit(PAGE);
    for (const { answers } of rows) {
      if (answers === null) erased += 1;
      else countSubmission(tally, definition, storedResponses(definition, answers), 1);
    }
    if (rows.length < PAGE) return { tally, erased };
    after = rows.at(-1)!.id;
  }
}

export interface ReleaseCheck {
  id: string;
  roundId: string;
  number: number;
  n: number;
  /** Whether it holds the very integers of its answers; of erased ones, whether it may hold as many people more. */
  same: boolean;
  erased: number;
}

/** Recomputes every release of every round and compares. The operator's command, hence no study to authorize. */
export async function checkReleases(db: Executor, report: (check: ReleaseCheck) => void): Promise<boolean> {
  let all = true;
  const rows = await db
    .select({ id: release.id, roundId: release.roundId, number: release.number, n: release.n })
    .from(release)
    .orderBy(asc(release.roundId), asc(release.number));
  for (const row of rows) {
    const [stored] = await db.select({ tally: release.tally }).from(release).where(eq(release.id, row.id));
    const kept = unpackRoundTally(packedRoundTallySchema.parse(stored?.tally));
    const { tally, erased } = await recomputeTally(db, row.roundId as AuthorizedRoundId, row.number);
    const same = erased === 0 ? sameRoundTally(kept, tally) : holdsMore(kept, tally, erased);
    all &&= same;
    report({ ...row, same, erased });
  }
  return all;
}

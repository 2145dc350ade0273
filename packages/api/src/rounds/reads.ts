import { and, asc, eq } from "drizzle-orm";
import type { Executor } from "@plumbline/db/client";
import { instrument } from "@plumbline/db/schema/instrument";
import { round } from "@plumbline/db/schema/round";
import type { AuthorizedRoundId, AuthorizedStudyId } from "../access/authorize.ts";
import { refuse } from "../errors.ts";

const columns = {
  id: round.id,
  number: round.number,
  slug: round.slug,
  state: round.state,
  origin: round.origin,
  minimumN: round.minimumN,
  batch: round.batch,
  openedAt: round.openedAt,
  closedAt: round.closedAt,
  instrumentVersion: instrument.version,
  instrumentHash: instrument.hash,
};

export async function roundsOfStudy(db: Executor, studyId: AuthorizedStudyId) {
  return db
    .select(columns)
    .from(round)
    .innerJoin(instrument, eq(round.instrumentId, instrument.id))
    .where(eq(round.studyId, studyId))
    .orderBy(asc(round.number));
}

export type RoundHead = Awaited<ReturnType<typeof roundsOfStudy>>[number];

export async function roundHead(
  db: Executor,
  studyId: AuthorizedStudyId,
  roundId: AuthorizedRoundId,
): Promise<RoundHead> {
  const [row] = await db
    .select(columns)
    .from(round)
    .innerJoin(instrument, eq(round.instrumentId, instrument.id))
    .where(and(eq(round.studyId, studyId), eq(round.id, roundId)));
  if (!row) refuse("not-found");
  return row;
}

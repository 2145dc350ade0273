import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Database, Executor } from "@plumbline/db/client";
import { submission } from "@plumbline/db/schema/answers";
import { release } from "@plumbline/db/schema/release";
import type { Instrument } from "@plumbline/instrument/instrument";
import { personalItems, predictionScore } from "@plumbline/instrument/personal-result";
import { countSubmission, type RoundTally } from "@plumbline/instrument/round-tally";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import { storedResponses } from "../respond/stored.ts";

/** How many people reached each score from 0 to 100. */
const scoresSchema = z.array(z.number().int().nonnegative()).length(101);

/** Scoring somebody takes some milliseconds of a long survey: between pages whoever else asks is served. */
const PAGE = 25;

/** Computations under way, by release: all who ask as a round closes wait for the same one. */
const underWay = new Map<string, Promise<number[]>>();

interface FinalRelease {
  id: string;
  scores: unknown;
}

interface HowToScore {
  definition: Instrument;
  minimumN: number;
  /** The release's tallies, to be counted in while others are served meanwhile. */
  copy(): Promise<RoundTally>;
}

/**
 * The scores of everybody a final release counts. Computed from the answers once, when the first respondent asks, and
 * kept with the release; two processes that are asked at the same moment compute and write the same numbers.
 */
export async function scoresOf(
  db: Database,
  roundId: AuthorizedRoundId,
  { id, scores }: FinalRelease,
  how: HowToScore,
): Promise<number[]> {
  if (scores !== null) return scoresSchema.parse(scores);
  const waiting = underWay.get(id);
  if (waiting) return waiting;
  const computing = computeAndKeep(db, roundId, id, how).finally(() => underWay.delete(id));
  underWay.set(id, computing);
  return computing;
}

async function computeAndKeep(
  db: Database,
  roundId: AuthorizedRoundId,
  id: string,
  how: HowToScore,
): Promise<number[]> {
  const computed = await computeScores(db, roundId, how);
  await db.update(release).set({ scores: computed }).where(eq(release.id, id));
  return computed;
}

async function computeScores(
  db: Executor,
  roundId: AuthorizedRoundId,
  { definition, minimumN, copy }: HowToScore,
): Promise<number[]> {
  const tally = await copy();
  const scores = Array.from({ length: 101 }, () => 0);
  let after = "";
  for (;;) {
    const rows = await db
      .select({ id: submission.id, answers: submission.answers })
      .from(submission)
      .where(and(eq(submission.roundId, roundId), isNull(submission.supersededIn), gt(submission.id, after)))
      .orderBy(asc(submission.id))
      .limit(PAGE);
    for (const { answers } of rows) {
      const mine = storedResponses(definition, answers);
      // Taken out, scored, and counted in again: copying the tallies for each person would cost far more.
      countSubmission(tally, definition, mine, -1);
      const score = predictionScore(personalItems(definition, mine, tally, { minimumN, locale: "en" }));
      countSubmission(tally, definition, mine, 1);
      if (score !== null) scores[score]! += 1;
    }
    if (rows.length < PAGE) return scores;
    after = rows.at(-1)!.id;
  }
}

import { desc, eq } from "drizzle-orm";
import type { Database } from "@plumbline/db/client";
import { release } from "@plumbline/db/schema/release";
import { round } from "@plumbline/db/schema/round";
import {
  mostMisjudged,
  personalItems,
  predictionScore,
  scorePercentile,
  type PersonalItem,
} from "@plumbline/instrument/personal-result";
import { countSubmission, packedRoundTallySchema, unpackRoundTally } from "@plumbline/instrument/round-tally";
import { inLanguage } from "@plumbline/instrument/translation";
import type { Locale } from "@plumbline/instrument/words/locales";
import { drawnFor } from "../respond/drawn.ts";
import { countedResponses, findSheet, publicRound } from "../respond/sheet.ts";
import { personalResultsOf, type NoResult } from "./rules.ts";
import { scoresOf } from "./scores.ts";

export interface PersonalResult {
  release: { id: string; number: number; final: boolean };
  /** How many others it holds the answers against. */
  others: number;
  items: PersonalItem[];
  /** 0..100; null with fewer than three predictions that can be held against answers. */
  score: number | null;
  /** The share of the others with a lower score, equal ones half; known once the round is closed. */
  percentile: number | null;
  /** The question whose prediction was furthest off. */
  mostMisjudged: string | null;
}

/**
 * What somebody's own answers look like among those of the others. Made of a release and of their own answers, never
 * of anybody else's: where the release counts them, what it counts of theirs is taken out first.
 */
export async function personalResult(
  db: Database,
  {
    slug,
    code,
    locale,
    language,
  }: { slug: string; code: string; locale: Locale; language?: string | undefined },
): Promise<{ none: NoResult } | { result: PersonalResult }> {
  const found = await publicRound(db, slug);
  const sheet = await findSheet(db, found, code);
  const [settings] = await db
    .select({ minimumN: round.minimumN, personalResults: round.personalResults })
    .from(round)
    .where(eq(round.id, found.id));
  const { minimumN, personalResults } = settings!;
  const none = personalResultsOf(found.state, personalResults);
  if (none) return { none };
  const [row] = await db
    .select()
    .from(release)
    .where(eq(release.roundId, found.id))
    .orderBy(desc(release.number))
    .limit(1);
  const counted = await countedResponses(db, found, sheet.respondentId);
  const { definition } = found;
  // While the round is open a sheet may have been changed since; what was submitted last is what is compared, and the
  // sheet keeps more than that: answers to questions that are closed.
  const isSubmitted = sheet.submissions > 0 && !sheet.withdrawn && !sheet.unsubmitted;
  const submitted = isSubmitted ? drawnFor(definition, sheet.seed).counted(sheet.answers) : counted;
  const mine = found.state === "closed" ? counted : submitted;
  if (!mine) return { none: "not-submitted" };
  if (!row) return { none: "no-release" };
  const tally = unpackRoundTally(packedRoundTallySchema.parse(row.tally));
  if (counted) countSubmission(tally, definition, counted, -1);
  if (tally.n < minimumN) return { none: "too-few" };
  // Options are named as the respondent read them.
  const read = language === undefined ? definition : inLanguage(definition, language);
  const items = personalItems(read, mine, tally, { minimumN, locale });
  const score = predictionScore(items);
  let percentile: number | null = null;
  if (found.state === "closed" && counted && score !== null) {
    countSubmission(tally, definition, counted, 1);
    const scores = await scoresOf(db, found.id, row, { definition, tally, minimumN });
    const scored = scores.reduce((sum, count) => sum + count, 0);
    // A percentile among few would tell their scores.
    percentile = scored > minimumN ? scorePercentile(scores, score) : null;
  }
  return {
    result: {
      release: { id: row.id, number: row.number, final: row.final },
      others: row.n - (counted ? 1 : 0),
      items,
      score,
      percentile,
      mostMisjudged: mostMisjudged(items),
    },
  };
}

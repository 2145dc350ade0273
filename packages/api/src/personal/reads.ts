import { desc, eq } from "drizzle-orm";
import type { Database, Transaction } from "@plumbline/db/client";
import { release } from "@plumbline/db/schema/release";
import { round } from "@plumbline/db/schema/round";
import { DISCLOSURE_FLOOR } from "@plumbline/disclosure/release-policy";
import {
  inSteps,
  mostMisjudged,
  personalItems,
  predictionScore,
  scorePercentile,
  type PersonalItem,
} from "@plumbline/instrument/personal-result";
import type { Responses } from "@plumbline/instrument/response";
import { countSubmission } from "@plumbline/instrument/round-tally";
import { inLanguage } from "@plumbline/instrument/translation";
import type { Locale } from "@plumbline/instrument/words/locales";
import { copiedTally, releaseTally } from "../releases/tallies.ts";
import { countedResponses, findSheet, publicRound, type PublicRound } from "../respond/sheet.ts";
import { personalResultsOf, whyUncounted, type NoResult } from "./rules.ts";
import { scoresOf } from "./scores.ts";

export interface PersonalResult {
  /** `final`: the round is closed, and no release follows. */
  release: { id: string; number: number; final: boolean };
  /** How many others it holds the answers against; while the round is open at least so many. */
  others: number;
  /** With shares in whole per cents; in steps of five while the round is open. */
  items: PersonalItem[];
  /** 0..100; null with fewer than three predictions that can be held against answers. */
  score: number | null;
  /** The share of the others with a lower score, equal ones half; known once the round is closed. */
  percentile: number | null;
  /** The question whose prediction was furthest off. */
  mostMisjudged: string | null;
}

/** Steps of shares from 0 to 1. What a round shows while it is open can be watched from release to release. */
const STEPS = { open: 20, closed: 100 };

interface PersonalInput {
  slug: string;
  code: string;
  locale: Locale;
  language?: string | undefined;
}

/**
 * What somebody's own answers look like among those of the others. Made of a release and of what it counts of theirs,
 * which is taken out first, and never of anybody else's answers.
 */
export async function personalResult(
  db: Database,
  input: PersonalInput,
): Promise<{ none: NoResult } | { result: PersonalResult }> {
  // A release that is cut between two of these reads counts other answers of theirs than the one before.
  const read = await db.transaction((tx) => readCounted(tx, input), {
    isolationLevel: "repeatable read",
    accessMode: "read only",
  });
  if ("none" in read) return read;
  const { found, minimumN, row, counted } = read;
  const { definition, state } = found;
  // Options are named as the respondent read them.
  const { language, locale } = input;
  const asRead = language === undefined ? definition : inLanguage(definition, language);
  const tally = await releaseTally(db, row.id);
  if (tally.n - 1 < minimumN) return { none: "too-few" };
  // Everybody's tally: taken out, compared, and counted in again before anybody else has a turn.
  countSubmission(tally, definition, counted, -1);
  let items: PersonalItem[];
  try {
    items = personalItems(asRead, counted, tally, { minimumN, locale });
  } finally {
    countSubmission(tally, definition, counted, 1);
  }
  const score = predictionScore(items);
  const others = row.n - 1;
  return {
    result: {
      release: { id: row.id, number: row.number, final: state === "closed" },
      others: state === "closed" ? others : others - (others % DISCLOSURE_FLOOR),
      items: inSteps(items, STEPS[state]),
      score,
      percentile: state === "closed" && score !== null ? await percentileOf(db, read, score) : null,
      mostMisjudged: mostMisjudged(items),
    },
  };
}

interface Counted {
  found: PublicRound;
  minimumN: number;
  row: { id: string; number: number; n: number; scores: unknown };
  counted: Responses;
}

/** The newest release and what it counts of the sheet, as of one moment. */
async function readCounted(
  tx: Transaction,
  { slug, code }: PersonalInput,
): Promise<{ none: NoResult } | Counted> {
  const found = await publicRound(tx, slug);
  const sheet = await findSheet(tx, found, code);
  const [settings] = await tx
    .select({ minimumN: round.minimumN, personalResults: round.personalResults })
    .from(round)
    .where(eq(round.id, found.id));
  const { minimumN, personalResults } = settings!;
  const none = personalResultsOf(found.state, personalResults);
  if (none) return { none };
  const { id, number, n, scores } = release;
  const [row] = await tx
    .select({ id, number, n, scores })
    .from(release)
    .where(eq(release.roundId, found.id))
    .orderBy(desc(release.number))
    .limit(1);
  const counted = await countedResponses(tx, found, sheet.respondentId);
  if (!row || !counted) return { none: whyUncounted(found.state, sheet, row !== undefined) };
  return { found, minimumN, row, counted };
}

/** In whole per cents; none below one where anybody scored less. */
async function percentileOf(
  db: Database,
  { found: { id, definition }, minimumN, row }: Counted,
  score: number,
): Promise<number | null> {
  const scores = await scoresOf(db, id, row, {
    definition,
    minimumN,
    copy: () => copiedTally(db, row.id),
  });
  const scored = scores.reduce((sum, count) => sum + count, 0);
  // A percentile among few would tell their scores.
  const percentile = scored > minimumN ? scorePercentile(scores, score) : null;
  return percentile && Math.max(1, Math.round(100 * percentile)) / 100;
}

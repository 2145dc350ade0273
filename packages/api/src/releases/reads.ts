import { and, desc, eq } from "drizzle-orm";
import type { Executor } from "@plumbline/db/client";
import { release } from "@plumbline/db/schema/release";
import { round } from "@plumbline/db/schema/round";
import { packedRoundTallySchema, unpackRoundTally } from "@plumbline/instrument/round-tally";
import { inLanguage } from "@plumbline/instrument/translation";
import type { Locale } from "@plumbline/instrument/words/locales";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import { findingsOf, type Findings } from "../findings/findings.ts";
import { instrumentOfRound } from "../instruments/reads.ts";
import { Recent } from "../recent.ts";

export interface ReleaseHead {
  id: string;
  number: number;
  n: number;
  final: boolean;
  cutOn: string;
}

const head = {
  id: release.id,
  number: release.number,
  n: release.n,
  final: release.final,
  cutOn: release.cutOn,
};

/** The newest release, or the numbered one; null where there is none. */
export async function releaseHead(
  db: Executor,
  roundId: AuthorizedRoundId,
  number?: number,
): Promise<ReleaseHead | null> {
  const [row] = await db
    .select(head)
    .from(release)
    .where(and(eq(release.roundId, roundId), number === undefined ? undefined : eq(release.number, number)))
    .orderBy(desc(release.number))
    .limit(1);
  return row ?? null;
}

/**
 * Findings of a release are a pure function of an immutable row and a language, so keeping the last few in memory cannot make two
 * processes disagree. Estimating the flagship instrument takes a few hundred milliseconds; most reads are repeats.
 */
const remembered = new Recent<Findings>(32);

/**
 * What a release shows, in a language of the interface and in the author's words as translated to it; without one as
 * the author wrote and in English, as files of numbers have it.
 */
export async function releaseFindings(
  db: Executor,
  roundId: AuthorizedRoundId,
  { id }: ReleaseHead,
  locale?: Locale,
): Promise<Findings> {
  const key = `${id} ${locale ?? ""}`;
  const known = remembered.get(key);
  if (known) return known;
  const [row] = await db
    .select({ tally: release.tally, minimumN: round.minimumN })
    .from(release)
    .innerJoin(round, eq(release.roundId, round.id))
    .where(and(eq(release.id, id), eq(release.roundId, roundId)));
  if (!row) throw new Error("A release disappeared while it was read.");
  const { definition } = await instrumentOfRound(db, roundId);
  const tally = unpackRoundTally(packedRoundTallySchema.parse(row.tally));
  const read = locale ? inLanguage(definition, locale) : definition;
  const findings = findingsOf(read, tally, row.minimumN, locale);
  remembered.set(key, findings);
  return findings;
}

import { asc, eq } from "drizzle-orm";
import type { Database } from "@plumbline/db/client";
import { submission } from "@plumbline/db/schema/answers";
import { release } from "@plumbline/db/schema/release";
import type { Responses } from "@plumbline/instrument/response";
import { contributionOf } from "@plumbline/instrument/round-tally";
import { survey } from "./survey.ts";

export const submissionsOf = (db: Database, roundId: string) =>
  db.select().from(submission).where(eq(submission.roundId, roundId)).orderBy(asc(submission.id));

export const releasesOf = (db: Database, roundId: string) =>
  db.select().from(release).where(eq(release.roundId, roundId)).orderBy(asc(release.number));

/** What the tallies of the usual survey hold of answers. */
export const countedOf = (answers: unknown): string => contributionOf(survey(), answers as Responses);

/** Who counts in each release of an open round of the usual survey, and as what: release by release, by respondent. */
export async function countedByRelease(db: Database, roundId: string): Promise<Map<string, string>[]> {
  const rows = await submissionsOf(db, roundId);
  const releases = await releasesOf(db, roundId);
  return releases.map(({ number }) => {
    const counted = rows.filter(
      (row) => row.releasedIn <= number && (row.supersededIn === null || row.supersededIn > number),
    );
    return new Map(counted.map((row) => [row.respondentId, countedOf(row.answers)]));
  });
}

/** Who counts now, and as what. */
export function countedNow(rows: Awaited<ReturnType<typeof submissionsOf>>): Map<string, string> {
  const counted = rows.filter(({ supersededIn }) => supersededIn === null);
  return new Map(counted.map((row) => [row.respondentId, countedOf(row.answers)]));
}

/** How many people two releases count differently. */
export function peopleBetween(a: Map<string, string>, b: Map<string, string>): number {
  return [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id)).length;
}

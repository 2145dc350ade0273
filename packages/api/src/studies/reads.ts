import { count, desc, eq, inArray, sql } from "drizzle-orm";
import type { Executor } from "@plumbline/db/client";
import { round } from "@plumbline/db/schema/round";
import { member, study } from "@plumbline/db/schema/study";
import type { AuthorizedRoundId, AuthorizedStudyId } from "../access/authorize.ts";
import { refuse } from "../errors.ts";
import { releaseHead, type ReleaseHead } from "../releases/reads.ts";
import { roundsOfStudy, type RoundHead } from "../rounds/reads.ts";

/** The studies somebody is a member of, newest first. */
export async function studiesOf(db: Executor, userId: string) {
  const studies = await db
    .select({
      id: study.id,
      title: study.title,
      createdOn: study.createdOn,
      archivedAt: study.archivedAt,
      role: member.role,
    })
    .from(member)
    .innerJoin(study, eq(member.studyId, study.id))
    .where(eq(member.userId, userId))
    .orderBy(desc(study.createdOn), study.title);
  if (studies.length === 0) return [];
  const rounds = await db
    .select({
      studyId: round.studyId,
      collected: count(sql`case when ${round.origin} <> 'simulated' then 1 end`),
      simulated: count(sql`case when ${round.origin} = 'simulated' then 1 end`),
      imported: count(sql`case when ${round.origin} = 'imported' then 1 end`),
      open: count(sql`case when ${round.state} = 'open' then 1 end`),
    })
    .from(round)
    .where(
      inArray(
        round.studyId,
        studies.map(({ id }) => id),
      ),
    )
    .groupBy(round.studyId);
  const byStudy = new Map(rounds.map((row) => [row.studyId, row]));
  return studies.map((row) => ({
    ...row,
    rounds: byStudy.get(row.id)?.collected ?? 0,
    simulated: (byStudy.get(row.id)?.simulated ?? 0) > 0,
    imported: (byStudy.get(row.id)?.imported ?? 0) > 0,
    open: (byStudy.get(row.id)?.open ?? 0) > 0,
  }));
}

export interface StudyOverview {
  id: string;
  title: string;
  archivedAt: Date | null;
  rounds: (RoundHead & {
    /** Counts are those of the newest release: a live count would tell when somebody answers. */
    release: ReleaseHead | null;
  })[];
}

export async function studyOverview(db: Executor, studyId: AuthorizedStudyId): Promise<StudyOverview> {
  const [row] = await db
    .select({ id: study.id, title: study.title, archivedAt: study.archivedAt })
    .from(study)
    .where(eq(study.id, studyId));
  if (!row) refuse("not-found");
  const rounds = await roundsOfStudy(db, studyId);
  return {
    ...row,
    rounds: await Promise.all(
      rounds.map(async (head) => ({ ...head, release: await releaseHead(db, head.id as AuthorizedRoundId) })),
    ),
  };
}

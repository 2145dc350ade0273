import { and, eq } from "drizzle-orm";
import type { Executor } from "@plumbline/db/client";
import { round } from "@plumbline/db/schema/round";
import { member, type Role } from "@plumbline/db/schema/study";
import type { Actor } from "../context.ts";
import { refuse } from "../errors.ts";
import { may, type Verb } from "./rules.ts";

/** A study's id that somebody has proved the right to use. Reads and writes take these and no plain strings. */
export type AuthorizedStudyId = string & { readonly __authorizedStudy: unique symbol };
/** A round's id, proved to belong to an authorized study. */
export type AuthorizedRoundId = string & { readonly __authorizedRound: unique symbol };

export interface Authorized {
  studyId: AuthorizedStudyId;
  role: Role;
}

/**
 * @throws Refusal `not-signed-in`, `not-found` for a study that is not theirs (the same as for one that does not
 *   exist), `not-allowed` where their role is too small.
 */
export async function authorizeStudy(
  db: Executor,
  user: Actor | null,
  studyId: string,
  verb: Verb,
): Promise<Authorized> {
  if (!user) refuse("not-signed-in");
  const [membership] = await db
    .select({ role: member.role })
    .from(member)
    .where(and(eq(member.studyId, studyId), eq(member.userId, user.id)));
  if (!membership) refuse("not-found");
  if (!may(membership.role, verb)) refuse("not-allowed");
  return { studyId: studyId as AuthorizedStudyId, role: membership.role };
}

/** @throws Refusal `not-found` when the round is another study's. */
export async function authorizeRound(
  db: Executor,
  studyId: AuthorizedStudyId,
  roundId: string,
): Promise<AuthorizedRoundId> {
  const [found] = await db
    .select({ id: round.id })
    .from(round)
    .where(and(eq(round.id, roundId), eq(round.studyId, studyId)));
  if (!found) refuse("not-found");
  return found.id as AuthorizedRoundId;
}

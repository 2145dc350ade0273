import { eq } from "drizzle-orm";
import type { Transaction } from "@plumbline/db/client";
import { instrument } from "@plumbline/db/schema/instrument";
import { round } from "@plumbline/db/schema/round";
import { member, study } from "@plumbline/db/schema/study";
import type { Instrument } from "@plumbline/instrument/instrument";
import { TEMPLATES } from "@plumbline/instrument/templates/registry";
import type { AuthorizedStudyId } from "../access/authorize.ts";
import { refuse } from "../errors.ts";
import { latestInstrument } from "../instruments/reads.ts";
import { simulateRound } from "../rounds/simulate.ts";
import { SIMULATED_RESPONDENTS } from "../rounds/simulated.ts";
import type { Chance } from "../releases/cut.ts";

const COPY = " (copy)";

/** A study whose owner is `userId`; with `definition` null its instrument is written by the caller. */
export async function insertStudy(
  tx: Transaction,
  userId: string,
  title: string,
  definition: Instrument | null,
): Promise<AuthorizedStudyId> {
  const [made] = await tx.insert(study).values({ title }).returning({ id: study.id });
  const studyId = made!.id as AuthorizedStudyId;
  await tx.insert(member).values({ studyId, userId, role: "owner" });
  if (definition) await tx.insert(instrument).values({ studyId, version: 1, definition });
  return studyId;
}

export async function createStudy(
  tx: Transaction,
  userId: string,
  input: { title: string; template: string; simulated: boolean },
  chance: Chance,
  now: Date,
): Promise<AuthorizedStudyId> {
  const template = TEMPLATES.find(({ id }) => id === input.template);
  if (!template) refuse("invalid", "There is no such template.");
  const definition: Instrument = { ...template.make(), title: input.title };
  const studyId = await insertStudy(tx, userId, input.title, definition);
  const asksSomething = definition.sections.some(({ questions }) => questions.length > 0);
  if (input.simulated && asksSomething) await simulateRound(tx, studyId, SIMULATED_RESPONDENTS, chance, now);
  return studyId;
}

export async function duplicateStudy(
  tx: Transaction,
  studyId: AuthorizedStudyId,
  userId: string,
): Promise<AuthorizedStudyId> {
  const { definition } = await latestInstrument(tx, studyId);
  const [row] = await tx.select({ title: study.title }).from(study).where(eq(study.id, studyId));
  if (!row) refuse("not-found");
  const title = `${row.title.slice(0, 160 - COPY.length)}${COPY}`;
  return insertStudy(tx, userId, title, { ...definition, title });
}

export async function renameStudy(tx: Transaction, studyId: AuthorizedStudyId, title: string): Promise<void> {
  await tx.update(study).set({ title }).where(eq(study.id, studyId));
}

export async function archiveStudy(
  tx: Transaction,
  studyId: AuthorizedStudyId,
  at: Date | null,
): Promise<void> {
  await tx.update(study).set({ archivedAt: at }).where(eq(study.id, studyId));
}

/** Deletes the study and all that belongs to it: instruments, rounds, answers, releases. */
export async function deleteStudy(tx: Transaction, studyId: AuthorizedStudyId, title: string): Promise<void> {
  const [row] = await tx
    .select({ title: study.title })
    .from(study)
    .where(eq(study.id, studyId))
    .for("update");
  if (!row) refuse("not-found");
  if (row.title !== title.trim()) refuse("invalid", "That is not the study's title. Nothing was deleted.");
  // Rounds refer to instruments without cascade, so they go first.
  await tx.delete(round).where(eq(round.studyId, studyId));
  await tx.delete(study).where(eq(study.id, studyId));
}

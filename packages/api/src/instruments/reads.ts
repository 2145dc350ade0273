import { desc, eq, and, gt } from "drizzle-orm";
import type { Executor } from "@plumbline/db/client";
import { instrument } from "@plumbline/db/schema/instrument";
import { round } from "@plumbline/db/schema/round";
import { study } from "@plumbline/db/schema/study";
import type { Instrument } from "@plumbline/instrument/instrument";
import type { AuthorizedRoundId, AuthorizedStudyId } from "../access/authorize.ts";
import { refuse } from "../errors.ts";
import { frozenDefinition, storedDefinition } from "./definition.ts";

export interface StoredInstrument {
  id: string;
  version: number;
  revision: number;
  hash: string | null;
  definition: Instrument;
}

/**
 * The newest version; version 0, the copy simulated answers were made from, does not count. With `lock` the study is
 * held, so that nobody adds a version or opens a round meanwhile.
 */
export async function latestInstrument(
  db: Executor,
  studyId: AuthorizedStudyId,
  lock = false,
): Promise<StoredInstrument> {
  if (lock) await db.select({ id: study.id }).from(study).where(eq(study.id, studyId)).for("no key update");
  const [row] = await db
    .select()
    .from(instrument)
    .where(and(eq(instrument.studyId, studyId), gt(instrument.version, 0)))
    .orderBy(desc(instrument.version))
    .limit(1);
  if (!row) refuse("not-found");
  return { ...row, definition: storedDefinition(row) };
}

/** The instrument a round was opened with. */
export async function instrumentOfRound(db: Executor, roundId: AuthorizedRoundId): Promise<StoredInstrument> {
  const [row] = await db
    .select({
      id: instrument.id,
      version: instrument.version,
      revision: instrument.revision,
      hash: instrument.hash,
    })
    .from(round)
    .innerJoin(instrument, eq(round.instrumentId, instrument.id))
    .where(eq(round.id, roundId));
  if (!row) refuse("not-found");
  return { ...row, definition: await definitionOf(db, row) };
}

/** What a version asks, from memory where it is frozen and was read before. */
export async function definitionOf(
  db: Executor,
  { id, hash }: Pick<StoredInstrument, "id" | "hash">,
): Promise<Instrument> {
  return frozenDefinition(hash, async () => {
    const [stored] = await db
      .select({ definition: instrument.definition })
      .from(instrument)
      .where(eq(instrument.id, id));
    return stored?.definition;
  });
}

import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@plumbline/db/client";
import { instrument } from "@plumbline/db/schema/instrument";
import type { Instrument } from "@plumbline/instrument/instrument";
import type { AuthorizedStudyId } from "../access/authorize.ts";
import { hashOf, respondentsInstrument } from "./definition.ts";
import { latestInstrument, type StoredInstrument } from "./reads.ts";

export type SaveOutcome =
  | { outcome: "saved"; version: number; revision: number }
  /** Somebody saved in between; theirs is returned and nothing was written. */
  | { outcome: "stale"; current: StoredInstrument };

/**
 * Saves the newest version. Where that one is frozen, what is saved becomes the next version, at revision 1.
 */
export async function saveInstrument(
  tx: Transaction,
  studyId: AuthorizedStudyId,
  definition: Instrument,
  expected: { version: number; revision: number },
): Promise<SaveOutcome> {
  const latest = await latestInstrument(tx, studyId, true);
  if (latest.version !== expected.version || latest.revision !== expected.revision) {
    return { outcome: "stale", current: latest };
  }
  if (latest.hash !== null) {
    const version = latest.version + 1;
    await tx.insert(instrument).values({ studyId, version, definition });
    return { outcome: "saved", version, revision: 1 };
  }
  const revision = latest.revision + 1;
  await tx.update(instrument).set({ definition, revision }).where(eq(instrument.id, latest.id));
  return { outcome: "saved", version: latest.version, revision };
}

/**
 * Freezes a version, once; a frozen one is left as it is. What is frozen is exactly what respondents are asked: where
 * sections are left out, or translations of texts that are not asked, the study goes on with all of them in its next
 * version.
 */
export async function freezeInstrument(
  tx: Transaction,
  { id, studyId, version, hash: frozen, definition }: StoredInstrument & { studyId: AuthorizedStudyId },
  now: Date,
): Promise<string> {
  if (frozen !== null) return frozen;
  const asked = respondentsInstrument(definition);
  const hash = hashOf(asked);
  await tx
    .update(instrument)
    .set({ definition: asked, hash, frozenAt: now })
    .where(and(eq(instrument.id, id), isNull(instrument.hash)));
  if (asked !== definition) {
    await tx.insert(instrument).values({ studyId, version: version + 1, definition });
  }
  return hash;
}

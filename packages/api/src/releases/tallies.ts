import { eq } from "drizzle-orm";
import type { Executor } from "@plumbline/db/client";
import { release } from "@plumbline/db/schema/release";
import { packedRoundTallySchema, unpackRoundTally, type RoundTally } from "@plumbline/instrument/round-tally";
import { Recent } from "../recent.ts";

/** Unpacked, the tally of a long survey takes a megabyte. */
const tallies = new Recent<RoundTally>(8);

/**
 * The tallies of a release, which never changes: reading those of a long survey takes 20 ms, and everybody who looks at
 * a personal result needs them. All who ask get the same one, and must leave it as they found it.
 */
export async function releaseTally(db: Executor, releaseId: string): Promise<Readonly<RoundTally>> {
  const known = tallies.get(releaseId);
  if (known) return known;
  const [row] = await db.select({ tally: release.tally }).from(release).where(eq(release.id, releaseId));
  if (!row) throw new Error("A release disappeared while it was read.");
  const tally = unpackRoundTally(packedRoundTallySchema.parse(row.tally));
  tallies.set(releaseId, tally);
  return tally;
}

/** The same, to go on counting in. */
export async function copiedTally(db: Executor, releaseId: string): Promise<RoundTally> {
  return structuredClone(await releaseTally(db, releaseId));
}

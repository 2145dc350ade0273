import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@plumbline/db/client";
import { round, type PersonalResults } from "@plumbline/db/schema/round";
import { askedInstrument, questionsOf } from "@plumbline/instrument/instrument";
import type { AuthorizedRoundId, AuthorizedStudyId } from "../access/authorize.ts";
import { refuse } from "../errors.ts";
import { latestInstrument } from "../instruments/reads.ts";
import { freezeInstrument } from "../instruments/writes.ts";
import { cutLast, type Chance, type Cut } from "../releases/cut.ts";

/** 9 random bytes: links to rounds cannot be guessed. */
const SLUG_BYTES = 9;

/** Freezes the newest instrument and opens a round with it. A study has one open round at a time. */
export async function openRound(
  tx: Transaction,
  studyId: AuthorizedStudyId,
  settings: { minimumN: number; batch: number; personalResults?: PersonalResults },
  chance: Chance,
  now: Date,
): Promise<{ id: AuthorizedRoundId; slug: string; number: number; hash: string }> {
  const stored = await latestInstrument(tx, studyId, true);
  if (questionsOf(askedInstrument(stored.definition)).length === 0) refuse("nothing-to-ask");
  const rounds = await tx
    .select({ number: round.number, state: round.state })
    .from(round)
    .where(eq(round.studyId, studyId));
  if (rounds.some(({ state }) => state === "open")) refuse("round-open");
  const hash = await freezeInstrument(tx, { ...stored, studyId }, now);
  const number = Math.max(0, ...rounds.map((earlier) => earlier.number)) + 1;
  const slug = chance.randomToken(SLUG_BYTES);
  const [opened] = await tx
    .insert(round)
    .values({
      studyId,
      instrumentId: stored.id,
      number,
      slug,
      state: "open",
      origin: "collected",
      ...settings,
    })
    .returning({ id: round.id });
  return { id: opened!.id as AuthorizedRoundId, slug, number, hash };
}

/** Closes a round for good and cuts its last release. Waits for submits under way; later ones are refused. */
export async function closeRound(
  tx: Transaction,
  studyId: AuthorizedStudyId,
  roundId: AuthorizedRoundId,
  chance: Chance,
): Promise<{ release: Cut | null }> {
  const [closed] = await tx
    .update(round)
    // The database's clock, as for opening: processes need not agree on the time.
    .set({ state: "closed", closedAt: sql`now()` })
    .where(and(eq(round.id, roundId), eq(round.studyId, studyId), eq(round.state, "open")))
    .returning({ id: round.id });
  if (!closed) refuse("round-closed");
  return { release: await cutLast(tx, roundId, chance) };
}

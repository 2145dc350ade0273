import { createHash } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Executor } from "@plumbline/db/client";
import { draft, respondent, submission } from "@plumbline/db/schema/answers";
import { instrument } from "@plumbline/db/schema/instrument";
import { round, type RoundState } from "@plumbline/db/schema/round";
import { questionsOf, type Instrument } from "@plumbline/instrument/instrument";
import { parseResponses, type Responses } from "@plumbline/instrument/response";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import { Refusal, refuse } from "../errors.ts";
import { definitionOf } from "../instruments/reads.ts";
import { storedResponses } from "./stored.ts";

/** Typed and not yet an answer, by question id and lens. */
export type Partial = Record<string, { own?: unknown; crowd?: unknown }>;

/** A respondent's own sheet, as only the holder of the code sees it. */
export interface Sheet {
  revision: number;
  answers: Responses;
  partial: Partial;
  submissions: number;
  withdrawn: boolean;
  /** Whether the answers were changed since they were last submitted. */
  unsubmitted: boolean;
  consentVersion: number;
  /** What this respondent's arms and orders are drawn from. */
  seed: number;
}

export interface PublicRound {
  id: AuthorizedRoundId;
  studyId: string;
  state: RoundState;
  number: number;
  definition: Instrument;
}

/** The reference a code stands for: nobody can compute it without the code, nor the code from it. */
export function respondentRef(code: string): string {
  return createHash("sha256").update(code).digest("base64url");
}

/**
 * The round behind a public link. Holding the link is the right to answer, hence the authorized id.
 * Simulated and imported rounds have no respondents' way.
 */
export async function publicRound(db: Executor, slug: string, lock?: "share"): Promise<PublicRound> {
  const query = db
    .select({
      id: round.id,
      studyId: round.studyId,
      state: round.state,
      number: round.number,
      hash: instrument.hash,
      instrumentId: instrument.id,
    })
    .from(round)
    .innerJoin(instrument, eq(round.instrumentId, instrument.id))
    .where(and(eq(round.slug, slug), eq(round.origin, "collected")));
  const [row] = lock ? await query.for(lock, { of: round }) : await query;
  if (!row) refuse("not-found");
  const { hash, instrumentId, ...found } = row;
  const definition = await definitionOf(db, { id: instrumentId, hash });
  return { ...found, id: row.id as AuthorizedRoundId, definition };
}

export interface SheetRow extends Sheet {
  respondentId: string;
}

/** @throws Refusal `unknown-receipt` when the code opens no sheet of this round. */
export async function findSheet(
  db: Executor,
  { id, studyId, definition }: PublicRound,
  code: string,
  lock?: "update",
): Promise<SheetRow> {
  const query = db
    .select({
      respondentId: draft.respondentId,
      revision: draft.revision,
      answers: draft.answers,
      partial: draft.partial,
      submissions: draft.submissions,
      withdrawn: draft.withdrawn,
      unsubmitted: draft.unsubmitted,
      consentVersion: draft.consentVersion,
      seed: draft.seed,
    })
    .from(draft)
    .innerJoin(respondent, eq(draft.respondentId, respondent.id))
    .where(
      and(eq(draft.roundId, id), eq(respondent.studyId, studyId), eq(respondent.ref, respondentRef(code))),
    );
  const look = () => (lock ? query.for(lock, { of: draft }) : query);
  let [row] = await look();
  // A release that is being cut writes rows anew: who waited for the lock of one finds it deleted, and the new one next.
  if (!row && lock) [row] = await look();
  if (!row) refuse("unknown-receipt");
  return {
    ...row,
    answers: storedResponses(definition, row.answers),
    partial: partialSchema.parse(row.partial),
  };
}

/** What the newest release counts of a respondent; null where it counts nothing of theirs. */
export async function countedResponses(
  db: Executor,
  { id, definition }: PublicRound,
  respondentId: string,
): Promise<Responses | null> {
  const [row] = await db
    .select({ answers: submission.answers })
    .from(submission)
    .where(
      and(
        eq(submission.roundId, id),
        eq(submission.respondentId, respondentId),
        isNull(submission.supersededIn),
      ),
    );
  return row ? storedResponses(definition, row.answers) : null;
}

const partialSchema = z.record(
  z.string(),
  z.strictObject({ own: z.unknown().optional(), crowd: z.unknown().optional() }),
);

/** @throws Refusal `invalid` naming the question; the sentence never repeats an answer. */
export function acceptedResponses(definition: Instrument, answers: unknown): Responses {
  const parsed = parseResponses(definition, answers);
  if ("responses" in parsed) return parsed.responses;
  const [first] = parsed.problems;
  const position = questionsOf(definition).findIndex(({ id }) => id === first?.questionId);
  const where = position >= 0 ? `Question ${position + 1}: ` : "";
  throw new Refusal("invalid", `${where}${first?.message ?? "These answers cannot be read."}`);
}

/**
 * Characters of JSON that may be half typed through one lens. What is half typed is in no shape that could be checked;
 * the longest text that somebody may hand in takes half of it at most.
 */
export const MAX_PARTIAL = 8_000;

/** @throws Refusal `invalid` where something was typed into a question that does not exist, or without end. */
export function acceptedPartial(definition: Instrument, partial: unknown): Partial {
  const parsed = partialSchema.safeParse(partial);
  const places = new Map(questionsOf(definition).map(({ id }, index) => [id, index + 1]));
  if (!parsed.success || Object.keys(parsed.data).some((id) => !places.has(id))) {
    throw new Refusal("invalid", "This survey has no such question.");
  }
  for (const [id, lenses] of Object.entries(parsed.data)) {
    for (const typed of Object.values(lenses)) {
      if ((JSON.stringify(typed) ?? "").length <= MAX_PARTIAL) continue;
      throw new Refusal(
        "invalid",
        `Question ${places.get(id)}: What is typed here is longer than can be kept.`,
      );
    }
  }
  return parsed.data;
}

import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@plumbline/db/client";
import { inbox, submission } from "@plumbline/db/schema/answers";
import { canonicalJson } from "@plumbline/instrument/canonical";
import type { Instrument } from "@plumbline/instrument/instrument";
import { withoutWords } from "@plumbline/instrument/response";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import { storedResponses } from "../respond/stored.ts";

interface Stored {
  id: string;
  answers: unknown;
}

/** Erases what counted answers hold in the respondents' own words; they count as before. */
export async function takeWords(
  tx: Transaction,
  definition: Instrument,
  rows: readonly Stored[],
): Promise<void> {
  const wordless = rows.flatMap(({ id, answers }) => {
    const given = storedResponses(definition, answers);
    const left = withoutWords(definition, given);
    return canonicalJson(left) === canonicalJson(given) ? [] : [{ id, answers: left }];
  });
  if (wordless.length === 0) return;
  await tx.execute(sql`
    update ${submission} set answers = wordless.answers
    from json_to_recordset(${JSON.stringify(wordless)}::json) as wordless(id text, answers jsonb)
    where ${submission.id} = wordless.id`);
}

/**
 * Erases, as a round closes, what no chart rests on any more: answers that were replaced or taken back, what is in the
 * inbox and will never be counted, and the words of whoever took theirs back too late for a release. Which releases
 * counted how many people can still be checked.
 */
export async function eraseReplaced(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  definition: () => Promise<Instrument>,
): Promise<void> {
  const late = await tx
    .select({ id: submission.id, answers: submission.answers })
    .from(submission)
    .innerJoin(
      inbox,
      and(eq(inbox.roundId, submission.roundId), eq(inbox.respondentId, submission.respondentId)),
    )
    .where(and(eq(submission.roundId, roundId), isNull(submission.supersededIn), isNull(inbox.answers)));
  if (late.length > 0) await takeWords(tx, await definition(), late);
  await tx
    .update(submission)
    .set({ answers: null, arms: {}, countsAs: null })
    .where(and(eq(submission.roundId, roundId), isNotNull(submission.supersededIn)));
  await tx.delete(inbox).where(eq(inbox.roundId, roundId));
}

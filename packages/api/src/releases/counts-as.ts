import { createHash } from "node:crypto";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@plumbline/db/client";
import { inbox, submission } from "@plumbline/db/schema/answers";
import type { Instrument } from "@plumbline/instrument/instrument";
import type { Responses } from "@plumbline/instrument/response";
import { contributionOf } from "@plumbline/instrument/round-tally";
import type { AuthorizedRoundId } from "../access/authorize.ts";
import { storedResponses } from "../respond/stored.ts";

/**
 * Whether two answers of one respondent differ by anything that a tally shows: they do where this differs. Words do not
 * count, and a release that rested on changes of words would be the last one and a few people more. Made with the
 * respondent's id, so that equal answers of two people are not seen to be equal.
 */
export function countsAs(respondentId: string, definition: Instrument, responses: Responses): string {
  const counted = contributionOf(definition, responses);
  return createHash("sha256").update(`${respondentId}\n${counted}`).digest("base64url");
}

const ROWS_AT_ONCE = 25;

/** Hashes the rows of a round that were written without: by a server of the version before. */
export async function hashUnhashed(
  tx: Transaction,
  roundId: AuthorizedRoundId,
  definition: () => Promise<Instrument>,
): Promise<void> {
  for (const table of [inbox, submission]) {
    for (;;) {
      const rows = await tx
        .select({ id: table.id, respondentId: table.respondentId, answers: table.answers })
        .from(table)
        .where(and(eq(table.roundId, roundId), isNull(table.countsAs), isNotNull(table.answers)))
        .limit(ROWS_AT_ONCE);
      if (rows.length === 0) break;
      const asked = await definition();
      const hashes = rows.map(({ id, respondentId, answers }) => ({
        id,
        hash: countsAs(respondentId, asked, storedResponses(asked, answers)),
      }));
      await tx.execute(sql`
        update ${table} set counts_as = hashed.hash
        from json_to_recordset(${JSON.stringify(hashes)}::json) as hashed(id text, hash text)
        where ${table.id} = hashed.id`);
    }
  }
}

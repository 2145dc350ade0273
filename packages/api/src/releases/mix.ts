import { and, eq, getTableColumns, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@plumbline/db/client";
import { draft, inbox, respondent, submissionKey } from "@plumbline/db/schema/answers";

/**
 * Writes the rows of a round anew, in random order and all in the transaction of this release. As they were written
 * first, one by one as people began, saved and submitted, their transactions and places tell the order; and they lead to
 * the answers. Only rows written since the last release, so that a release costs what came in since; when the round
 * closes all of them.
 *
 * A sheet that is being saved just now is left for the next release: a save must not wait for a cut longer than the
 * cut takes, nor a cut for a save.
 */
export async function mixRows(
  tx: Transaction,
  { roundId, studyId }: { roundId: string; studyId: string },
  { all }: { all: boolean },
): Promise<void> {
  const since = (table: typeof draft | typeof respondent | typeof submissionKey) =>
    all ? undefined : eq(table.mixed, false);
  const free = tx
    .select({ respondentId: draft.respondentId })
    .from(draft)
    .where(and(eq(draft.roundId, roundId), since(draft)))
    .for("update", { skipLocked: true });
  await writeAnew(tx, draft, and(eq(draft.roundId, roundId), sql`${draft.respondentId} in (${free})`));
  await writeAnew(tx, submissionKey, and(eq(submissionKey.roundId, roundId), since(submissionKey)));
  await writeAnew(tx, respondent, and(eq(respondent.studyId, studyId), since(respondent)));
  await writeAnew(tx, inbox, eq(inbox.roundId, roundId));
}

/** In one statement: whoever reads meanwhile sees the rows as they were, and nobody sees them gone. */
async function writeAnew(tx: Transaction, table: PgTable, which: SQL | undefined): Promise<void> {
  const names = Object.values(getTableColumns(table)).map(({ name }) => name);
  const columns = names.map((name) => sql.identifier(name));
  const values = names.map((name) => (name === "mixed" ? sql`true` : sql.identifier(name)));
  await tx.execute(sql`
    with gone as (delete from ${table} where ${which} returning *)
    insert into ${table} (${sql.join(columns, sql`, `)})
    select ${sql.join(values, sql`, `)} from gone order by gen_random_uuid()`);
}

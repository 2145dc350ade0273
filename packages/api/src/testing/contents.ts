import { sql } from "drizzle-orm";
import type { Executor } from "@plumbline/db/client";

/** The tables of the product, by name. */
export async function tableNames(db: Executor): Promise<string[]> {
  const rows = await db.execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by tablename`,
  );
  return rows.map(({ name }) => name);
}

/** Every row of every table, as PostgreSQL writes it, each with the name of its table in front. */
export async function everyRow(db: Executor): Promise<string[]> {
  const tables = await tableNames(db);
  const parts = tables.map(
    (name) => sql`select ${name}::text || ' ' || t::text as row from ${sql.identifier(name)} t`,
  );
  const rows = await db.execute<{ row: string }>(sql.join(parts, sql` union all `));
  return rows.map(({ row }) => row).toSorted();
}

/** Rows by table. */
export async function rowCounts(db: Executor): Promise<Record<string, number>> {
  const counts: Record<string, number> = Object.fromEntries((await tableNames(db)).map((name) => [name, 0]));
  for (const row of await everyRow(db)) {
    const name = row.slice(0, row.indexOf(" "));
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

import { sql } from "drizzle-orm";
import type { Database } from "../client.ts";

/** Empties every table of the product; the record of applied migrations stays. */
export async function truncateAll(db: Database): Promise<void> {
  const tables = await db.execute<{ name: string }>(
    sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  );
  if (tables.length === 0) return;
  const names = tables.map((table) => table.name).join(", ");
  await db.execute(sql.raw(`truncate ${names} restart identity cascade`));
}

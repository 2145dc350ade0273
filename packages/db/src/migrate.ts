import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Database } from "./client.ts";

/** Any fixed number: the key under which processes that start together take turns. */
const LOCK_KEY = 7_585_862_546;

/** The folder with the migrations: PLUMBLINE_MIGRATIONS where the code was bundled away from it, else beside this package. */
export function migrationsFolder(source: Record<string, string | undefined> = process.env): string {
  // Not `new URL("../migrations", import.meta.url)`: bundlers take that for an asset to copy.
  return source["PLUMBLINE_MIGRATIONS"] || join(dirname(fileURLToPath(import.meta.url)), "..", "migrations");
}

/**
 * Brings the database to the newest schema; does nothing when it is there already. All pending migrations
 * apply or none. The bookkeeping table is drizzle's own. Its migrator is not used because it reads the
 * state outside the transaction: two processes starting together would both apply the same migration,
 * and on the embedded database, where clients share one session, a session lock would not keep them apart.
 */
export async function migrateDatabase(db: Database, folder: string = migrationsFolder()): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`set local lock_timeout = '120s'`);
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK_KEY})`);
    // Rather fail than make every request wait behind a migration that waits for a lock.
    await tx.execute(sql`set local lock_timeout = '10s'`);
    await tx.execute(sql`create schema if not exists drizzle`);
    await tx.execute(sql`
      create table if not exists drizzle.__drizzle_migrations
        (id serial primary key, hash text not null, created_at bigint)`);
    const applied = await tx.execute<{ newest: string | null }>(
      sql`select max(created_at)::text as newest from drizzle.__drizzle_migrations`,
    );
    const newest = Number(applied[0]?.newest ?? -1);
    for (const migration of migrations) {
      if (migration.folderMillis <= newest) continue;
      for (const statement of migration.sql) await tx.execute(sql.raw(statement));
      await tx.execute(
        sql`insert into drizzle.__drizzle_migrations (hash, created_at)
            values (${migration.hash}, ${migration.folderMillis})`,
      );
    }
  });
}

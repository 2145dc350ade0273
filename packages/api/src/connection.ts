/** The database as an app opens it: the web app and the command line lean on this and not on `db`. */
import { sql } from "drizzle-orm";
import { connect, type Connection, type Database } from "@plumbline/db/client";
import { readDatabaseEnv } from "@plumbline/db/env";
import { migrateDatabase } from "@plumbline/db/migrate";

export type { Connection, Database } from "@plumbline/db/client";

/** @throws Error with one line per bad variable. */
export function openDatabase(source: Record<string, string | undefined>): Connection {
  return connect(readDatabaseEnv(source));
}

export const prepareDatabase = migrateDatabase;

export async function databaseAnswers(db: Database): Promise<boolean> {
  try {
    await db.execute(sql`select 1`);
    return true;
  } catch {
    return false;
  }
}

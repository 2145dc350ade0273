/** The database as an app opens it: the web app and the command line lean on this and not on `db`. */
import { sql } from "drizzle-orm";
import { connect, sqlState, type Connection, type Database } from "@plumbline/db/client";
import { openEmbeddedFolder } from "@plumbline/db/embedded-folder";
import { readDatabaseEnv } from "@plumbline/db/env";
import { migrateDatabase } from "@plumbline/db/migrate";

export type { Connection, Database } from "@plumbline/db/client";

/** @throws Error with one line per bad variable. */
export function openDatabase(source: Record<string, string | undefined>): Connection {
  return connect(readDatabaseEnv(source));
}

export const prepareDatabase = migrateDatabase;

/** The SQLSTATE of a failed query: all of it that may be logged. */
export const sqlStateOf = sqlState;

export async function databaseAnswers(db: Database): Promise<boolean> {
  try {
    await db.execute(sql`select 1`);
    return true;
  } catch {
    return false;
  }
}

/**
 * The database as a command opens it: DATABASE_URL's server, or the embedded one of the data folder, which is started
 * for the command when the app is not running.
 *
 * @throws Error with a sentence for the terminal.
 */
export async function openDatabaseForCommand(
  source: Record<string, string | undefined>,
): Promise<Connection> {
  if (source["DATABASE_URL"]) return openDatabase(source);
  const folder = await openEmbeddedFolder(source["PLUMBLINE_DATA"] || "data");
  const connection = connect({ kind: "embedded", socketPath: folder.socketPath });
  return {
    db: connection.db,
    async close(graceSeconds) {
      await connection.close(graceSeconds);
      await folder.close();
    },
  };
}

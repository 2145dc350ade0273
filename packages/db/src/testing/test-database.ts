import { connect, type Database, type DatabaseTarget } from "../client.ts";
import { startEmbedded } from "./embedded-database.ts";
import { createServerDatabase } from "./server-database.ts";

export interface TestDatabase {
  db: Database;
  /** For a second pool, as another process would open it. */
  target: DatabaseTarget;
  close(): Promise<void>;
}

/**
 * A fresh, migrated database for one test file:
 *
 *     beforeAll(async () => {
 *       test = await testDatabase();
 *       return test.close;
 *     });
 *
 * PLUMBLINE_TEST_DATABASE decides where: unset or "pglite" is the embedded database, a postgres:// URL
 * of a role that may create databases is that server.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const where = process.env["PLUMBLINE_TEST_DATABASE"] || "pglite";
  const server = where === "pglite" ? await startEmbedded() : await createServerDatabase(where);
  const connection = connect(server.target);
  return {
    db: connection.db,
    target: server.target,
    async close() {
      await connection.close();
      await server.stop();
    },
  };
}

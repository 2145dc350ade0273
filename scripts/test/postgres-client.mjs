import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { checkDatabaseServer } from "../start/checks.mjs";
import { Stop } from "../start/stop.mjs";

const PROGRAM = fileURLToPath(new URL("../postgres.mjs", import.meta.url));

/**
 * Runs the work against a PostgreSQL server: the one that is named, or one that lives just as long.
 *
 * @template T
 * @param {(url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withPostgres(work) {
  const named = process.env["PLUMBLINE_TEST_POSTGRES"];
  if (named) {
    await checkDatabaseServer(named);
    return work(named);
  }
  // Out of the reach of Ctrl-C: the server must outlive the tests that talk to it.
  const child = fork(PROGRAM, { detached: process.platform !== "win32" });
  try {
    const answered = once(child, "message").then(([message]) => message);
    const ended = once(child, "exit").then(([code]) => ({ problem: `It ended with exit code ${code}.` }));
    const { url, problem } = await Promise.race([answered, ended]);
    if (!url) throw new Stop(problem);
    return await work(url);
  } finally {
    if (child.connected) {
      child.disconnect();
      await once(child, "exit");
    }
  }
}

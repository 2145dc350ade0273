import type { Connection } from "@plumbline/api/connection";
import { recompute } from "./recompute.ts";

export interface Surroundings {
  open(): Promise<Connection>;
  print(line: string): void;
  complain(line: string): void;
}

export const HELP = `Usage: npm run plumbline -- <command>

  recompute --check   recompute every release from the raw answers and compare; 0 when all integers are the same
  help                this text

The database is DATABASE_URL's, or the embedded one in PLUMBLINE_DATA (./data where it is not set).`;

/** Runs one command. @returns the exit code: 0 done, 1 it failed, 2 it was not understood. */
export async function run(args: string[], { open, print, complain }: Surroundings): Promise<number> {
  const words = args.join(" ");
  if (words === "" || words === "help" || words === "--help") {
    print(HELP);
    return 0;
  }
  if (words !== "recompute --check") {
    complain(`There is no command "${words}". "plumbline help" lists what there is.`);
    return 2;
  }
  let connection: Connection;
  try {
    connection = await open();
  } catch (error) {
    complain(error instanceof Error ? error.message : "The database cannot be opened.");
    return 1;
  }
  try {
    return (await recompute(connection.db, print)) ? 0 : 1;
  } catch {
    // The error of a failed query carries the query; nothing of it belongs on a terminal.
    complain("The database did not answer as expected. Has Plumbline been started on it once?");
    return 1;
  } finally {
    await connection.close();
  }
}

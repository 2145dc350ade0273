import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface EmbeddedFolder {
  socketPath: string;
  /** Ends the database where this process started it; one that was running already goes on. */
  close(): Promise<void>;
}

/**
 * The embedded database of a data folder, for a command that runs beside the app or without it: the one that serves
 * the folder already, or one started for as long as the command takes.
 *
 * @throws Error with a sentence when neither is possible.
 */
export async function openEmbeddedFolder(dataFolder: string): Promise<EmbeddedFolder> {
  const folder = resolve(dataFolder);
  if (!existsSync(folder))
    throw new Error(`There is no data folder ${folder}; PLUMBLINE_DATA names another.`);
  // The server would make one.
  if (!existsSync(join(folder, "database")))
    throw new Error(`There is no database in ${folder}; PLUMBLINE_DATA names another folder.`);
  const here = dirname(fileURLToPath(import.meta.url));
  const child = spawn(process.execPath, [join(here, "..", "embedded", "server.mjs"), folder], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const line = await Promise.race([
    new Promise<string>((read) => createInterface({ input: child.stdout! }).once("line", read)),
    ended.then(() => "{}"),
  ]);
  const said = JSON.parse(line) as { socketPath?: string; refused?: string };
  if (said.socketPath) {
    return {
      socketPath: said.socketPath,
      async close() {
        child.kill("SIGTERM");
        await ended;
      },
    };
  }
  await ended;
  // Another process holds the folder. Where its socket is in the usual place, it serves this command too.
  const published = join(folder, "run", ".s.PGSQL.5432");
  if (said.refused && existsSync(published)) return { socketPath: published, close: async () => {} };
  throw new Error(said.refused ?? "The embedded database did not start.");
}

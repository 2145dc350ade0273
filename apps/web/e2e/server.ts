import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START = join(import.meta.dirname, "../../../scripts/start.mjs");
/** Opening a new embedded database takes up to half a minute on a busy machine. */
const READY_MS = 180_000;
/** The processes are given this long to end by themselves. */
const STOP_MS = 15_000;

/**
 * Starts Plumbline the way a newcomer does, in an empty data folder, and takes the set-up link from its output.
 * Journeys read PLUMBLINE_E2E_URL, PLUMBLINE_E2E_SETUP and PLUMBLINE_E2E_DATA.
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), "plumbline-e2e-"));
  const port = await freePort();
  const {
    NODE_ENV: _mode,
    SMTP_URL: _smtp,
    MAIL_FROM: _from,
    DATABASE_URL: _database,
    ...inherited
  } = process.env;
  const child = spawn(process.execPath, [START], {
    env: {
      ...inherited,
      NODE_ENV: "production",
      PORT: String(port),
      PLUMBLINE_DATA: data,
      // Whole rounds are answered from this one address within seconds.
      PLUMBLINE_LIMITS: "1000",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let output = "";
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("ready at")) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}.\n${output}`)));
    setTimeout(() => reject(new Error(`The server was not ready in time.\n${output}`)), READY_MS).unref();
  });
  await ready;
  const link = /http:\/\/\S+\/setup#\S+/.exec(output)?.[0];
  if (!link) throw new Error(`The server printed no set-up link.\n${output}`);
  process.env["PLUMBLINE_E2E_URL"] = new URL(link).origin;
  process.env["PLUMBLINE_E2E_SETUP"] = link;
  process.env["PLUMBLINE_E2E_DATA"] = data;
  return async () => {
    child.kill("SIGTERM");
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, STOP_MS))]);
    child.kill("SIGKILL");
    rmSync(data, { recursive: true, force: true });
  };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

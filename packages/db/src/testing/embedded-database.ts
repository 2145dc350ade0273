import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { serveWire } from "../../embedded/wire-server.mjs";
import { connect, type DatabaseTarget } from "../client.ts";
import { migrateDatabase } from "../migrate.ts";
import { preparedImage } from "./prepared-image.ts";

export interface TestServer {
  target: DatabaseTarget;
  stop(): Promise<void>;
}

/** A PGlite of this process in memory, reached as in production through a unix socket. */
export async function startEmbedded(): Promise<TestServer> {
  const image = await preparedImage(makeImage);
  return serve(await PGlite.create({ loadDataDir: new Blob([new Uint8Array(image)]) }));
}

async function serve(database: PGlite): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-test-"));
  const socketPath = join(folder, "database.sock");
  const server = await serveWire(database, socketPath, { onFatal: report });
  return {
    target: { kind: "embedded", socketPath },
    async stop() {
      await server.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Not a rejection that a test could overlook: whatever the suite does next is meaningless. */
function report(error: unknown): never {
  throw new Error("the embedded database failed", { cause: error });
}

async function makeImage(): Promise<Uint8Array> {
  const database = await PGlite.create();
  const server = await serve(database);
  const { db, close } = connect(server.target, { maxConnections: 1 });
  try {
    await migrateDatabase(db);
    await close();
    const archive = await database.dumpDataDir("none");
    return new Uint8Array(await archive.arrayBuffer());
  } finally {
    await server.stop();
  }
}

import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { connect } from "../client.ts";
import { migrateDatabase } from "../migrate.ts";
import type { TestServer } from "./embedded-database.ts";

/** A database of its own on a running PostgreSQL, dropped when the test file ends. */
export async function createServerDatabase(adminUrl: string): Promise<TestServer> {
  const name = `plumbline_test_${randomBytes(6).toString("hex")}`;
  await asAdmin(adminUrl, `create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const target = { kind: "server", url: url.href } as const;
  const { db, close } = connect(target, { maxConnections: 1 });
  await migrateDatabase(db).finally(close);
  return { target, stop: () => asAdmin(adminUrl, `drop database ${name} with (force)`) };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe(statement);
  } finally {
    await admin.end({ timeout: 5 });
  }
}

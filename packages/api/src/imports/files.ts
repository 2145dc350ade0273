import { and, asc, eq, lt, ne, sql } from "drizzle-orm";
import type { Database, Executor } from "@plumbline/db/client";
import { importChunk, importFile } from "@plumbline/db/schema/organizing";
import { refuse } from "../errors.ts";

/** Characters a chunk may have; with JSON's escapes it stays below the limit of a request body. */
export const CHUNK_CHARACTERS = 100_000;
/** Characters of a whole file: twenty megabytes of plain text. */
export const MAX_FILE_CHARACTERS = 20_000_000;
/** An upload that was not finished is forgotten after a day. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Announces a file. Its chunks follow one by one; older unfinished files are forgotten. */
export async function beginFile(
  db: Database,
  userId: string,
  { name, size, chunks }: { name: string; size: number; chunks: number },
  now: Date,
): Promise<{ fileId: string }> {
  return db.transaction(async (tx) => {
    await tx.delete(importFile).where(lt(importFile.createdAt, new Date(now.getTime() - KEPT_MS)));
    const [made] = await tx
      .insert(importFile)
      .values({ userId, name, size, chunks, createdAt: now })
      .returning({ id: importFile.id });
    return { fileId: made!.id };
  });
}

/** Stores one chunk; sent twice it is stored once. */
export async function appendChunk(
  db: Executor,
  userId: string,
  { fileId, index, text }: { fileId: string; index: number; text: string },
): Promise<void> {
  const file = await ownFile(db, userId, fileId);
  if (index >= file.chunks) refuse("invalid", "The file has no such part.");
  const [others] = await db
    .select({ characters: sql<number>`coalesce(sum(length(${importChunk.text})), 0)::int` })
    .from(importChunk)
    .where(and(eq(importChunk.fileId, fileId), ne(importChunk.index, index)));
  // The database counts characters outside the basic plane once where JavaScript counts two: never more than `size`.
  if ((others?.characters ?? 0) + Array.from(text).length > file.size) {
    refuse("invalid", "The file is larger than was announced.");
  }
  await db
    .insert(importChunk)
    .values({ fileId, index, text })
    .onConflictDoUpdate({ target: [importChunk.fileId, importChunk.index], set: { text } });
}

/** The file whole. @throws Refusal `import-incomplete` while a part is missing. */
export async function fileText(
  db: Executor,
  userId: string,
  fileId: string,
): Promise<{ name: string; text: string }> {
  const file = await ownFile(db, userId, fileId);
  const chunks = await db
    .select({ text: importChunk.text })
    .from(importChunk)
    .where(eq(importChunk.fileId, fileId))
    .orderBy(asc(importChunk.index));
  const text = chunks.map((chunk) => chunk.text).join("");
  if (chunks.length < file.chunks || text.length !== file.size) refuse("import-incomplete");
  return { name: file.name, text };
}

/** @returns whether there was one of that user's. */
export async function discardFile(db: Executor, userId: string, fileId: string): Promise<boolean> {
  const gone = await db
    .delete(importFile)
    .where(and(eq(importFile.id, fileId), eq(importFile.userId, userId)))
    .returning({ id: importFile.id });
  return gone.length > 0;
}

async function ownFile(db: Executor, userId: string, fileId: string) {
  const [file] = await db
    .select()
    .from(importFile)
    .where(and(eq(importFile.id, fileId), eq(importFile.userId, userId)));
  if (!file) refuse("not-found");
  return file;
}

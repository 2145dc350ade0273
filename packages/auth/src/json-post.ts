import type { z } from "zod";

/** A token and an address are well below this. */
const LARGEST_BODY = 4096;

export type JsonPost<T> = { ok: true; data: T } | { ok: false; response: Response };

/** An answer that no cache keeps. */
export function answer(
  status: number,
  body: { ok: boolean; code?: string },
  headers: HeadersInit = {},
): Response {
  const response = Response.json(body, { status, headers });
  response.headers.set("cache-control", "no-store");
  return response;
}

/**
 * Reads the body of a POST that only our own pages can send: a form on another site can post neither
 * `application/json` nor our Origin.
 */
export async function readJsonPost<T>(
  request: Request,
  baseUrl: string,
  schema: z.ZodType<T>,
): Promise<JsonPost<T>> {
  const refuse = (status: number, code: string) => ({
    ok: false as const,
    response: answer(status, { ok: false, code }),
  });
  if (request.method !== "POST") return refuse(405, "method-not-allowed");
  if (request.headers.get("origin") !== new URL(baseUrl).origin) return refuse(403, "wrong-origin");
  const mediaType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (mediaType !== "application/json") return refuse(415, "not-json");
  const text = await readText(request);
  if (text === undefined) return refuse(413, "too-large");
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success ? { ok: true, data: parsed.data } : refuse(400, "bad-request");
}

async function readText(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LARGEST_BODY) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

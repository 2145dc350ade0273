/**
 * PGlite's WebAssembly program ends itself when it is asked for COPY … FROM STDIN over the wire: it finds
 * no more bytes where it expects the rows. Such a statement is replaced by one that fails in the ordinary
 * way, so that the client reads an error and its transaction is aborted as usual.
 */

const COPY_IN = /(?:^|;)\s*copy\s[^;]*\sfrom\s+stdin\b/i;
const REFUSAL =
  "DO $$BEGIN RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', " +
  "MESSAGE = 'COPY FROM STDIN needs a PostgreSQL server; the embedded database has none'; END$$";

/**
 * @param {import("./frames.mjs").Frame} frame
 * @returns {import("./frames.mjs").Frame}
 */
export function refuseCopyIn(frame) {
  if (frame.type !== "Q" && frame.type !== "P") return frame;
  // Parse begins with the name of the statement, which ends with a zero byte.
  const start = frame.type === "Q" ? 5 : frame.bytes.indexOf(0, 5) + 1;
  const end = frame.bytes.indexOf(0, start);
  if (!COPY_IN.test(frame.bytes.toString("utf8", start, end))) return frame;
  const bytes = Buffer.concat([
    frame.bytes.subarray(0, start),
    Buffer.from(REFUSAL),
    frame.bytes.subarray(end),
  ]);
  bytes.writeInt32BE(bytes.length - 1, 1);
  return { type: frame.type, bytes };
}

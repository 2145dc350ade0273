import { inTime } from "./in-time.ts";
import type { SheetStore } from "./types.ts";

/** Browsers let requests outlive their page up to 64 KiB; a larger one they would refuse at once. */
const MOST_KEPT_ALIVE = 60_000;

/**
 * The sheet on the server. The client is loaded when it is first needed: a question can be read before. Every call ends
 * in time; the autosave sees to its own.
 */
export function liveStore(slug: string): SheetStore {
  const client = async (keepalive = false) =>
    (await import("@/trpc/client")).createClient({ keepalive }).respond;
  return {
    begin: (code, consentVersion) =>
      inTime(async (signal) => (await client()).begin.mutate({ slug, code, consentVersion }, { signal })),
    open: (code) => inTime(async (signal) => (await client()).sheet.mutate({ slug, code }, { signal })),
    async save(code, revision, { answers, partial }, { signal, keepalive } = {}) {
      const sheet = { slug, code, revision, answers, partial };
      const outlives = keepalive === true && JSON.stringify(sheet).length < MOST_KEPT_ALIVE;
      return (await client(outlives)).save.mutate(sheet, signal ? { signal } : {});
    },
    submit: (code, key, revision, answers) =>
      inTime(async (signal) =>
        (await client()).submit.mutate({ slug, code, key, revision, answers }, { signal }),
      ),
    withdraw: (code, key) =>
      inTime(async (signal) => (await client()).withdraw.mutate({ slug, code, key }, { signal })),
  };
}

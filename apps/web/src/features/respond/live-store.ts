import type { SheetStore } from "./types.ts";

/** The sheet on the server. The client is loaded when it is first needed: a question can be read before. */
export function liveStore(slug: string): SheetStore {
  const client = async () => (await import("@/trpc/client")).createClient().respond;
  return {
    begin: async (code, consentVersion) => (await client()).begin.mutate({ slug, code, consentVersion }),
    open: async (code) => (await client()).sheet.mutate({ slug, code }),
    save: async (code, revision, { answers, partial }, signal) =>
      (await client()).save.mutate({ slug, code, revision, answers, partial }, { signal }),
    submit: async (code, key, revision, answers) =>
      (await client()).submit.mutate({ slug, code, key, revision, answers }),
    withdraw: async (code, key) => (await client()).withdraw.mutate({ slug, code, key }),
  };
}

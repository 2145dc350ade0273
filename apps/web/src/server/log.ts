import type { Log } from "@plumbline/api/context";

/** One JSON line per event on standard error; only names and codes are ever passed in. */
export const log: Log = {
  error(event, codes) {
    console.error(JSON.stringify({ level: "error", event, ...codes }));
  },
};

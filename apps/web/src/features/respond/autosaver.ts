import { problemOf, type Problem } from "../../trpc/problem.ts";
import { inTime } from "./in-time.ts";
import { sheetReducer, toSend, type SheetEvent, type SheetState } from "./sheet-state.ts";
import type { SheetStore } from "./types.ts";

/** Long enough to gather a stroke over the bars, short enough to be done before a phone is put away. */
export const QUIET_MS = 700;
/** Waits between tries while the server cannot be reached. */
export const RETRY_MS = [2_000, 5_000, 10_000, 30_000] as const;

/** What goes by: the same save is taken later. */
const PASSING: ReadonlySet<Problem["problem"]> = new Set(["offline", "unavailable", "internal", "too-many"]);

export interface Autosaver {
  /** Tells of the newest state; a save follows once it has been quiet for a moment. */
  update(state: SheetState | null): void;
  /** How to say from now on what went wrong: in the respondent's language. */
  speak(tell: (error: unknown) => Problem): void;
  /** Saves at once if something is behind; resolves when that is done, or has failed. */
  now(): Promise<void>;
  /** The page is about to go: sends what is behind by a request that outlives it. */
  leave(): void;
  stop(): void;
}

/**
 * Saves a sheet whenever it has been quiet for a moment, one save at a time, and tries again for as long as it takes.
 * What changes while a save is under way is looked at again when that save returns.
 */
export function autosaver(store: SheetStore, dispatch: (event: SheetEvent) => void): Autosaver {
  let tell: (error: unknown) => Problem = problemOf;
  let latest: SheetState | null = null;
  let sending: Promise<void> | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The page draws itself anew in its own time; the next save must not wait for that. */
  function report(event: SheetEvent): void {
    if (latest) latest = sheetReducer(latest, event);
    dispatch(event);
  }

  function arm(): void {
    clearTimeout(timer);
    const wait = sending || !latest ? null : waitBefore(latest, failures);
    if (wait !== null) timer = setTimeout(() => void send(false), wait);
  }

  function send(keepalive: boolean): Promise<void> {
    if (sending) return sending;
    if (!latest || waitBefore(latest, failures) === null) return Promise.resolve();
    clearTimeout(timer);
    sending = save(latest, keepalive).finally(() => {
      sending = null;
      arm();
    });
    return sending;
  }

  async function save(state: SheetState, keepalive: boolean): Promise<void> {
    const content = toSend(state);
    report({ type: "sending", content });
    const { code, revision, changes } = state;
    try {
      const outcome = await inTime((signal) => store.save(code, revision, content, { signal, keepalive }));
      failures = 0;
      report(
        outcome.outcome === "saved"
          ? { type: "saved", revision: outcome.revision, content, changes }
          : { type: "stale", sheet: outcome.sheet },
      );
    } catch (error) {
      failures += 1;
      const { problem, message } = tell(error);
      report({ type: "failed", refusal: PASSING.has(problem) ? null : message });
    }
  }

  return {
    update(state) {
      latest = state;
      arm();
    },
    speak(next) {
      tell = next;
    },
    async now() {
      // A save that is under way has not seen what was typed since.
      await sending;
      await send(false);
    },
    leave() {
      if (!sending) {
        void send(true);
        return;
      }
      // The save under way may die with the page. Of two under one revision the server takes the first; what either
      // brings is known for this page's own.
      if (!latest) return;
      const { code, revision } = latest;
      const content = toSend(latest);
      report({ type: "sending", content });
      store.save(code, revision, content, { keepalive: true }).catch(() => {});
    },
    stop: () => clearTimeout(timer),
  };
}

/** How long to wait before a save; null where nothing is behind. */
function waitBefore({ kept }: SheetState, failures: number): number | null {
  if (kept === "unsent") return QUIET_MS;
  if (kept === "offline") return RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? RETRY_MS[0];
  return null;
}

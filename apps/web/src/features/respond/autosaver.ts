import { problemOf, type Problem } from "../../trpc/problem.ts";
import { sameContent } from "./merge.ts";
import type { SheetEvent, SheetState } from "./sheet-state.ts";
import type { SheetContent, SheetStore } from "./types.ts";

/** Long enough to gather a stroke over the bars, short enough to be done before a phone is put away. */
export const QUIET_MS = 700;
/** Waits between tries while the server cannot be reached. */
export const RETRY_MS = [2_000, 5_000, 10_000, 30_000] as const;
/** A request without an answer for this long counts as lost, and is sent again. */
export const SAVE_TIMEOUT_MS = 15_000;

export interface Autosaver {
  /** Tells of the newest state; a save follows once it has been quiet for a moment. */
  update(state: SheetState | null): void;
  /** How to say from now on what went wrong: in the respondent's language. */
  speak(tell: (error: unknown) => Problem): void;
  /** Saves at once if something is behind. */
  now(): void;
  stop(): void;
}

/**
 * Saves a sheet whenever it has been quiet for a moment, one save at a time, and tries again for as long as it takes.
 * What changes while a save is under way is looked at again when that save returns.
 */
export function autosaver(store: SheetStore, dispatch: (event: SheetEvent) => void): Autosaver {
  let tell: (error: unknown) => Problem = problemOf;
  let latest: SheetState | null = null;
  let sending = false;
  let failures = 0;
  /** Sent, and never answered: each may have arrived all the same. */
  let unanswered: SheetContent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function arm(): void {
    clearTimeout(timer);
    const wait = sending || !latest ? null : waitBefore(latest, failures);
    if (wait !== null) timer = setTimeout(() => void send(), wait);
  }

  async function send(): Promise<void> {
    const current = latest;
    if (!current || sending || waitBefore(current, failures) === null) return;
    clearTimeout(timer);
    sending = true;
    dispatch({ type: "sending" });
    const event = await outcomeOf(current);
    sending = false;
    dispatch(event);
    arm();
  }

  async function outcomeOf({ code, revision, content, changes }: SheetState): Promise<SheetEvent> {
    try {
      const outcome = await withTimeout((signal) => store.save(code, revision, content, signal));
      const earlier = unanswered;
      failures = 0;
      unanswered = [];
      if (outcome.outcome === "saved") return { type: "saved", revision: outcome.revision, content, changes };
      // What looks like another device may be a save of this very page whose answer was lost on the way.
      const arrived = earlier.find((sent) => sameContent(sent, outcome.sheet));
      return { type: "stale", sheet: outcome.sheet, ...(arrived ? { base: arrived } : {}) };
    } catch (error) {
      failures += 1;
      const { problem, message } = tell(error);
      const passing = problem === "offline" || problem === "unavailable" || problem === "internal";
      if (passing) unanswered.push(content);
      return { type: "failed", refusal: passing ? null : message };
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
    now: () => void send(),
    stop: () => clearTimeout(timer),
  };
}

/** How long to wait before a save; null where nothing is behind, or where the respondent is asked first. */
function waitBefore({ kept, conflict }: SheetState, failures: number): number | null {
  if (conflict) return null;
  if (kept === "unsent") return QUIET_MS;
  if (kept === "offline") return RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? RETRY_MS[0];
  return null;
}

/** Rejects when time is up, also where the call cannot be aborted. */
async function withTimeout<Value>(call: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error("The server did not answer in time."));
      abort.abort();
    }, SAVE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([call(abort.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

"use client";

import { useCallback, useEffect, useRef, type Dispatch } from "react";
import { problemOf } from "@/trpc/problem";
import { readLocalCopy, removeLocalCopy, writeLocalCopy } from "./local-copy.ts";
import type { SheetEvent, SheetState } from "./sheet-state.ts";
import type { SheetStore } from "./types.ts";

/** Long enough to gather a stroke over the bars, short enough to be done before a phone is put away. */
const QUIET_MS = 700;
/** Waits between tries while the server cannot be reached. */
const RETRY_MS = [2_000, 5_000, 10_000, 30_000];

/**
 * Saves the sheet whenever it has been quiet for a moment, one save at a time, and tries again for as long as it
 * takes. Every change is in the browser's own storage before it is sent..
 */
export function useAutosave(
  slug: string | null,
  store: SheetStore,
  state: SheetState | null,
  dispatch: Dispatch<SheetEvent>,
): void {
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const sending = useRef(false);
  const failures = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async () => {
    const current = latest.current;
    if (!current || sending.current || current.conflict || !isBehind(current)) return;
    sending.current = true;
    dispatch({ type: "sending" });
    const { code, revision, content, changes } = current;
    try {
      const outcome = await store.save(code, revision, content);
      failures.current = 0;
      if (outcome.outcome === "saved")
        dispatch({ type: "saved", revision: outcome.revision, content, changes });
      else dispatch({ type: "stale", sheet: outcome.sheet });
    } catch (error) {
      failures.current += 1;
      const { problem, message } = problemOf(error);
      const passing = problem === "offline" || problem === "unavailable" || problem === "internal";
      dispatch({ type: "failed", refusal: passing ? null : message });
    } finally {
      sending.current = false;
    }
  }, [store, dispatch]);

  // The browser's copy first: it must survive whatever happens to the request.
  useEffect(() => {
    if (!slug || !state) return;
    const { code, base, content, kept } = state;
    const { submitKey } = readLocalCopy(slug) ?? {};
    if (kept === "saved" && !submitKey && (state.submissions > 0 || state.withdrawn))
      return removeLocalCopy(slug);
    writeLocalCopy(slug, {
      code,
      ...(kept === "saved" ? {} : { unsent: { base, content } }),
      ...(submitKey ? { submitKey } : {}),
    });
  }, [slug, state]);

  const { kept, changes } = state ?? {};
  useEffect(() => {
    clearTimeout(timer.current);
    if (kept === "unsent") timer.current = setTimeout(() => void send(), QUIET_MS);
    if (kept === "offline") {
      const wait = RETRY_MS[Math.min(failures.current, RETRY_MS.length) - 1] ?? RETRY_MS[0]!;
      timer.current = setTimeout(() => void send(), wait);
    }
    return () => clearTimeout(timer.current);
  }, [kept, changes, send]);

  useEffect(() => {
    const now = () => void send();
    const hidden = () => {
      if (document.visibilityState === "hidden") now();
    };
    window.addEventListener("online", now);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("online", now);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [send]);
}

/** Whether there is something the server does not have and might take. */
export function isBehind({ kept }: SheetState): boolean {
  return kept === "unsent" || kept === "offline";
}

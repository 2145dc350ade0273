"use client";

import { useEffect, useMemo, useState, type Dispatch } from "react";
import { useProblem } from "@/trpc/use-problem";
import { autosaver } from "./autosaver.ts";
import { deviceKeeper } from "./device-keeper.ts";
import type { SheetEvent, SheetState } from "./sheet-state.ts";
import type { SheetStore } from "./types.ts";

/**
 * Keeps a sheet saved while the page is open. `onDevice`: whether what the server does not have yet is in the browser's
 * own storage, and so survives closing the page. `flush` saves at once.
 */
export function useAutosave(
  slug: string | null,
  store: SheetStore,
  state: SheetState | null,
  dispatch: Dispatch<SheetEvent>,
): { onDevice: boolean; flush(): void } {
  const problemOf = useProblem();
  const saver = useMemo(() => autosaver(store, dispatch), [store, dispatch]);
  const keep = useMemo(() => (slug ? deviceKeeper(slug) : null), [slug]);
  const [onDevice, setOnDevice] = useState(true);

  // The browser's copy first: it must survive whatever happens to the request.
  useEffect(() => {
    if (keep && state) setOnDevice(keep(state));
  }, [keep, state]);

  // The same saver, whatever language is chosen meanwhile: it knows of saves under way.
  useEffect(() => saver.speak(problemOf), [saver, problemOf]);

  useEffect(() => {
    saver.update(state);
  }, [saver, state]);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === "hidden") saver.now();
    };
    window.addEventListener("online", saver.now);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      saver.stop();
      window.removeEventListener("online", saver.now);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [saver]);

  return { onDevice, flush: saver.now };
}

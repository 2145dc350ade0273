"use client";

import { useCallback, useEffect, useMemo, useState, type Dispatch } from "react";
import { useProblem } from "@/trpc/use-problem";
import { autosaver } from "./autosaver.ts";
import { mintCode } from "./code.ts";
import { deviceKeeper } from "./device-keeper.ts";
import type { StoredCopy } from "./local-copy.ts";
import { isSettled, type SheetEvent, type SheetState } from "./sheet-state.ts";
import type { SheetStore } from "./types.ts";

export interface Autosave {
  /**
   * Whether what the server does not have yet is in the browser's own storage, and so survives closing the page.
   */
  onDevice: boolean;
  /** Saves at once; resolves when that is done, or has failed. */
  flush(): Promise<void>;
  /** Brings this browser's copy up to date before something is sent that it must know of. */
  keep(state: SheetState): void;
  /** Removes every trace of the sheet from this browser. */
  forget(): void;
}

/** Keeps a sheet saved while the page is open. */
export function useAutosave({
  slug,
  code,
  store,
  found,
  state,
  dispatch,
}: {
  /** Null where nothing is kept. */
  slug: string | null;
  code: string;
  store: SheetStore;
  /** The copies in this browser that the sheet was opened with. */
  found: readonly StoredCopy[];
  /** Null where nothing can be changed any more. */
  state: SheetState | null;
  dispatch: Dispatch<SheetEvent>;
}): Autosave {
  const problemOf = useProblem();
  const saver = useMemo(() => autosaver(store, dispatch), [store, dispatch]);
  // One copy for as long as the sheet is open here: a second one would be taken for another tab's.
  const [keeper] = useState(() => (slug ? deviceKeeper(slug, mintCode(), found) : null));
  const [onDevice, setOnDevice] = useState(true);

  // The browser's copy first: it must survive whatever happens to the request.
  useEffect(() => {
    if (keeper && state) setOnDevice(keeper.keep(state));
  }, [keeper, state]);

  // The same saver, whatever language is chosen meanwhile: it knows of saves under way.
  useEffect(() => saver.speak(problemOf), [saver, problemOf]);

  useEffect(() => {
    saver.update(state);
  }, [saver, state]);

  useEffect(() => {
    const online = () => void saver.now();
    const hidden = () => {
      if (document.visibilityState === "hidden") saver.leave();
    };
    window.addEventListener("online", online);
    window.addEventListener("pagehide", saver.leave);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      saver.stop();
      window.removeEventListener("online", online);
      window.removeEventListener("pagehide", saver.leave);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [saver]);

  // Where the browser keeps nothing, this page is the only place, and its closing is asked about.
  const onlyHere = state !== null && !onDevice && !isSettled(state);
  useEffect(() => {
    if (!onlyHere) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [onlyHere]);

  return {
    onDevice,
    flush: saver.now,
    keep: useCallback((next) => void keeper?.keep(next), [keeper]),
    forget: useCallback(() => keeper?.forget(code), [keeper, code]),
  };
}

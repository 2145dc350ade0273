"use client";

import { useCallback, useState, type Dispatch } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { useProblem } from "@/trpc/use-problem";
import { mintKey } from "./code.ts";
import { handIn } from "./hand-in.ts";
import { readLocalCopy, writeLocalCopy } from "./local-copy.ts";
import { sheetMessages } from "./messages-sheet.ts";
import type { SheetEvent, SheetState } from "./sheet-state.ts";
import type { SheetStore } from "./types.ts";

/** Submitting and withdrawing a sheet, and what went wrong with it. */
export function useHandIn(
  slug: string | null,
  store: SheetStore,
  state: SheetState,
  dispatch: Dispatch<SheetEvent>,
) {
  const say = useWords(sheetMessages);
  const problemOf = useProblem();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(onSubmitted: () => void) {
    setBusy(true);
    setProblem(null);
    // One key per press of Submit, kept over reloads until the server has confirmed it.
    const { code, content, changes } = state;
    const local = slug ? readLocalCopy(slug, code) : null;
    const key = local?.submitKey ?? mintKey();
    if (slug) writeLocalCopy(slug, code, { ...local, submitKey: key });
    try {
      const outcome = await handIn(store, state, key);
      if (outcome.outcome === "stale") {
        dispatch({ type: "stale", sheet: outcome.sheet });
        setProblem(say("review.stale"));
      } else {
        const { revision, number } = outcome;
        dispatch({ type: "submitted", revision, number, content, changes });
        onSubmitted();
      }
      forgetKey(slug, code);
    } catch (error) {
      const report = problemOf(error);
      if (report.problem !== "offline" && report.problem !== "unavailable") forgetKey(slug, code);
      setProblem(report.message);
    }
    setBusy(false);
  }

  async function withdraw() {
    setProblem(null);
    try {
      const { revision } = await store.withdraw(state.code, mintKey());
      dispatch({ type: "withdrawn", revision });
    } catch (error) {
      setProblem(problemOf(error).message);
    }
  }

  return { problem, busy, submit, withdraw, forget: useCallback(() => setProblem(null), []) };
}

function forgetKey(slug: string | null, code: string): void {
  const local = slug ? readLocalCopy(slug, code) : null;
  if (!slug || !local) return;
  const { submitKey: _used, ...rest } = local;
  writeLocalCopy(slug, code, rest);
}

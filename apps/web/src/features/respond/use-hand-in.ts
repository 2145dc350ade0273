"use client";

import { useCallback, useRef, useState, type Dispatch } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { useProblem } from "@/trpc/use-problem";
import { mintKey } from "./code.ts";
import { fingerprint } from "./fingerprint.ts";
import { handIn } from "./hand-in.ts";
import { sameContent } from "./merge.ts";
import { sheetMessages } from "./messages-sheet.ts";
import {
  hasUnsubmitted,
  sheetReducer,
  submittedAnswers,
  type SheetEvent,
  type SheetState,
} from "./sheet-state.ts";
import type { SheetStore } from "./types.ts";

/**
 * Submitting and withdrawing a sheet, and what went wrong with it. Each has a key that is kept until the server has
 * answered, over retries and reloads, so that it counts once; other answers are another submit and get another key.
 *
 * @param keep writes the key to this browser before the request leaves.
 */
export function useHandIn(
  store: SheetStore,
  state: SheetState,
  dispatch: Dispatch<SheetEvent>,
  keep: (state: SheetState) => void,
) {
  const say = useWords(sheetMessages);
  const problemOf = useProblem();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const working = useRef(false);

  /** One at a time, however often a button is pressed. */
  async function alone(work: (at: Pressed) => Promise<void>): Promise<void> {
    if (working.current) return;
    working.current = true;
    setBusy(true);
    setProblem(null);
    try {
      await work(pressed(state, dispatch));
    } catch (error) {
      const report = problemOf(error);
      // Where it is not known what became of the request, the next one is the same.
      if (!UNKNOWN.has(report.problem)) dispatch({ type: "notHanded" });
      setProblem(report.message);
    } finally {
      working.current = false;
      setBusy(false);
    }
  }

  const submit = (onSubmitted: () => void) =>
    alone(async (at) => {
      const { code, asks, handing, submissions } = state;
      if (handing.submit) {
        // The reply to an earlier submit was lost: whether it arrived, the server knows.
        const { sheet } = await store.open(code);
        const known = at.tell({ type: "stale", sheet });
        if (known.conflicts.length > 0 || !sameContent(known.content, state.content)) {
          setProblem(say("review.stale"));
          return;
        }
        if (known.submissions > submissions && !hasUnsubmitted(known)) {
          dispatch({ type: "notHanded" });
          onSubmitted();
          return;
        }
      }
      const answers = fingerprint(submittedAnswers(asks, at.now().content.answers));
      const key = handing.submit?.answers === answers ? handing.submit.key : mintKey();
      const sending = at.tell({ type: "submitting", submit: { key, answers } });
      keep(sending);
      const outcome = await handIn(store, sending, key);
      if (outcome.outcome === "stale") {
        dispatch({ type: "notHanded" });
        dispatch({ type: "stale", sheet: outcome.sheet });
        setProblem(say("review.stale"));
      } else {
        const { revision, number } = outcome;
        const { content, changes } = sending;
        dispatch({ type: "submitted", revision, number, content, changes });
        onSubmitted();
      }
    });

  const withdraw = () =>
    alone(async (at) => {
      const { code, handing, submissions } = state;
      const known = handing.withdraw;
      const key = known?.after === submissions ? known.key : mintKey();
      keep(at.tell({ type: "withdrawing", withdraw: { key, after: submissions } }));
      const { revision } = await store.withdraw(code, key);
      dispatch({ type: "withdrawn", revision });
    });

  return { problem, busy, submit, withdraw, dismiss: useCallback(() => setProblem(null), []) };
}

/** Problems that leave open whether the server has done what it was asked. */
const UNKNOWN = new Set<string>(["offline", "unavailable", "internal"]);

interface Pressed {
  /** The sheet as it was when the button was pressed, with what was learned since. */
  now(): SheetState;
  tell(event: SheetEvent): SheetState;
}

/** What is typed while a submit is on its way is not part of it. */
function pressed(start: SheetState, dispatch: Dispatch<SheetEvent>): Pressed {
  let state = start;
  return {
    now: () => state,
    tell(event) {
      dispatch(event);
      state = sheetReducer(state, event);
      return state;
    },
  };
}

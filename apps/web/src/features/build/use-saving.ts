"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, type Dispatch } from "react";
import type { Problem } from "@/trpc/problem";
import { useApi } from "@/trpc/provider";
import { useProblem } from "@/trpc/use-problem";
import { forgetDraft, keepDraft } from "./kept.ts";
import { isUnsent, sent, waitBeforeSaving, type Failure } from "./saving.ts";
import { hasUnsaved, type Action, type BuilderState } from "./state.ts";

/**
 * Saves after a moment of quiet, again after a failure that may pass, when the page is hidden and when it is left.
 *
 * @returns saves what is valid at once.
 */
export function useSaving(studyId: string, state: BuilderState, dispatch: Dispatch<Action>): () => void {
  const api = useApi();
  const problemOf = useProblem();
  // "always": while the device is offline a save fails at once, and the page says so instead of waiting.
  const { mutateAsync } = useMutation(api.instruments.save.mutationOptions({ networkMode: "always" }));
  const under = useRef(false);

  async function send(): Promise<void> {
    const { saving } = state;
    if (under.current || saving.conflict || !isUnsent(saving)) return;
    under.current = true;
    dispatch({ type: "sending", sending: saving.valid });
    try {
      const { version, revision } = saving.base;
      const outcome = await withinReason(
        mutateAsync({ studyId, version, revision, definition: saving.valid.definition }),
      );
      dispatch({ type: "answered", outcome });
    } catch (error) {
      dispatch({ type: "failed", failure: failureOf(problemOf(error)) });
    } finally {
      under.current = false;
    }
  }
  const sendByItself = useEffectEvent(() => void send());

  const { saving, draft } = state;
  useEffect(() => {
    const wait = waitBeforeSaving(saving, draft);
    if (wait === null) return;
    const timer = setTimeout(() => sendByItself(), wait);
    return () => clearTimeout(timer);
  }, [saving, draft]);

  useEffect(() => {
    if (hasUnsaved(state)) keepDraft(studyId, state);
    else forgetDraft(studyId);
  }, [studyId, state]);

  const leave = useEffectEvent(() => {
    if (under.current || state.saving.conflict || !isUnsent(state.saving)) return;
    const { base, valid } = state.saving;
    // Nobody is left to hear the reply; whoever comes back finds out.
    keepDraft(studyId, { ...state, saving: sent(state.saving, valid) });
    mutateAsync({
      studyId,
      version: base.version,
      revision: base.revision,
      definition: valid.definition,
    }).catch(() => undefined);
  });
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === "hidden") sendByItself();
    };
    document.addEventListener("visibilitychange", whenHidden);
    return () => {
      document.removeEventListener("visibilitychange", whenHidden);
      leave();
    };
  }, []);

  return () => void send();
}

/** A reply that takes longer is not waited for; the next save finds out what became of this one. */
const LONGEST_WAIT_MS = 20_000;

function withinReason<Reply>(reply: Promise<Reply>): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("No reply in time.")), LONGEST_WAIT_MS);
    reply.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function failureOf({ problem, message }: Problem): Failure {
  return {
    message,
    passing: problem === "offline" || problem === "unavailable",
    signedOut: problem === "not-signed-in",
  };
}

/** Asks before the tab is closed or reloaded with something unsaved. */
export function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);
}

/**
 * Looks for a newer version when the page is shown, also when the browser brings back an old one, and whenever the
 * window is looked at again.
 */
export function useNewest(studyId: string, dispatch: Dispatch<Action>): void {
  const api = useApi();
  const { data } = useQuery(
    api.instruments.latest.queryOptions(
      { studyId },
      { refetchOnMount: "always", refetchOnWindowFocus: "always" },
    ),
  );
  useEffect(() => {
    if (data) dispatch({ type: "arrived", stored: data });
  }, [data, dispatch]);
}

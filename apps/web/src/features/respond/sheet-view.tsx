"use client";

import { useCallback, useMemo, useReducer, useState } from "react";
import { AnsweringProvider, type Answering } from "@plumbline/instrument/answering.tsx";
import { DecliningProvider, type Declining } from "./decline-context.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { mintKey } from "./code.ts";
import { forgetSheet, readLocalCopy, writeLocalCopy } from "./local-copy.ts";
import { ReceiptStep } from "./receipt-step.tsx";
import type { Closing } from "./receipt-words.ts";
import { ReviewStep } from "./review-step.tsx";
import { SectionStep } from "./section-step.tsx";
import { sheetReducer, type SheetState } from "./sheet-state.ts";
import type { SheetContent, SheetStore, Survey } from "./types.ts";
import { handIn } from "./hand-in.ts";
import { useAutosave } from "./use-autosave.ts";
import { problemOf } from "@/trpc/problem";

interface SheetViewProps {
  survey: Survey;
  /** Null in a preview. */
  slug: string | null;
  store: SheetStore;
  start: SheetState;
  closing: Closing;
  startAtReceipt: boolean;
  onForget(): void;
}

type Place = { at: "section"; index: number } | { at: "review" } | { at: "receipt" };

/** Sections, review, receipt: one sheet, kept by the autosave while one moves about in it. */
export function SheetView({ survey, slug, store, start, closing, startAtReceipt, onForget }: SheetViewProps) {
  const { closed } = closing;
  const [state, dispatch] = useReducer(sheetReducer, start);
  const [place, setPlace] = useState<Place>(startAtReceipt ? { at: "receipt" } : { at: "section", index: 0 });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const onDevice = useAutosave(closed ? null : slug, store, closed ? null : state, dispatch);

  const content = useMemo(
    // After the close only what was counted is true; a draft nobody counted is not shown as if it were.
    (): SheetContent => (closing.closed ? { answers: closing.counted ?? {}, partial: {} } : state.content),
    [closing, state.content],
  );
  const answering = useMemo(
    (): Answering => ({
      lens: (questionId, lens) => ({
        said: content.answers[questionId]?.[lens],
        partial: content.partial[questionId]?.[lens],
        disabled: closed,
        order: null,
        answer: (answer) => dispatch({ type: "say", questionId, lens, said: { answer } }),
        keep: (partial) => dispatch({ type: "type", questionId, lens, partial }),
        clear: () => dispatch({ type: "clear", questionId, lens }),
      }),
    }),
    [content, closed],
  );
  const declining = useMemo(
    (): Declining => ({
      disabled: closed,
      decline: (questionId, lens, declined) => dispatch({ type: "decline", questionId, lens, declined }),
      undo: (questionId, lens) => dispatch({ type: "undecline", questionId, lens }),
    }),
    [closed],
  );

  const go = useCallback((next: Place) => {
    setProblem(null);
    setPlace(next);
    window.scrollTo({ top: 0 });
  }, []);

  async function submit() {
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
        setProblem(
          "Your answers were changed in another tab or on another device. Look at them again, then submit.",
        );
      } else {
        const { revision, number } = outcome;
        dispatch({ type: "submitted", revision, number, content, changes });
        go({ at: "receipt" });
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

  const last = survey.sections.length - 1;
  return (
    <AnsweringProvider value={answering}>
      <DecliningProvider value={declining}>
        {state.conflict ? (
          <ConflictNotice
            survey={survey}
            places={state.conflict.places}
            onResolve={(choice) => dispatch({ type: "resolve", choice })}
          />
        ) : null}
        {place.at === "section" ? (
          <SectionStep
            key={place.index}
            survey={survey}
            index={place.index}
            state={state}
            slug={slug}
            onDevice={onDevice}
            onBack={place.index > 0 ? () => go({ at: "section", index: place.index - 1 }) : null}
            onNext={() =>
              go(place.index < last ? { at: "section", index: place.index + 1 } : { at: "review" })
            }
          />
        ) : place.at === "review" ? (
          <ReviewStep
            survey={survey}
            state={state}
            problem={problem}
            busy={busy}
            onSection={(index) => go({ at: "section", index })}
            onSubmit={() => void submit()}
          />
        ) : (
          <ReceiptStep
            survey={survey}
            slug={slug}
            state={state}
            closing={closing}
            onDevice={onDevice}
            problem={problem}
            onEdit={() => go({ at: "section", index: 0 })}
            onReview={() => go({ at: "review" })}
            onWithdraw={withdraw}
            onForget={() => {
              if (slug) forgetSheet(slug, state.code);
              onForget();
            }}
          />
        )}
      </DecliningProvider>
    </AnsweringProvider>
  );
}

function forgetKey(slug: string | null, code: string): void {
  const local = slug ? readLocalCopy(slug, code) : null;
  if (!slug || !local) return;
  const { submitKey: _used, ...rest } = local;
  writeLocalCopy(slug, code, rest);
}

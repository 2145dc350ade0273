"use client";

import { useCallback, useMemo, useReducer, useState } from "react";
import { AnsweringProvider, type Answering } from "@plumbline/instrument/answering.tsx";
import { DecliningProvider, type Declining } from "./decline-context.tsx";
import { ArmsProvider } from "./lens-order.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { mintKey } from "./code.ts";
import { forgetSheet, readLocalCopy, writeLocalCopy } from "./local-copy.ts";
import { ReceiptStep } from "./receipt-step.tsx";
import type { Closing } from "./receipt-words.ts";
import { ReviewStep } from "./review-step.tsx";
import { routeFor, sectionAt, type Draw, type RouteSection } from "./route.ts";
import { SectionStep } from "./section-step.tsx";
import { sheetReducer, type SheetState } from "./sheet-state.ts";
import type { SheetContent, SheetStore, Survey } from "./types.ts";
import { handIn } from "./hand-in.ts";
import { useAutosave } from "./use-autosave.ts";
import { problemOf } from "@/trpc/problem";

interface SheetViewProps {
  survey: Survey;
  draw: Draw;
  /** Null in a preview. */
  slug: string | null;
  store: SheetStore;
  start: SheetState;
  closing: Closing;
  startAtReceipt: boolean;
  onForget(): void;
}

/** `id` null: the first section. */
type Place = { at: "section"; id: string | null } | { at: "review" } | { at: "receipt" };

const BEGINNING: Place = { at: "section", id: null };

/** Sections, review, receipt: one sheet, kept by the autosave while one moves about in it. */
export function SheetView(props: SheetViewProps) {
  const { survey, draw, slug, store, start, closing, startAtReceipt, onForget } = props;
  const { closed } = closing;
  const { asks } = start;
  const [state, dispatch] = useReducer(sheetReducer, start);
  const [place, setPlace] = useState<Place>(startAtReceipt ? { at: "receipt" } : BEGINNING);
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
        order: draw.items.get(questionId) ?? null,
        answer: (answer) => dispatch({ type: "say", questionId, lens, said: { answer } }),
        keep: (partial) => dispatch({ type: "type", questionId, lens, partial }),
        clear: () => dispatch({ type: "clear", questionId, lens }),
      }),
    }),
    [content, closed, draw],
  );
  const route = useMemo(() => routeFor(draw, asks(content.answers)), [draw, asks, content.answers]);
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

  // A section may close while one is in it: answers come from other tabs and devices too.
  const section = place.at === "section" ? sectionAt(draw, route, place.id) : null;
  const index = section ? route.indexOf(section) : -1;
  const goTo = (next: RouteSection | undefined) =>
    go(next ? { at: "section", id: next.id } : { at: "review" });
  return (
    <AnsweringProvider value={answering}>
      <DecliningProvider value={declining}>
        <ArmsProvider value={draw.arms}>
          {state.conflict ? (
            <ConflictNotice
              survey={survey}
              places={state.conflict.places}
              onResolve={(choice) => dispatch({ type: "resolve", choice })}
            />
          ) : null}
          {section ? (
            <SectionStep
              key={section.id}
              title={survey.title}
              route={route}
              index={index}
              state={state}
              slug={slug}
              onDevice={onDevice}
              onBack={index > 0 ? () => goTo(route[index - 1]) : null}
              onNext={() => goTo(route[index + 1])}
            />
          ) : place.at === "receipt" ? (
            <ReceiptStep
              title={survey.title}
              route={route}
              slug={slug}
              state={state}
              closing={closing}
              onDevice={onDevice}
              problem={problem}
              onEdit={() => go(BEGINNING)}
              onReview={() => go({ at: "review" })}
              onWithdraw={withdraw}
              onForget={() => {
                if (slug) forgetSheet(slug, state.code);
                onForget();
              }}
            />
          ) : (
            <ReviewStep
              route={route}
              state={state}
              problem={problem}
              busy={busy}
              onSection={(id) => go({ at: "section", id })}
              onSubmit={() => void submit()}
            />
          )}
        </ArmsProvider>
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

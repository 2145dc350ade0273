"use client";

import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { AnsweringProvider, type Answering } from "@plumbline/instrument/answering.tsx";
import { DecliningProvider, type Declining } from "./decline-context.tsx";
import { ArmsProvider } from "./lens-order.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { fragmentOf } from "./code.ts";
import { LanguageLinks } from "./language-links.tsx";
import { forgetSheet } from "./local-copy.ts";
import { prefetchAll } from "./prefetch.ts";
import { ReceiptStep } from "./receipt-step.tsx";
import type { Closing } from "./receipt-words.ts";
import { ReviewStep } from "./review-step.tsx";
import { leftOff, openLenses, routeFor, sectionAt, type Draw, type RouteSection } from "./route.ts";
import { SectionStep } from "./section-step.tsx";
import { sheetReducer, type SheetState } from "./sheet-state.ts";
import type { SheetContent, SheetStore, Survey } from "./types.ts";
import { useAutosave } from "./use-autosave.ts";
import { useHandIn } from "./use-hand-in.ts";

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
  const [place, setPlace] = useState<Place>(() =>
    startAtReceipt
      ? { at: "receipt" }
      : { at: "section", id: leftOff(routeFor(draw, asks(start.content.answers)), start.content) },
  );
  const [reviewed, setReviewed] = useState(start.submissions > 0);
  const { onDevice, flush } = useAutosave(closed ? null : slug, store, closed ? null : state, dispatch);

  useEffect(() => prefetchAll(survey), [survey]);

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

  const { problem, busy, submit, withdraw, forget } = useHandIn(slug, store, state, dispatch);
  const go = useCallback(
    (next: Place) => {
      forget();
      setPlace(next);
      if (next.at !== "section") setReviewed(true);
      window.scrollTo({ top: 0 });
    },
    [forget],
  );

  // A section may close while one is in it: answers come from other tabs and devices too.
  const section = place.at === "section" ? sectionAt(draw, route, place.id) : null;
  const index = section ? route.indexOf(section) : -1;
  const goTo = (next: RouteSection | undefined) =>
    go(next ? { at: "section", id: next.id } : { at: "review" });
  return (
    <AnsweringProvider value={answering}>
      <DecliningProvider value={declining}>
        <ArmsProvider value={draw.arms}>
          <LanguageLinks
            survey={survey}
            fragment={slug ? fragmentOf(state.code) : ""}
            safe={isSafe(state, onDevice)}
            onFlush={flush}
          />
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
              onReview={reviewed || openLenses(route, content).length === 0 ? () => goTo(undefined) : null}
            />
          ) : place.at === "receipt" ? (
            <ReceiptStep
              survey={survey}
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
              onSubmit={() => void submit(() => go({ at: "receipt" }))}
            />
          )}
        </ArmsProvider>
      </DecliningProvider>
    </AnsweringProvider>
  );
}

/** Whether nothing on the page would be lost with it. What waits for an answer of the respondent's waits there too. */
function isSafe({ kept, conflict }: SheetState, onDevice: boolean): boolean {
  return kept === "saved" || (onDevice && (kept === "refused" || conflict !== null));
}

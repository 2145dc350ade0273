"use client";

import { useCallback, useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { AnsweringProvider, type Answering } from "@plumbline/instrument/answering.tsx";
import { DecliningProvider, type Declining } from "./decline-context.tsx";
import { ArmsProvider } from "./lens-order.tsx";
import { ConflictNotice, focusConflicts } from "./conflict-notice.tsx";
import { fragmentOf } from "./code.ts";
import { LanguageLinks } from "./language-links.tsx";
import type { StoredCopy } from "./local-copy.ts";
import { sheetMessages } from "./messages-sheet.ts";
import { prefetchAll } from "./prefetch.ts";
import { ReceiptStep } from "./receipt-step.tsx";
import type { Closing } from "./receipt-words.ts";
import { ReviewStep } from "./review-step.tsx";
import { leftOff, openLenses, routeFor, sectionAt, type Draw, type RouteSection } from "./route.ts";
import { SaveAnnouncer } from "./save-state.tsx";
import { SectionStep } from "./section-step.tsx";
import { isSettled, sheetReducer, type SheetState } from "./sheet-state.ts";
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
  /** The copies in this browser that the sheet was opened with. */
  copies: readonly StoredCopy[];
  closing: Closing;
  startAtReceipt: boolean;
  /** Whether another sheet is to be opened in place of this one. */
  leaving: boolean;
  /** Nothing typed here would be lost any more. */
  onLeft(): void;
  onForget(): void;
}

/** `id` null: the first section. */
type Place = { at: "section"; id: string | null } | { at: "review" } | { at: "receipt" };

const BEGINNING: Place = { at: "section", id: null };

/** Sections, review, receipt: one sheet, kept by the autosave while one moves about in it. */
export function SheetView(props: SheetViewProps) {
  const { survey, draw, slug, store, start, copies, closing, startAtReceipt, leaving, onForget } = props;
  const say = useWords(sheetMessages);
  const { closed } = closing;
  const { asks } = start;
  const [state, dispatch] = useReducer(sheetReducer, start);
  const [place, setPlace] = useState<Place>(() =>
    startAtReceipt
      ? { at: "receipt" }
      : { at: "section", id: leftOff(routeFor(draw, asks(start.content.answers)), start.content) },
  );
  const [reviewed, setReviewed] = useState(start.submissions > 0);
  const { onDevice, flush, keep, forget } = useAutosave({
    slug,
    code: start.code,
    store,
    found: copies,
    state: closed ? null : state,
    dispatch,
  });

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
        answer: (answer, typed) => dispatch({ type: "say", questionId, lens, said: { answer }, typed }),
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

  const { problem, busy, submit, withdraw, dismiss } = useHandIn(store, state, dispatch, keep);
  const go = useCallback(
    (next: Place) => {
      dismiss();
      setPlace(next);
      if (next.at !== "section") setReviewed(true);
      window.scrollTo({ top: 0 });
    },
    [dismiss],
  );

  const left = useEffectEvent(() => props.onLeft());
  const kept = isKept(state, onDevice);
  useEffect(() => {
    if (leaving) void flush();
  }, [leaving, flush]);
  useEffect(() => {
    if (leaving && (closed || slug === null || kept)) left();
  }, [leaving, closed, slug, kept]);

  const chosen = useRef(false);
  useEffect(() => {
    if (!chosen.current) return;
    chosen.current = false;
    // The pressed button is gone, and the focus would be with it.
    if (state.conflicts.length > 0) focusConflicts();
    else document.querySelector<HTMLElement>("main h1")?.focus();
  }, [state.conflicts]);

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
            onFlush={() => void flush()}
          />
          {slug && !closed ? <SaveAnnouncer state={state} onDevice={onDevice} /> : null}
          {leaving ? <p role="status">{say("openingNext")}</p> : null}
          {state.conflicts.length > 0 ? (
            <ConflictNotice
              survey={survey}
              conflicts={state.conflicts}
              content={state.content}
              onResolve={(places, other) => {
                chosen.current = true;
                dispatch({ type: "resolve", places, other });
              }}
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
              onForget={async () => {
                if (!closed) await flush();
                forget();
                onForget();
              }}
            />
          ) : (
            <ReviewStep
              route={route}
              state={state}
              preview={slug === null}
              onDevice={onDevice}
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
function isSafe(state: SheetState, onDevice: boolean): boolean {
  const { kept, conflicts } = state;
  return isSettled(state) || (onDevice && (kept === "refused" || (kept === "saved" && conflicts.length > 0)));
}

/** Whether the sheet can be put away: all of it is sent, or has been tried to be and lies on this device. */
function isKept(state: SheetState, onDevice: boolean): boolean {
  return isSafe(state, onDevice) || (onDevice && state.kept === "offline");
}

"use client";

import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { useProblem } from "@/trpc/use-problem";
import { codeIn, fragmentOf, mintCode, mintSeed } from "./code.ts";
import { ConsentStep } from "./consent-step.tsx";
import { LanguageLinks } from "./language-links.tsx";
import { liveStore } from "./live-store.ts";
import { lastCode, readCopies, type StoredCopy } from "./local-copy.ts";
import { beginMessages } from "./messages-begin.ts";
import { prefetchFirst } from "./prefetch.ts";
import { PreviewDraw, type NamedExperiment } from "./preview-draw.tsx";
import { previewStore } from "./preview-store.ts";
import type { Closing } from "./receipt-words.ts";
import { asksOf, drawFor } from "./route.ts";
import { SheetView } from "./sheet-view.tsx";
import { openedSheet, type SheetState } from "./sheet-state.ts";
import type { RoundState, Sheet, Survey } from "./types.ts";
import { UnknownReceipt } from "./unknown-receipt.tsx";

type Stage =
  | { name: "opening" }
  | { name: "consent"; onThisDevice: string | null }
  | {
      name: "sheet";
      start: SheetState;
      copies: readonly StoredCopy[];
      seed: number;
      closing: Closing;
      receipt: boolean;
    }
  | { name: "unknown" | "unreachable"; code: string; error: unknown };

const NO_COPIES: readonly StoredCopy[] = [];

/** The respondent's way, from the public link to the receipt. A preview goes the same way and keeps nothing. */
export function Respond({
  survey,
  roundState,
  preview = null,
}: {
  survey: Survey;
  roundState: RoundState;
  /** In a preview: what is drawn in it, by the names that respondents never see. */
  preview?: { experiments: NamedExperiment[] } | null;
}) {
  const isPreview = preview !== null;
  const store = useMemo(
    () => (isPreview ? previewStore(mintSeed()) : liveStore(survey.slug)),
    [isPreview, survey.slug],
  );
  const slug = isPreview ? null : survey.slug;
  const say = useWords(beginMessages);
  const problemOf = useProblem();
  // Drawn on the server, before it is known whether the fragment holds a code: most who come by a link have none.
  const [stage, setStage] = useState<Stage>({ name: "consent", onThisDevice: null });
  const [problem, setProblem] = useState<unknown>(null);
  /** What is asked on the sheet, in the language of the moment: it may change while one answers. */
  const seed = stage.name === "sheet" ? stage.seed : null;
  const draw = useMemo(() => (seed === null ? null : drawFor(survey, seed)), [survey, seed]);
  /** A sheet with what its seed says is asked on it. */
  const opened = useCallback(
    (code: string, sheet: Sheet, copies: readonly StoredCopy[]) => {
      const asks = asksOf(survey, drawFor(survey, sheet.seed));
      const kept = copies.map(({ copy }) => copy);
      return { seed: sheet.seed, copies, start: openedSheet(code, sheet, kept, asks) };
    },
    [survey],
  );

  const wanted = useRef<string | null>(null);
  const open = useCallback(
    async (code: string) => {
      wanted.current = code;
      setStage({ name: "opening" });
      let next: Stage;
      try {
        const { state, sheet, counted } = await store.open(code);
        const closing: Closing = state === "closed" ? { closed: true, counted } : { closed: false };
        const copies = slug && !closing.closed ? readCopies(slug, code) : NO_COPIES;
        const found = opened(code, sheet, copies);
        // What is undecided between two versions is decided among the questions, not on a receipt.
        const receipt = closing.closed || (sheet.submissions > 0 && found.start.conflicts.length === 0);
        next = { name: "sheet", ...found, closing, receipt };
      } catch (error) {
        const { problem: id } = problemOf(error);
        const wrong = id === "unknown-receipt" || id === "invalid";
        next = { name: wrong ? "unknown" : "unreachable", code, error };
      }
      // Another link may have been opened meanwhile.
      if (wanted.current === code) setStage(next);
    },
    [store, slug, opened, problemOf],
  );

  const arrive = useEffectEvent(() => {
    const code = slug ? codeIn(location.hash) : null;
    if (code !== null) void open(code);
    else setStage({ name: "consent", onThisDevice: slug ? lastCode(slug) : null });
    prefetchFirst(survey);
  });
  useEffect(() => arrive(), [store]);

  /** A sheet to open once nothing on this page would be lost with the one that is open. */
  const [next, setNext] = useState<string | null>(null);
  // A link pasted into the address of an open page loads nothing: only its fragment differs.
  const onFragment = useEffectEvent(() => {
    const code = slug ? codeIn(location.hash) : null;
    const current = stage.name === "sheet" ? stage.start.code : null;
    if (code === null || code === current) setNext(null);
    else if (current === null) void open(code);
    else setNext(code);
  });
  useEffect(() => {
    const listen = () => onFragment();
    window.addEventListener("hashchange", listen);
    return () => window.removeEventListener("hashchange", listen);
  }, []);

  const resume = useCallback(
    (code: string) => {
      history.replaceState(null, "", fragmentOf(code));
      void open(code);
    },
    [open],
  );

  /** The code of a sheet whose beginning was not answered: begun again, it is the same sheet. */
  const begun = useRef<string | null>(null);
  const agree = useCallback(async () => {
    setProblem(null);
    const code = (begun.current ??= mintCode());
    try {
      const sheet = await store.begin(code, survey.consent.version);
      begun.current = null;
      if (slug) history.replaceState(null, "", fragmentOf(code));
      const found = opened(code, sheet, NO_COPIES);
      setStage({ name: "sheet", ...found, closing: { closed: false }, receipt: false });
    } catch (error) {
      setProblem(error);
    }
  }, [store, slug, survey.consent.version, opened]);

  /** The same preview with other arms and orders. */
  const drawAgain = useCallback(async () => {
    const { sheet } = await store.open("");
    const again = opened(mintCode(), { ...sheet, seed: mintSeed() }, NO_COPIES);
    setStage({ name: "sheet", ...again, closing: { closed: false }, receipt: false });
  }, [store, opened]);

  const startAnew = useCallback(() => {
    history.replaceState(null, "", location.pathname + location.search);
    setStage({ name: "consent", onThisDevice: null });
  }, []);

  if (stage.name === "sheet" && draw) {
    return (
      <>
        {preview ? (
          <PreviewDraw
            survey={survey}
            draw={draw}
            experiments={preview.experiments}
            onDrawAgain={() => void drawAgain()}
          />
        ) : null}
        <SheetView
          key={stage.start.code}
          survey={survey}
          draw={draw}
          slug={slug}
          store={store}
          start={stage.start}
          copies={stage.copies}
          closing={stage.closing}
          startAtReceipt={stage.receipt}
          leaving={next !== null}
          onLeft={() => {
            if (next === null) return;
            setNext(null);
            void open(next);
          }}
          onForget={startAnew}
        />
      </>
    );
  }
  return (
    <>
      <LanguageLinks survey={survey} fragment="" safe onFlush={() => {}} />
      {stage.name === "consent" ? (
        <ConsentStep
          survey={survey}
          closed={roundState === "closed"}
          problem={problem === null ? null : problemOf(problem).message}
          onAgree={agree}
          onResume={stage.onThisDevice === null ? null : () => resume(stage.onThisDevice!)}
        />
      ) : stage.name === "unknown" ? (
        <UnknownReceipt
          message={problemOf(stage.error).message}
          canBegin={roundState === "open"}
          onBegin={startAnew}
        />
      ) : stage.name === "unreachable" ? (
        <Notice
          tone="error"
          title={say("unreachableTitle")}
          action={<Button onClick={() => void open(stage.code)}>{say("openAgain")}</Button>}
        >
          {say("unreachable", { problem: problemOf(stage.error).message })}
        </Notice>
      ) : (
        <p role="status">{say("opening")}</p>
      )}
    </>
  );
}

"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemOf } from "@/trpc/problem";
import { codeIn, fragmentOf, mintCode, mintSeed } from "./code.ts";
import { ConsentStep } from "./consent-step.tsx";
import { liveStore } from "./live-store.ts";
import { lastCode, readLocalCopy, type LocalCopy } from "./local-copy.ts";
import { PreviewDraw, type NamedExperiment } from "./preview-draw.tsx";
import { previewStore } from "./preview-store.ts";
import type { Closing } from "./receipt-words.ts";
import { asksOf, drawFor, type Draw } from "./route.ts";
import { SheetView } from "./sheet-view.tsx";
import { openedSheet, type SheetState } from "./sheet-state.ts";
import type { RoundState, Sheet, Survey } from "./types.ts";
import { UnknownReceipt } from "./unknown-receipt.tsx";

type Stage =
  | { name: "opening" }
  | { name: "consent"; onThisDevice: string | null }
  | { name: "sheet"; start: SheetState; draw: Draw; closing: Closing; receipt: boolean }
  | { name: "unknown"; message: string }
  | { name: "unreachable"; message: string };

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
  /** A sheet with what its seed says is asked on it. */
  const opened = useCallback(
    (code: string, sheet: Sheet, local: LocalCopy | null) => {
      const draw = drawFor(survey, sheet.seed);
      return { draw, start: openedSheet(code, sheet, local, asksOf(survey, draw)) };
    },
    [survey],
  );
  const [stage, setStage] = useState<Stage>({ name: "opening" });
  const [problem, setProblem] = useState<string | null>(null);

  const open = useCallback(
    async (code: string) => {
      setStage({ name: "opening" });
      try {
        const { state, sheet, counted } = await store.open(code);
        const closing: Closing = state === "closed" ? { closed: true, counted } : { closed: false };
        const local = slug && !closing.closed ? readLocalCopy(slug, code) : null;
        const { start, draw } = opened(code, sheet, local);
        // What is torn between two devices is decided among the questions, not on a receipt.
        const receipt = closing.closed || (sheet.submissions > 0 && !start.conflict);
        setStage({ name: "sheet", start, draw, closing, receipt });
      } catch (error) {
        const { problem: id, message } = problemOf(error);
        const wrong = id === "unknown-receipt" || id === "invalid";
        setStage(wrong ? { name: "unknown", message } : { name: "unreachable", message });
      }
    },
    [store, slug, opened],
  );

  useEffect(() => {
    const code = slug ? codeIn(location.hash) : null;
    if (code !== null) void open(code);
    else setStage({ name: "consent", onThisDevice: slug ? lastCode(slug) : null });
  }, [open, slug]);

  const resume = useCallback(
    (code: string) => {
      history.replaceState(null, "", fragmentOf(code));
      void open(code);
    },
    [open],
  );

  const agree = useCallback(async () => {
    setProblem(null);
    const code = mintCode();
    try {
      const sheet = await store.begin(code, survey.consent.version);
      if (slug) history.replaceState(null, "", fragmentOf(code));
      setStage({ name: "sheet", ...opened(code, sheet, null), closing: { closed: false }, receipt: false });
    } catch (error) {
      setProblem(problemOf(error).message);
    }
  }, [store, slug, survey.consent.version, opened]);

  /** The same preview with other arms and orders. */
  const drawAgain = useCallback(async () => {
    const { sheet } = await store.open("");
    const again = opened(mintCode(), { ...sheet, seed: mintSeed() }, null);
    setStage({ name: "sheet", ...again, closing: { closed: false }, receipt: false });
  }, [store, opened]);

  const startAnew = useCallback(() => {
    history.replaceState(null, "", location.pathname);
    setStage({ name: "consent", onThisDevice: null });
  }, []);

  switch (stage.name) {
    case "opening":
      return <p role="status">Opening…</p>;
    case "unknown":
      return <UnknownReceipt message={stage.message} canBegin={roundState === "open"} onBegin={startAnew} />;
    case "unreachable":
      return (
        <Notice tone="error" title="Your answers could not be opened">
          {stage.message} Reload this page to try again; the link stays valid.
        </Notice>
      );
    case "consent":
      return (
        <ConsentStep
          survey={survey}
          closed={roundState === "closed"}
          problem={problem}
          onAgree={agree}
          onResume={stage.onThisDevice === null ? null : () => resume(stage.onThisDevice!)}
        />
      );
    case "sheet":
      return (
        <>
          {preview ? (
            <PreviewDraw
              survey={survey}
              draw={stage.draw}
              experiments={preview.experiments}
              onDrawAgain={() => void drawAgain()}
            />
          ) : null}
          <SheetView
            key={stage.start.code}
            survey={survey}
            draw={stage.draw}
            slug={slug}
            store={store}
            start={stage.start}
            closing={stage.closing}
            startAtReceipt={stage.receipt}
            onForget={startAnew}
          />
        </>
      );
  }
}

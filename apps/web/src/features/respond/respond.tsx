"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemOf } from "@/trpc/problem";
import { codeIn, fragmentOf, mintCode } from "./code.ts";
import { ConsentStep } from "./consent-step.tsx";
import { liveStore } from "./live-store.ts";
import { lastCode, readLocalCopy } from "./local-copy.ts";
import { previewStore } from "./preview-store.ts";
import type { Closing } from "./receipt-words.ts";
import { SheetView } from "./sheet-view.tsx";
import { openedSheet, type SheetState } from "./sheet-state.ts";
import type { RoundState, Survey } from "./types.ts";
import { UnknownReceipt } from "./unknown-receipt.tsx";

type Stage =
  | { name: "opening" }
  | { name: "consent"; onThisDevice: string | null }
  | { name: "sheet"; start: SheetState; closing: Closing; receipt: boolean }
  | { name: "unknown"; message: string }
  | { name: "unreachable"; message: string };

/** The respondent's way, from the public link to the receipt. A preview goes the same way and keeps nothing. */
export function Respond({
  survey,
  roundState,
  preview = false,
}: {
  survey: Survey;
  roundState: RoundState;
  preview?: boolean;
}) {
  const store = useMemo(() => (preview ? previewStore() : liveStore(survey.slug)), [preview, survey.slug]);
  const slug = preview ? null : survey.slug;
  const [stage, setStage] = useState<Stage>({ name: "opening" });
  const [problem, setProblem] = useState<string | null>(null);

  const open = useCallback(
    async (code: string) => {
      setStage({ name: "opening" });
      try {
        const { state, sheet, counted } = await store.open(code);
        const closing: Closing = state === "closed" ? { closed: true, counted } : { closed: false };
        const local = slug && !closing.closed ? readLocalCopy(slug, code) : null;
        const start = openedSheet(code, sheet, local);
        // What is torn between two devices is decided among the questions, not on a receipt.
        const receipt = closing.closed || (sheet.submissions > 0 && !start.conflict);
        setStage({ name: "sheet", start, closing, receipt });
      } catch (error) {
        const { problem: id, message } = problemOf(error);
        const wrong = id === "unknown-receipt" || id === "invalid";
        setStage(wrong ? { name: "unknown", message } : { name: "unreachable", message });
      }
    },
    [store, slug],
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
      const start = openedSheet(code, sheet, null);
      setStage({ name: "sheet", start, closing: { closed: false }, receipt: false });
    } catch (error) {
      setProblem(problemOf(error).message);
    }
  }, [store, slug, survey.consent.version]);

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
        <SheetView
          key={stage.start.code}
          survey={survey}
          slug={slug}
          store={store}
          start={stage.start}
          closing={stage.closing}
          startAtReceipt={stage.receipt}
          onForget={startAnew}
        />
      );
  }
}

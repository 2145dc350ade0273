"use client";

import { lazy, Suspense, useEffect, useRef } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { receiptMessages } from "./messages-receipt.ts";
import { receiptWords, type Closing } from "./receipt-words.ts";
import { ReturnLink } from "./return-link.tsx";
import type { RouteSection } from "./route.ts";
import { SaveState } from "./save-state.tsx";
import { SectionReview } from "./section-review.tsx";
import { isSettled, type SheetState } from "./sheet-state.ts";
import type { Survey } from "./types.ts";

// Most visits end before a receipt is compared with anything.
const PersonalResult = lazy(async () => ({
  default: (await import("./personal-result.tsx")).PersonalResult,
}));

interface ReceiptStepProps {
  survey: Pick<Survey, "title" | "language">;
  route: readonly RouteSection[];
  slug: string | null;
  state: SheetState;
  closing: Closing;
  onDevice: boolean;
  problem: string | null;
  onEdit(): void;
  onReview(): void;
  onWithdraw(): Promise<void>;
  onForget(): Promise<void>;
}

/** Handed in: what that means, the way back, and the way out. */
export function ReceiptStep({
  survey,
  route,
  slug,
  state,
  closing,
  onDevice,
  problem,
  onEdit,
  onReview,
  onWithdraw,
  onForget,
}: ReceiptStepProps) {
  const say = useWords(receiptMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  // Also after a withdrawal, which takes its button away.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [state.withdrawn]);
  const behind = !closing.closed && !isSettled(state);
  const words = receiptWords(say, state, closing);
  const submitted = state.submissions > 0 && !state.withdrawn;
  const compared = closing.closed ? closing.counted !== null : submitted;
  return (
    <div className="flex flex-col gap-6">
      <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
        {words.title}
      </h1>
      <p>{words.status}</p>
      {words.warning ? (
        <Notice
          tone="warning"
          title={words.warning.title}
          action={
            <Button variant="primary" onClick={onReview}>
              {say("lookAndSubmit")}
            </Button>
          }
        >
          {words.warning.text}
        </Notice>
      ) : null}
      {slug && behind ? (
        <p>
          <SaveState state={state} preview={false} onDevice={onDevice} />
        </p>
      ) : null}
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      {slug ? (
        <section aria-labelledby="receipt-link" className="flex flex-col gap-3 border-t border-line pt-5">
          <h2 id="receipt-link" className="text-xl">
            {say("keep")}
          </h2>
          <ReturnLink slug={slug} code={state.code} title={survey.title} />
        </section>
      ) : (
        <Notice tone="info" role={null}>
          {say("preview")}
        </Notice>
      )}
      {closing.closed ? null : (
        <div className="flex flex-wrap gap-3 border-t border-line pt-5 print:hidden">
          <Button variant={words.warning ? "secondary" : "primary"} onClick={onEdit}>
            {say(state.withdrawn ? "answerAgain" : "change")}
          </Button>
          {submitted ? (
            <ConfirmButton
              variant="secondary"
              title={say("withdraw.ask")}
              loses={say("withdraw.loses")}
              confirmLabel={say("withdraw.confirm")}
              cancelLabel={say("withdraw.cancel")}
              onConfirm={onWithdraw}
            >
              {say("withdraw.confirm")}
            </ConfirmButton>
          ) : null}
        </div>
      )}
      {slug && compared ? (
        <Suspense>
          <PersonalResult
            // What is shown was written in one language and of one version of the answers.
            key={`${survey.language} ${state.submissions}`}
            slug={slug}
            code={state.code}
            language={survey.language}
            questions={route.flatMap(({ questions }) => questions)}
          />
        </Suspense>
      ) : null}
      {closing.closed && closing.counted ? (
        <section aria-labelledby="receipt-answers" className="flex flex-col gap-3 border-t border-line pt-5">
          <h2 id="receipt-answers" className="text-xl">
            {say("said")}
          </h2>
          {route.map((section) => (
            <div key={section.id}>
              <SectionReview section={section} />
            </div>
          ))}
        </section>
      ) : null}
      {slug ? (
        <p className="print:hidden">
          <ConfirmButton
            variant="secondary"
            title={say("forgetting.ask")}
            loses={
              <>
                <p>{say("forgetting.loses")}</p>
                {behind ? <p className="font-semibold text-bad">{say("forgetting.unsent")}</p> : null}
              </>
            }
            confirmLabel={say("forgetting.confirm")}
            cancelLabel={say("forgetting.cancel")}
            onConfirm={onForget}
          >
            {say("forget")}
          </ConfirmButton>
        </p>
      ) : null}
    </div>
  );
}

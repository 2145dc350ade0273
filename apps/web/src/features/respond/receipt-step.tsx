"use client";

import { useEffect, useRef } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { receiptWords, WITHDRAWAL_LOSES, type Closing } from "./receipt-words.ts";
import { ReturnLink } from "./return-link.tsx";
import type { RouteSection } from "./route.ts";
import { SaveState } from "./save-state.tsx";
import { SectionReview } from "./section-review.tsx";
import type { SheetState } from "./sheet-state.ts";

interface ReceiptStepProps {
  /** The survey's. */
  title: string;
  route: readonly RouteSection[];
  slug: string | null;
  state: SheetState;
  closing: Closing;
  onDevice: boolean;
  problem: string | null;
  onEdit(): void;
  onReview(): void;
  onWithdraw(): Promise<void>;
  onForget(): void;
}

/** Handed in: what that means, the way back, and the way out. */
export function ReceiptStep({
  title,
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const words = receiptWords(state, closing);
  const submitted = state.submissions > 0 && !state.withdrawn;
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
              Look at them and submit
            </Button>
          }
        >
          {words.warning.text}
        </Notice>
      ) : null}
      {slug && !closing.closed && state.kept !== "saved" ? (
        <p>
          <SaveState state={state} preview={false} onDevice={onDevice} />
        </p>
      ) : null}
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      {slug ? (
        <section aria-labelledby="receipt-link" className="flex flex-col gap-3 border-t border-line pt-5">
          <h2 id="receipt-link" className="text-xl">
            Keep your receipt
          </h2>
          <ReturnLink slug={slug} code={state.code} title={title} />
        </section>
      ) : (
        <Notice tone="info" role={null}>
          In a real round, the respondent gets a private receipt link here. Nothing of this preview was kept.
        </Notice>
      )}
      {closing.closed ? null : (
        <div className="flex flex-wrap gap-3 border-t border-line pt-5 print:hidden">
          <Button variant={words.warning ? "secondary" : "primary"} onClick={onEdit}>
            {state.withdrawn ? "Answer again" : "Change your answers"}
          </Button>
          {submitted ? (
            <ConfirmButton
              variant="secondary"
              title="Withdraw your answers?"
              loses={WITHDRAWAL_LOSES}
              confirmLabel="Withdraw"
              cancelLabel="Keep them"
              onConfirm={onWithdraw}
            >
              Withdraw
            </ConfirmButton>
          ) : null}
        </div>
      )}
      {closing.closed && closing.counted ? (
        <section aria-labelledby="receipt-answers" className="flex flex-col gap-3">
          <h2 id="receipt-answers" className="text-xl">
            What you said
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
          <Button variant="quiet" onClick={onForget}>
            Forget this sheet on this device
          </Button>
        </p>
      ) : null}
    </div>
  );
}

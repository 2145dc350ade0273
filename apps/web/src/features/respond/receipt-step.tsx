"use client";

import { useEffect, useRef } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { ReturnLink } from "./return-link.tsx";
import type { SheetState } from "./sheet-state.ts";
import type { Survey } from "./types.ts";

interface ReceiptStepProps {
  survey: Survey;
  slug: string | null;
  state: SheetState;
  closed: boolean;
  problem: string | null;
  onEdit(): void;
  onWithdraw(): Promise<void>;
  onForget(): void;
}

/** Handed in: what that means, the way back, and the way out. */
export function ReceiptStep({
  survey,
  slug,
  state,
  closed,
  problem,
  onEdit,
  onWithdraw,
  onForget,
}: ReceiptStepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const submitted = state.submissions > 0 && !state.withdrawn;
  return (
    <div className="flex flex-col gap-6">
      <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
        {state.withdrawn
          ? "Your answers are withdrawn"
          : submitted
            ? "Thank you. Your answers are in."
            : "These answers were not submitted"}
      </h1>
      <p>{statusOf(state, closed)}</p>
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      {slug ? (
        <section aria-labelledby="receipt-link" className="flex flex-col gap-3 border-t border-line pt-5">
          <h2 id="receipt-link" className="text-xl">
            Keep your receipt
          </h2>
          <ReturnLink slug={slug} code={state.code} title={survey.title} />
        </section>
      ) : (
        <Notice tone="info" role={null}>
          In a real round, the respondent gets a private receipt link here. Nothing of this preview was kept.
        </Notice>
      )}
      {closed ? (
        <section aria-labelledby="receipt-answers" className="flex flex-col gap-3">
          <h2 id="receipt-answers" className="text-xl">
            What you said
          </h2>
          {survey.sections.map((section) => (
            <div key={section.id}>{section.review}</div>
          ))}
        </section>
      ) : (
        <div className="flex flex-wrap gap-3 border-t border-line pt-5 print:hidden">
          <Button variant="primary" onClick={onEdit}>
            {state.withdrawn ? "Answer again" : "Change your answers"}
          </Button>
          {submitted ? (
            <ConfirmButton
              variant="secondary"
              title="Withdraw your answers?"
              loses="Your answers are taken off this sheet now and leave the results with the next release. Copies of earlier files that the organizers have downloaded cannot be called back."
              confirmLabel="Withdraw"
              cancelLabel="Keep them"
              onConfirm={onWithdraw}
            >
              Withdraw
            </ConfirmButton>
          ) : null}
        </div>
      )}
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

function statusOf({ submissions, withdrawn }: SheetState, closed: boolean): string {
  if (closed) {
    return submissions > 0 && !withdrawn
      ? "The round is closed. This is what was counted; it can no longer be changed."
      : "The round is closed, and nothing of this sheet was counted.";
  }
  if (withdrawn) return "Nothing of yours is counted any more. You can answer again until the round closes.";
  return submissions > 1
    ? "Your changes replace what you sent before. You can change your answers until the round closes."
    : "You can come back and change them until the round closes.";
}

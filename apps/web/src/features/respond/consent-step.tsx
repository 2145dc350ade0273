"use client";

import { useState } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { minutesFor } from "./minutes.ts";
import type { Survey } from "./types.ts";

interface ConsentStepProps {
  survey: Survey;
  closed: boolean;
  problem: string | null;
  onAgree(): Promise<void>;
  /** Set where this browser has answers to this round already. */
  onResume: (() => void) | null;
}

/** What is asked and what becomes of it, before anything is. */
export function ConsentStep({ survey, closed, problem, onAgree, onResume }: ConsentStepProps) {
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const minutes = minutesFor(survey.sections);
  const branches = survey.way.sections.some(
    ({ gates, questions }) => gates.length > 0 || questions.some((question) => question.gates.length > 0),
  );

  async function begin() {
    setAsked(true);
    if (!agreed) return;
    setBusy(true);
    await onAgree();
    setBusy(false);
  }

  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-3xl">{survey.title}</h1>
      {survey.intro ? <p className="text-lg whitespace-pre-line">{survey.intro}</p> : null}
      {closed ? (
        <Notice tone="info" title="This round is closed">
          No more answers are taken. If you took part, the link you kept shows what was counted of your
          answers.
        </Notice>
      ) : (
        <>
          <p className="text-muted">
            {branches ? "Up to " : ""}
            {survey.sections.length} sections, {branches ? "at most" : "about"} {minutes} minutes. No account;
            you can stop and go on later. Every question can be left out.
          </p>
          {onResume ? (
            <Notice
              tone="info"
              title="This browser has answers to this survey"
              role={null}
              action={
                <Button variant="primary" onClick={onResume}>
                  Go on with them
                </Button>
              }
            >
              Beginning again starts a second, separate sheet.
            </Notice>
          ) : null}
          <section aria-labelledby="consent-title" className="flex flex-col gap-3 border-t border-line pt-5">
            <h2 id="consent-title" className="text-xl">
              Before you begin
            </h2>
            <div className="max-w-prose whitespace-pre-line">{survey.consent.text}</div>
            <Checkbox
              label="I have read this and agree to take part."
              checked={agreed}
              onChange={(event) => setAgreed(event.currentTarget.checked)}
              error={
                asked && !agreed
                  ? "Tick the box to begin, or close this page: nothing has been stored."
                  : undefined
              }
            />
          </section>
          {problem ? <Notice tone="error">{problem}</Notice> : null}
          <p>
            <Button variant="primary" onClick={() => void begin()} disabled={busy} aria-busy={busy}>
              Begin
            </Button>
          </p>
        </>
      )}
    </div>
  );
}

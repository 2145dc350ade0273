"use client";

import { useEffect, useRef, useState } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Checkbox } from "@plumbline/ui/checkbox.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { beginMessages } from "./messages-begin.ts";
import { minutesFor } from "./minutes.ts";
import { SectionList } from "./section-list.tsx";
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
  const say = useWords(beginMessages);
  const [agreed, setAgreed] = useState(false);
  const box = useRef<HTMLElement>(null);
  // The text is on screen before the scripts are; a tick made in between counts.
  useEffect(() => setAgreed(box.current?.querySelector("input")?.checked ?? false), []);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  /** Counts presses without a tick, each of which leads to the box. */
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) box.current?.querySelector("input")?.focus();
  }, [refusals]);
  const branches = survey.way.sections.some(
    ({ gates, questions }) => gates.length > 0 || questions.some((question) => question.gates.length > 0),
  );

  async function begin() {
    setAsked(true);
    if (busy) return;
    if (!agreed) {
      // The error is on the page by then, and is read out with the box.
      setRefusals(refusals + 1);
      return;
    }
    setBusy(true);
    await onAgree();
    setBusy(false);
  }

  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-3xl">{survey.title}</h1>
      {survey.intro ? <p className="text-lg whitespace-pre-line">{survey.intro}</p> : null}
      {closed ? (
        <Notice tone="info" title={say("closedTitle")}>
          {say("closed")}
        </Notice>
      ) : (
        <>
          <p className="text-muted">
            {say("length", {
              branches: branches ? "yes" : "no",
              sections: survey.sections.length,
              minutes: minutesFor(survey.sections),
            })}
          </p>
          <SectionList survey={survey} />
          {onResume ? (
            <Notice
              tone="info"
              title={say("resumeTitle")}
              role={null}
              action={
                <Button variant="primary" onClick={onResume}>
                  {say("resume")}
                </Button>
              }
            >
              {say("resumeWhat")}
            </Notice>
          ) : null}
          <section
            ref={box}
            aria-labelledby="consent-title"
            className="flex flex-col gap-3 border-t border-line pt-5"
          >
            <h2 id="consent-title" className="text-xl">
              {say("before")}
            </h2>
            <div className="max-w-prose whitespace-pre-line">{survey.consent.text}</div>
            <Checkbox
              label={say("agree")}
              checked={agreed}
              onChange={(event) => setAgreed(event.currentTarget.checked)}
              error={asked && !agreed ? say("agreeFirst") : undefined}
            />
          </section>
          {problem ? <Notice tone="error">{problem}</Notice> : null}
          <p>
            <Button
              variant="primary"
              onClick={() => void begin()}
              // A disabled button would drop the focus while it works.
              aria-disabled={busy || undefined}
              aria-busy={busy}
            >
              {say("begin")}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}

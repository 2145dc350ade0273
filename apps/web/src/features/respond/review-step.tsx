"use client";

import { useEffect, useRef } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import type { SheetState } from "./sheet-state.ts";
import type { Survey } from "./types.ts";

interface ReviewStepProps {
  survey: Survey;
  state: SheetState;
  problem: string | null;
  busy: boolean;
  onSection(index: number): void;
  onSubmit(): void;
}

/** Everything that was said, in words, before it is handed in. */
export function ReviewStep({ survey, state, problem, busy, onSection, onSubmit }: ReviewStepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const places = survey.sections.flatMap(({ questions }) =>
    questions.flatMap(({ id, lenses }) => lenses.map((lens) => ({ id, lens }))),
  );
  const open = places.filter(({ id, lens }) => state.content.answers[id]?.[lens] === undefined);
  const begun = open.filter(({ id, lens }) => state.content.partial[id]?.[lens] !== undefined);
  return (
    <div className="flex flex-col gap-6">
      <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
        Review your answers
      </h1>
      <p>
        {places.length - open.length} of {places.length} answered.{" "}
        {open.length > 0 ? "What is left open stays open; you can submit all the same." : null}
      </p>
      {begun.length > 0 ? (
        <Notice
          tone="warning"
          title={
            begun.length === 1
              ? "One answer is begun and not complete"
              : `${begun.length} answers are begun and not complete`
          }
        >
          They would not count. Each is marked below.
        </Notice>
      ) : null}
      {survey.sections.map((section, index) => (
        <section key={section.id} aria-labelledby={`review-${section.id}`} className="flex flex-col gap-2">
          <div className="flex flex-wrap items-baseline justify-between gap-3">
            <h2 id={`review-${section.id}`} className="text-xl">
              {section.title}
            </h2>
            <Button variant="quiet" onClick={() => onSection(index)}>
              Change
              <span className="sr-only"> {section.title}</span>
            </Button>
          </div>
          {section.review}
        </section>
      ))}
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      <div className="flex flex-wrap gap-4 border-t border-line pt-5">
        <Button onClick={() => onSection(survey.sections.length - 1)}>Back</Button>
        <Button
          variant="primary"
          className="ms-auto"
          onClick={onSubmit}
          disabled={busy || state.conflict !== null}
          aria-busy={busy}
        >
          {busy ? "Submitting…" : state.submissions > 0 ? "Submit the changes" : "Submit"}
        </Button>
      </div>
    </div>
  );
}

"use client";

import { useEffect, useRef } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import type { RouteSection } from "./route.ts";
import { SectionReview } from "./section-review.tsx";
import type { SheetState } from "./sheet-state.ts";

interface ReviewStepProps {
  route: readonly RouteSection[];
  state: SheetState;
  problem: string | null;
  busy: boolean;
  onSection(id: string): void;
  onSubmit(): void;
}

/** Everything that was said, in words, before it is handed in. */
export function ReviewStep({ route, state, problem, busy, onSection, onSubmit }: ReviewStepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const places = route.flatMap(({ questions }) =>
    questions.flatMap(({ id, lenses }) => lenses.map((lens) => ({ id, lens }))),
  );
  const last = route.at(-1);
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
      {route.map((section) => (
        <section key={section.id} aria-labelledby={`review-${section.id}`} className="flex flex-col gap-2">
          <div className="flex flex-wrap items-baseline justify-between gap-3">
            <h2 id={`review-${section.id}`} className="text-xl">
              {section.title}
            </h2>
            <Button variant="quiet" onClick={() => onSection(section.id)}>
              Change
              <span className="sr-only"> {section.title}</span>
            </Button>
          </div>
          <SectionReview section={section} />
        </section>
      ))}
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      <div className="flex flex-wrap gap-4 border-t border-line pt-5">
        {last ? <Button onClick={() => onSection(last.id)}>Back</Button> : null}
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

"use client";

import { useEffect, useRef } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { sheetMessages } from "./messages-sheet.ts";
import { focusConflicts } from "./conflict-notice.tsx";
import { Refused } from "./refused.tsx";
import { openLenses, type RouteSection } from "./route.ts";
import { SaveState } from "./save-state.tsx";
import { SectionReview } from "./section-review.tsx";
import type { SheetState } from "./sheet-state.ts";

interface ReviewStepProps {
  route: readonly RouteSection[];
  state: SheetState;
  preview: boolean;
  /** Whether the browser could keep what is not sent. */
  onDevice: boolean;
  problem: string | null;
  busy: boolean;
  onSection(id: string): void;
  onSubmit(): void;
}

/** Everything that was said, in words, before it is handed in. */
export function ReviewStep(props: ReviewStepProps) {
  const { route, state, preview, onDevice, problem, busy, onSection, onSubmit } = props;
  const say = useWords(sheetMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const count = openLenses(route, { answers: {} }).length;
  const last = route.at(-1);
  const open = openLenses(route, state.content);
  const begun = open.filter(({ id, lens }) => state.content.partial[id]?.[lens] !== undefined);
  return (
    <div className="flex flex-col gap-6">
      <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
        {say("review.title")}
      </h1>
      <p>
        {say("review.answered", { answered: count - open.length, count })}{" "}
        {open.length > 0 ? say("review.open") : null}
      </p>
      <p>
        <SaveState state={state} preview={preview} onDevice={onDevice} />
      </p>
      {/* A submit that is refused says the same of itself. */}
      {problem ? null : <Refused state={state} onDevice={onDevice} />}
      {begun.length > 0 ? (
        <Notice tone="warning" title={say("review.begunTitle", { count: begun.length })}>
          {say("review.begun")}
        </Notice>
      ) : null}
      {route.map((section) => (
        <section key={section.id} aria-labelledby={`review-${section.id}`} className="flex flex-col gap-2">
          <div className="flex flex-wrap items-baseline justify-between gap-3">
            <h2 id={`review-${section.id}`} className="text-xl">
              {section.title}
            </h2>
            <Button variant="quiet" className="-mx-4" onClick={() => onSection(section.id)}>
              {say("review.change")}
              <span className="sr-only"> {section.title}</span>
            </Button>
          </div>
          <SectionReview section={section} />
        </section>
      ))}
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      <div className="flex flex-wrap gap-4 border-t border-line pt-5">
        {last ? <Button onClick={() => onSection(last.id)}>{say("back")}</Button> : null}
        <Button
          variant="primary"
          className="ms-auto"
          // Stays focusable while it works, or has to wait for a choice it leads to.
          onClick={busy ? undefined : state.conflicts.length > 0 ? focusConflicts : onSubmit}
          aria-disabled={busy || undefined}
          aria-busy={busy}
        >
          {say(busy ? "review.submitting" : state.submissions > 0 ? "review.submitChanges" : "review.submit")}
        </Button>
      </div>
    </div>
  );
}

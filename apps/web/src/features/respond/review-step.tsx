"use client";

import { useEffect, useRef } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { sheetMessages } from "./messages-sheet.ts";
import { openLenses, type RouteSection } from "./route.ts";
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
          onClick={onSubmit}
          disabled={busy || state.conflict !== null}
          aria-busy={busy}
        >
          {say(busy ? "review.submitting" : state.submissions > 0 ? "review.submitChanges" : "review.submit")}
        </Button>
      </div>
    </div>
  );
}

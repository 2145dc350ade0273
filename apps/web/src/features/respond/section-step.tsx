"use client";

import { useEffect, useRef } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { withElements } from "@/i18n/with-elements";
import { sheetMessages } from "./messages-sheet.ts";
import { minutesLeft } from "./minutes.ts";
import { Refused } from "./refused.tsx";
import { ReturnLink } from "./return-link.tsx";
import { openLenses, type RouteSection } from "./route.ts";
import { SaveState } from "./save-state.tsx";
import { SectionBody } from "./section-body.tsx";
import type { SheetState } from "./sheet-state.ts";

interface SectionStepProps {
  /** The survey's. */
  title: string;
  /** All sections that ask something of this respondent, and which of them this is. */
  route: readonly RouteSection[];
  index: number;
  state: SheetState;
  slug: string | null;
  onDevice: boolean;
  onBack: (() => void) | null;
  onNext(): void;
  /** Set once the review is known: somebody who came back to change one answer need not walk through all sections. */
  onReview: (() => void) | null;
}

/** One section on the screen: where one is, the questions, back and next. */
export function SectionStep(props: SectionStepProps) {
  const { title, route, index, state, slug, onDevice, onBack, onNext, onReview } = props;
  const say = useWords(sheetMessages);
  const section = route[index]!;
  const place = { index: index + 1, count: route.length };
  const next = route[index + 1];
  const minutes = minutesLeft(route.slice(index), state.content);
  const lenses = section.questions.flatMap((question) => question.lenses).length;
  const said = lenses - openLenses([section], state.content).length;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="flex flex-1 flex-col gap-6">
      <div className="sticky top-0 z-10 -mx-5 flex flex-col gap-2 border-b border-line bg-paper px-5 pt-3 print:static">
        {/* A long title is cut rather than wrapped: a bar that changed its height would move what is under the finger. */}
        <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm text-muted">
          <span className="flex min-w-0 flex-1 basis-28 whitespace-pre">
            {withElements(say, "place", {
              ...place,
              section: <bdi className="truncate">{section.title}</bdi>,
            })}
          </span>
          <SaveState state={state} preview={slug === null} onDevice={onDevice} />
        </p>
        <progress
          className="section-progress block h-1 w-full"
          value={index + said / Math.max(1, lenses)}
          max={route.length}
          aria-label={say("progress", place)}
        />
      </div>
      <Refused state={state} onDevice={onDevice} />
      <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
        {section.title}
      </h1>
      <SectionBody section={section} />
      <nav
        aria-label={say("sections")}
        className="flex flex-wrap items-center gap-4 border-t border-line pt-5"
      >
        {onBack ? <Button onClick={onBack}>{say("back")}</Button> : null}
        {minutes > 0 ? <span className="text-sm text-muted">{say("minutesLeft", { minutes })}</span> : null}
        {onReview && next ? (
          <Button variant="quiet" onClick={onReview}>
            {say("straightToReview")}
          </Button>
        ) : null}
        <Button variant="primary" className="ms-auto" onClick={onNext}>
          <span>
            {next ? withElements(say, "next", { section: <bdi>{next.title}</bdi> }) : say("toReview")}
          </span>
        </Button>
      </nav>
      {slug ? (
        <details className="text-sm text-muted">
          <summary className="min-h-11 cursor-pointer py-2">{say("later")}</summary>
          <ReturnLink slug={slug} code={state.code} title={title} />
        </details>
      ) : null}
    </div>
  );
}

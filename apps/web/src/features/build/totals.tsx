"use client";

import { Button } from "@plumbline/ui/button.tsx";
import { draftQuestions, type Draft } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import type { Span } from "./reading-time.ts";
import { counted } from "./words.ts";

/** How large the instrument is as it would be asked now, and a way to see all of it or only its outline. */
export function Totals({ draft, span }: { draft: Draft; span: Span | null }) {
  const { dispatch } = useEditing();
  const asked = draft.sections.filter(({ leftOut }) => !leftOut);
  const aside = draft.sections.length - asked.length;
  const questions = draftQuestions({ ...draft, sections: asked }).length;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
      <p className="tabular-nums">
        {counted(asked.length, "section")}, {counted(questions, "question")}
        {span && span.seconds > 0
          ? `, ${span.most ? "up to" : "about"} ${counted(Math.ceil(span.seconds / 60), "minute")} to answer`
          : ""}
        {aside > 0 ? `; ${counted(aside, "section")} set aside` : ""}
      </p>
      {draft.sections.length > 1 ? (
        <div className="flex flex-wrap gap-1">
          <Button variant="quiet" onClick={() => dispatch({ type: "all-sections", open: true })}>
            Unfold all sections
          </Button>
          <Button variant="quiet" onClick={() => dispatch({ type: "all-sections", open: false })}>
            Fold all
          </Button>
        </div>
      ) : null}
    </div>
  );
}

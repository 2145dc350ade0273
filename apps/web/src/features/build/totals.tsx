"use client";

import { Button } from "@plumbline/ui/button.tsx";
import { draftQuestions, type Draft } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import { draftMinutes } from "./reading-time.ts";
import { counted } from "./words.ts";

/** How large the instrument is, and a way to see all of it or only its outline. */
export function Totals({ draft }: { draft: Draft }) {
  const { dispatch } = useEditing();
  const minutes = draftMinutes(draft);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
      <p className="tabular-nums">
        {counted(draft.sections.length, "section")}, {counted(draftQuestions(draft).length, "question")}
        {minutes ? `, about ${counted(minutes, "minute")} to answer` : ""}
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

"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { draftQuestions, type Draft } from "./draft.ts";
import { useEditing } from "./editing.tsx";
import { studyFieldMessages } from "./messages-study.ts";
import type { Span } from "./reading-time.ts";

/** How large the instrument is as it would be asked now, and a way to see all of it or only its outline. */
export function Totals({ draft, span }: { draft: Draft; span: Span | null }) {
  const { dispatch } = useEditing();
  const say = useWords(studyFieldMessages);
  const asked = draft.sections.filter(({ leftOut }) => !leftOut);
  const aside = draft.sections.length - asked.length;
  const questions = draftQuestions({ ...draft, sections: asked }).length;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
      <p className="tabular-nums">
        {say("totals", {
          sections: asked.length,
          questions,
          time: !span || span.seconds === 0 ? "none" : span.most ? "upTo" : "about",
          minutes: Math.ceil((span?.seconds ?? 0) / 60),
          aside,
        })}
      </p>
      {draft.sections.length > 1 ? (
        <div className="flex flex-wrap gap-1">
          <Button variant="quiet" onClick={() => dispatch({ type: "all-sections", open: true })}>
            {say("unfold")}
          </Button>
          <Button variant="quiet" onClick={() => dispatch({ type: "all-sections", open: false })}>
            {say("fold")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

"use client";

import { useLensAnswer } from "@plumbline/instrument/answering.tsx";
import { isDeclined } from "@plumbline/instrument/lens";
import { DeclineBar, Declined } from "./decline-bar.tsx";
import { HelpNote } from "./help-note.tsx";
import { KindMatrix } from "./kind-part.tsx";
import type { QuestionMeta } from "./types.ts";

/** Several questions in one table, as the kind lays it out; a row keeps its definitions and its ways not to answer. */
export function MatrixBlock({ questions }: { questions: readonly QuestionMeta[] }) {
  const [first] = questions;
  if (!first) return null;
  return (
    <div className="border-t border-line pt-6">
      <KindMatrix
        kind={first.kind}
        rows={questions.map(({ id, text, row }) => ({
          questionId: id,
          text,
          spec: row?.spec,
          labelledBy: `${id}-text`,
        }))}
        aside={Object.fromEntries(
          questions.map(({ id, row }) => [id, <RowAside key={id} questionId={id} help={row?.help ?? ""} />]),
        )}
      />
    </div>
  );
}

function RowAside({ questionId, help }: { questionId: string; help: string }) {
  const { said } = useLensAnswer(questionId, "own");
  return (
    <div className="flex flex-wrap items-start gap-x-4">
      <HelpNote help={help} />
      {said && isDeclined(said) ? (
        <Declined questionId={questionId} lens="own" declined={said} />
      ) : (
        <DeclineBar questionId={questionId} lens="own" describedBy={`${questionId}-text`} />
      )}
    </div>
  );
}

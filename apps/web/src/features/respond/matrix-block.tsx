"use client";

import { useRef } from "react";
import { useLensAnswer } from "@plumbline/instrument/answering.tsx";
import { isDeclined } from "@plumbline/instrument/lens";
import { DeclineBar, Declined } from "./decline-bar.tsx";
import { afterDecline, firstInput, useFocusAfterPress } from "./decline-focus.ts";
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
  const declined = said && isDeclined(said) ? said : null;
  const box = useRef<HTMLDivElement>(null);
  const press = useFocusAfterPress(declined !== null, () =>
    declined ? afterDecline(box.current) : firstInput(rowOf(questionId)),
  );
  return (
    <div ref={box} className="flex flex-wrap items-start gap-x-4">
      <HelpNote help={help} />
      {declined ? (
        <Declined questionId={questionId} lens="own" declined={declined} onUndo={press} />
      ) : (
        <DeclineBar questionId={questionId} lens="own" describedBy={`${questionId}-text`} onPress={press} />
      )}
    </div>
  );
}

/** The inputs of a row, which its kind lays out and names by its question. */
function rowOf(questionId: string): Element | null {
  return document.querySelector(`[aria-labelledby~="${CSS.escape(`${questionId}-text`)}"]`);
}

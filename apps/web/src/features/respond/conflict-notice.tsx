"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import type { Conflict } from "./merge.ts";
import { lensMessages } from "./messages-lens.ts";
import { sheetMessages } from "./messages-sheet.ts";
import type { Survey } from "./types.ts";

/** Two tabs or devices changed the same place: which one counts is for the respondent to say. */
export function ConflictNotice({
  survey,
  places,
  onResolve,
}: {
  survey: Survey;
  places: Conflict[];
  onResolve(choice: "mine" | "theirs"): void;
}) {
  const say = useWords(sheetMessages);
  const sayLens = useWords(lensMessages);
  const questions = new Map(
    survey.sections.flatMap((section) => section.questions).map(({ id, text }) => [id, text]),
  );
  return (
    <Notice
      tone="warning"
      title={say("conflict.title")}
      action={
        <>
          <Button variant="primary" onClick={() => onResolve("mine")}>
            {say("conflict.mine")}
          </Button>
          <Button onClick={() => onResolve("theirs")}>{say("conflict.theirs")}</Button>
        </>
      }
    >
      {say("conflict.what")}
      <ul className="mt-2 list-disc ps-5">
        {places.map(({ questionId, lens }) => (
          <li key={`${questionId}-${lens}`}>
            {questions.get(questionId)} <span className="text-muted">({sayLens(`inline.${lens}`)})</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

"use client";

import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { LENS_TITLES } from "./lens-words.ts";
import type { Conflict } from "./merge.ts";
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
  const questions = new Map(
    survey.sections.flatMap((section) => section.questions).map(({ id, text }) => [id, text]),
  );
  return (
    <Notice
      tone="warning"
      title="These answers were also changed somewhere else"
      action={
        <>
          <Button variant="primary" onClick={() => onResolve("mine")}>
            Keep what is on this screen
          </Button>
          <Button onClick={() => onResolve("theirs")}>Take the other one</Button>
        </>
      }
    >
      Another tab or device saved in between. Everything else was joined; these differ:
      <ul className="mt-2 list-disc ps-5">
        {places.map(({ questionId, lens }) => (
          <li key={`${questionId}-${lens}`}>
            {questions.get(questionId)}{" "}
            <span className="text-muted">({LENS_TITLES[lens].toLowerCase()})</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

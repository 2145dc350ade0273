"use client";

import { useState, type Dispatch } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { Select } from "@plumbline/ui/inputs.tsx";
import { KindEditor } from "@/features/build/kind-editor";
import { problemAt, specProblems, type DraftProblem } from "./check.ts";
import type { Draft, DraftQuestion } from "./draft.ts";
import { alikeTo, type Edit } from "./edits.ts";
import { chosenScale, labelsOf, scaleChoices } from "./scales.ts";
import { counted } from "./words.ts";

interface ScaleFieldsProps {
  question: DraftQuestion;
  draft: Draft;
  problems: readonly DraftProblem[];
  dispatch: Dispatch<Edit>;
}

/** The scale of a question: one of the kind's, or written by hand; and the same for all questions asked alike. */
export function ScaleFields({ question, draft, problems, dispatch }: ScaleFieldsProps) {
  const { key } = question;
  const choices = scaleChoices(question, draft);
  const labels = question.scaled ? labelsOf(question) : [];
  const alike = alikeTo(question, draft);
  return (
    <div className="flex flex-col gap-2">
      <Select
        label="Scale"
        value={chosenScale(question, choices)?.id ?? ""}
        options={[
          ...(question.scaled ? [] : [{ value: "", label: "Choose a scale", disabled: true }]),
          ...choices.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        hint={
          question.recognised
            ? undefined
            : "The answers of this column were not recognised; the first rows above show some of them."
        }
        error={problemAt(problems, "scale")}
        onChange={(event) => {
          const chosen = choices.find(({ id }) => id === event.currentTarget.value);
          if (chosen) dispatch({ type: "scale", key, spec: chosen.spec });
        }}
      />
      {labels.length > 0 ? (
        <ol aria-label="Options" className="flex flex-wrap gap-x-2 gap-y-1 text-sm">
          {labels.map((label, index) => (
            <li key={index} className="rounded border border-line px-2 py-0.5 break-words">
              {label || "…"}
            </li>
          ))}
        </ol>
      ) : null}
      <ByHand question={question} problems={specProblems(problems)} dispatch={dispatch} />
      {alike.length > 0 ? (
        <p>
          <Button onClick={() => dispatch({ type: "spread-scale", key })}>
            Use this scale for {counted(alike.length, "other question")} with the same options
          </Button>
        </p>
      ) : null}
    </div>
  );
}

/** The kind's own fields; what is wrong in them is never folded away. */
function ByHand({ question, problems, dispatch }: Omit<ScaleFieldsProps, "draft">) {
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || problems.length > 0;
  return (
    <details open={open} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className="flex min-h-11 w-fit cursor-pointer items-center underline decoration-edge underline-offset-4">
        Edit the options and their order
      </summary>
      {open ? (
        <div className="flex flex-col gap-4 py-3">
          <p className="max-w-prose text-sm text-muted">
            Answers are found by these words. Where the file holds numbers, keep each number in front of its
            words: “1 – not at all”. The check names every cell that fits none.
          </p>
          <KindEditor
            kindId={question.kind}
            idPrefix={`import-${question.key}-spec`}
            spec={question.spec}
            onChange={(spec) => dispatch({ type: "write-spec", key: question.key, spec })}
            problems={[...problems]}
          />
        </div>
      ) : null}
    </details>
  );
}

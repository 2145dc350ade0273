"use client";

import { useState, type Dispatch } from "react";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Select } from "@plumbline/ui/inputs.tsx";
import { KindEditor } from "@/features/build/kind-editor";
import { problemAt, specProblems, type DraftProblem } from "./check.ts";
import type { Draft, DraftQuestion } from "./draft.ts";
import { alikeTo, type Edit } from "./edits.ts";
import { mapMessages } from "./messages-map.ts";
import { chosenScale, labelsOf, scaleChoices } from "./scales.ts";

interface ScaleFieldsProps {
  question: DraftQuestion;
  draft: Draft;
  problems: readonly DraftProblem[];
  dispatch: Dispatch<Edit>;
}

/** The scale of a question: one of the kind's, or written by hand; and the same for all questions asked alike. */
export function ScaleFields({ question, draft, problems, dispatch }: ScaleFieldsProps) {
  const locale = useLocale();
  const say = useWords(mapMessages);
  const { key } = question;
  const choices = scaleChoices(question, draft, locale);
  const labels = question.scaled ? labelsOf(question) : [];
  const alike = alikeTo(question, draft);
  return (
    <div className="flex flex-col gap-2">
      <Select
        label={say("scale.label")}
        value={chosenScale(question, choices)?.id ?? ""}
        options={[
          ...(question.scaled ? [] : [{ value: "", label: say("scale.choose"), disabled: true }]),
          ...choices.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        hint={question.recognised ? undefined : say("scale.unrecognised")}
        error={problemAt(problems, "scale")}
        onChange={(event) => {
          const chosen = choices.find(({ id }) => id === event.currentTarget.value);
          if (chosen) dispatch({ type: "scale", key, spec: chosen.spec });
        }}
      />
      {labels.length > 0 ? (
        <ol aria-label={say("scale.options")} className="flex flex-wrap gap-x-2 gap-y-1 text-sm">
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
            {say("scale.spread", { count: alike.length })}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

/** The kind's own fields; what is wrong in them is never folded away. */
function ByHand({ question, problems, dispatch }: Omit<ScaleFieldsProps, "draft">) {
  const say = useWords(mapMessages);
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || problems.length > 0;
  return (
    <details open={open} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className="flex min-h-11 w-fit cursor-pointer items-center underline decoration-edge underline-offset-4">
        {say("scale.byHand")}
      </summary>
      {open ? (
        <div className="flex flex-col gap-4 py-3">
          <p className="max-w-prose text-sm text-muted">{say("scale.byHandWhat")}</p>
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

"use client";

import type { ReactNode } from "react";
import { useLensAnswer } from "@plumbline/instrument/answering.tsx";
import type { CrowdTarget, Lens } from "@plumbline/instrument/lens";
import { useWords } from "@plumbline/instrument/words/use-words";
import { HelpNote } from "./help-note.tsx";
import { useLenses } from "./lens-order.tsx";
import { LensStep } from "./lens-step.tsx";
import { promptOf } from "./lens-words.ts";
import { lensMessages } from "./messages-lens.ts";

interface QuestionCardProps {
  id: string;
  text: string;
  help: string;
  crowd: string;
  /** What the crowd lens asks for. */
  crowdForm: CrowdTarget | null;
  /** In the author's order. */
  lenses: Lens[];
  /** Whether which of them comes first is drawn. */
  orderDrawn: boolean;
  inputs: Record<string, ReactNode>;
}

/** One question: the lenses one after another, the second only once the first is answered or declined. */
export function QuestionCard(props: QuestionCardProps) {
  const { id, text, help, crowd, crowdForm, inputs } = props;
  const say = useWords(lensMessages);
  const [first, second] = useLenses(props.lenses, props.orderDrawn);
  return (
    <article aria-labelledby={`${id}-text`} className="flex flex-col gap-4 border-t border-line pt-6">
      <h2 id={`${id}-text`} className="text-xl text-pretty">
        {text}
      </h2>
      <HelpNote help={help} />
      {first ? (
        <LensStep
          questionId={id}
          lens={first}
          step={second ? 1 : null}
          prompt={promptOf(say, first, crowd, crowdForm)}
        >
          {inputs[first]}
        </LensStep>
      ) : null}
      {first && second ? (
        <SecondStep questionId={id} first={first}>
          <LensStep questionId={id} lens={second} step={2} prompt={promptOf(say, second, crowd, crowdForm)}>
            {inputs[second]}
          </LensStep>
        </SecondStep>
      ) : null}
    </article>
  );
}

/** Seeing the second question while answering the first is known to pull the first answer towards it. */
function SecondStep({
  questionId,
  first,
  children,
}: {
  questionId: string;
  first: Lens;
  children: ReactNode;
}) {
  const say = useWords(lensMessages);
  const { said } = useLensAnswer(questionId, first);
  if (said) return children;
  return <p className="text-sm text-muted">{say(first === "own" ? "second.crowd" : "second.own")}</p>;
}

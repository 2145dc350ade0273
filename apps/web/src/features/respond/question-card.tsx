"use client";

import { useEffect, useState, type ReactNode } from "react";
import { useLensAnswer } from "@plumbline/instrument/answering.tsx";
import { isDeclined, type CrowdTarget, type Lens } from "@plumbline/instrument/lens";
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
  const step = (lens: Lens, place: 1 | 2 | null) => (
    <LensStep questionId={id} lens={lens} step={place} prompt={promptOf(say, lens, crowd, crowdForm)}>
      {inputs[lens]}
    </LensStep>
  );
  return (
    <article aria-labelledby={`${id}-text`} className="flex flex-col gap-4 border-t border-line pt-6">
      <h2 id={`${id}-text`} className="text-xl text-pretty">
        {text}
      </h2>
      <HelpNote help={help} />
      {first && second ? (
        <TwoSteps questionId={id} lenses={[first, second]} steps={[step(first, 1), step(second, 2)]} />
      ) : first ? (
        step(first, null)
      ) : null}
    </article>
  );
}

/** Milliseconds without a change after which an answer is taken to be whole: "4" may be on its way to "45". */
const PAUSE_MS = 700;
/** The same once its field is left: not at once, or what is being clicked would move from under the pointer. */
const LEFT_MS = 300;

/**
 * The second step opens once the first answer is in and stands: seeing the second question while answering the first is
 * known to pull the first answer towards it. Once open it stays so, also while the first answer is being changed.
 */
function TwoSteps(props: { questionId: string; lenses: [Lens, Lens]; steps: [ReactNode, ReactNode] }) {
  const { questionId, lenses, steps } = props;
  const [first, second] = lenses;
  const say = useWords(lensMessages);
  const { said } = useLensAnswer(questionId, first);
  const then = useLensAnswer(questionId, second);
  const begun = then.said !== undefined || then.partial !== undefined;
  const [open, setOpen] = useState(said !== undefined || begun);
  const [left, setLeft] = useState(false);
  const declined = said !== undefined && isDeclined(said);
  const stands = JSON.stringify(said);
  useEffect(() => {
    if (open || stands === undefined) return;
    // Nothing is on its way to anything else once a lens is declined.
    const pause = setTimeout(() => setOpen(true), declined ? 0 : left ? LEFT_MS : PAUSE_MS);
    return () => clearTimeout(pause);
  }, [open, stands, declined, left]);
  return (
    <>
      <div className="contents" onFocus={() => setLeft(false)} onBlur={() => setLeft(true)}>
        {steps[0]}
      </div>
      {open || begun ? (
        steps[1]
      ) : (
        <p className="text-sm text-muted">{say(first === "own" ? "second.crowd" : "second.own")}</p>
      )}
    </>
  );
}

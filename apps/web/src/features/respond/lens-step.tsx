"use client";

import { useRef, type ReactNode } from "react";
import { useLensAnswer } from "@plumbline/instrument/answering.tsx";
import { isDeclined, type Lens } from "@plumbline/instrument/lens";
import { useWords } from "@plumbline/instrument/words/use-words";
import { DeclineBar, Declined } from "./decline-bar.tsx";
import { afterDecline, firstInput, useFocusAfterPress } from "./decline-focus.ts";
import { lensMessages } from "./messages-lens.ts";

interface LensStepProps {
  questionId: string;
  lens: Lens;
  /** 1 or 2 where the question has two steps. */
  step: 1 | 2 | null;
  prompt: string | null;
  children: ReactNode;
}

/** One lens of one question: its input, or the decline that was chosen instead. */
export function LensStep({ questionId, lens, step, prompt, children }: LensStepProps) {
  const say = useWords(lensMessages);
  const { said } = useLensAnswer(questionId, lens);
  const declined = said && isDeclined(said) ? said : null;
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const press = useFocusAfterPress(declined !== null, () =>
    // An input that is still to be loaded has no place to go to yet.
    declined ? afterDecline(box.current) : (firstInput(input.current) ?? heading.current),
  );
  return (
    <div
      ref={box}
      role="group"
      aria-labelledby={`${questionId}-${lens}-lens`}
      className={
        lens === "crowd"
          ? "flex flex-col gap-3 border-s-2 border-dashed border-predicted ps-4"
          : "flex flex-col gap-3"
      }
    >
      <h3
        ref={heading}
        tabIndex={-1}
        id={`${questionId}-${lens}-lens`}
        className="font-sans text-sm font-semibold tracking-wide text-muted uppercase outline-none"
      >
        {step === null ? null : <span className="tabular-nums">{step} · </span>}
        {say(`titles.${lens}`)}
      </h3>
      {prompt ? <p className="max-w-prose">{prompt}</p> : null}
      {declined ? (
        <Declined questionId={questionId} lens={lens} declined={declined} onUndo={press} />
      ) : (
        <>
          <div ref={input}>{children}</div>
          <DeclineBar questionId={questionId} lens={lens} onPress={press} />
        </>
      )}
    </div>
  );
}

"use client";

import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { classNames } from "@plumbline/ui/class-names";
import { FieldError } from "@plumbline/ui/field.tsx";
import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import { ReadOut } from "../../read-out.tsx";
import type { InputProps } from "../../view.ts";
import { useWords } from "../../words/use-words.ts";
import { charactersIn, settle, shown, textOf } from "./limit.ts";
import { messages } from "./messages.ts";
import type { TextSpec } from "./spec.ts";

/** A field that takes any length, so that nothing pasted is cut off, and says how much of it is an answer. */
export function TextInput({ questionId, lens, spec, labelledBy, describedBy }: InputProps<TextSpec>) {
  const id = useId();
  const say = useWords(messages);
  const field = useRef<HTMLTextAreaElement>(null);
  const state = useLensAnswer(questionId, lens);
  const [typed, setTyped] = useState("");
  const value = shown(typed, textOf(answerOf(state.said) ?? state.partial));
  const left = spec.maximum - charactersIn(value.trim());
  const words = left < 0 ? say("over", { count: -left }) : say("left", { count: left });

  function change(next: string): void {
    setTyped(next);
    const settled = settle(next, spec.maximum);
    if (settled === "clear") state.clear();
    else if ("answer" in settled) state.answer(settled.answer);
    else state.keep(settled.keep);
  }

  // The field is on screen before the scripts are; what was written in between counts.
  const takeOver = useEffectEvent(() => {
    if (state.said || state.partial !== undefined || state.disabled) return;
    const written = field.current?.value ?? "";
    if (written) change(written);
  });
  useEffect(() => takeOver(), []);

  return (
    <div className="flex flex-col gap-1.5">
      {spec.hint ? (
        <p id={`${id}-hint`} dir="auto" className="max-w-prose text-muted">
          {spec.hint}
        </p>
      ) : null}
      <textarea
        ref={field}
        id={id}
        rows={4}
        dir="auto"
        value={value}
        disabled={state.disabled}
        aria-labelledby={labelledBy}
        aria-describedby={classNames(
          describedBy,
          spec.hint && `${id}-hint`,
          `${id}-left`,
          left < 0 && `${id}-error`,
        )}
        aria-invalid={left < 0 || undefined}
        onChange={(event) => change(event.currentTarget.value)}
        className="field-sizing-content min-h-28 w-full rounded-lg border border-edge bg-raised px-3 py-2 text-base text-ink aria-[invalid=true]:border-2 aria-[invalid=true]:border-bad disabled:bg-sunken disabled:text-muted"
      />
      <p
        id={`${id}-left`}
        className={classNames("text-sm tabular-nums", left < 0 ? "text-bad" : "text-muted")}
      >
        {words}
      </p>
      <FieldError id={`${id}-error`}>{left < 0 ? say("tooLong") : null}</FieldError>
      <ReadOut words={value === "" ? "" : words} />
    </div>
  );
}

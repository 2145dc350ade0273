"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { classNames } from "@plumbline/ui/class-names";
import { importMessages } from "./messages.ts";
import type { Step } from "./state.ts";

const STEPS: readonly Step[] = ["choose", "map", "check"];

/** Where one is in the import. */
export function StepList({ step }: { step: Step }) {
  const say = useWords(importMessages);
  const now = STEPS.indexOf(step);
  return (
    <ol aria-label={say("steps.label")} className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {STEPS.map((known, index) => (
        <li
          key={known}
          aria-current={index === now ? "step" : undefined}
          className={classNames(
            "border-b-2 pb-1 tabular-nums",
            index === now
              ? "border-ink font-semibold"
              : "border-transparent text-muted forced-colors:border-[Canvas]",
          )}
        >
          {index + 1}. {say(`steps.${known}`)}
          {index < now ? <span className="sr-only"> {say("steps.done")}</span> : null}
        </li>
      ))}
    </ol>
  );
}

import { classNames } from "@plumbline/ui/class-names";
import type { Step } from "./state.ts";

const STEPS: readonly { step: Step; title: string }[] = [
  { step: "choose", title: "File" },
  { step: "map", title: "Questions" },
  { step: "check", title: "Check" },
];

/** Where one is in the import. */
export function StepList({ step }: { step: Step }) {
  const now = STEPS.findIndex((known) => known.step === step);
  return (
    <ol aria-label="Steps of the import" className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {STEPS.map(({ title }, index) => (
        <li
          key={title}
          aria-current={index === now ? "step" : undefined}
          className={classNames(
            "border-b-2 pb-1 tabular-nums",
            index === now
              ? "border-ink font-semibold"
              : "border-transparent text-muted forced-colors:border-[Canvas]",
          )}
        >
          {index + 1}. {title}
          {index < now ? <span className="sr-only"> (done)</span> : null}
        </li>
      ))}
    </ol>
  );
}

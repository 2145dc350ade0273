"use client";

import { useLensAnswer } from "../../answering.tsx";
import { MassEditor } from "../../mass-editor/mass-editor.tsx";
import { useMassAnswer } from "../../mass-editor/use-mass-answer.ts";
import type { InputProps } from "../../view.ts";
import { groupsOf } from "./groups.ts";
import { shown, unshown } from "./order.ts";
import type { AllocationAnswer, AllocationSpec } from "./spec.ts";

/** 100 points over items, in the order this respondent sees them. */
export function AllocationInput({
  questionId,
  lens,
  spec,
  labelledBy,
  describedBy,
}: InputProps<AllocationSpec>) {
  const toAnswer = (masses: number[]): AllocationAnswer => ({ masses });
  const { order: drawn } = useLensAnswer(questionId, lens);
  const { masses, disabled, change } = useMassAnswer(questionId, lens, spec.items.length, toAnswer);
  const groups = groupsOf(spec);
  // Neither groups nor an order of the author's are torn apart, even where one was drawn before they were written.
  const free = !spec.keepOrder && groups.length === 0;
  const order = (free ? drawn : null) ?? spec.items.map((_, item) => item);
  const headings = groups.map(({ label, from }) => ({ before: from, label }));
  return (
    <MassEditor
      lens={lens}
      bars={shown(spec.items, order)}
      ordered={false}
      headings={headings}
      masses={shown(masses, order)}
      onChange={(given) => change(unshown(given, order))}
      disabled={disabled}
      labelledBy={labelledBy}
      describedBy={describedBy}
    />
  );
}

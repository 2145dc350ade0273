"use client";

import { MassEditor } from "../../mass-editor/mass-editor.tsx";
import { useMassAnswer } from "../../mass-editor/use-mass-answer.ts";
import type { InputProps } from "../../view.ts";
import { TriangleInput } from "./input-triangle.tsx";
import type { DistributionAnswer, DistributionSpec } from "./spec.ts";

/** Scales longer than this are numbered, so that people can speak of "level 7". */
const LONGEST_UNNUMBERED = 6;

/** Bars to spread 100 points over, or a triangle to point into. */
export function DistributionInput(props: InputProps<DistributionSpec>) {
  // While an author edits the bins there may be two or four of them, and no triangle.
  const triangle = props.spec.drawn === "triangle" && props.spec.bins.length === 3;
  return triangle ? <TriangleInput {...props} /> : <BarsInput {...props} />;
}

function BarsInput({ questionId, lens, spec, labelledBy, describedBy }: InputProps<DistributionSpec>) {
  const toAnswer = (masses: number[]): DistributionAnswer => ({ masses });
  const { masses, disabled, order, change } = useMassAnswer(questionId, lens, spec.bins.length, toAnswer);
  return (
    <MassEditor
      lens={lens}
      bars={spec.bins}
      ordered={spec.ordered}
      numbered={spec.ordered && spec.bins.length > LONGEST_UNNUMBERED}
      thresholds={spec.thresholds}
      order={order}
      masses={masses}
      onChange={change}
      disabled={disabled}
      labelledBy={labelledBy}
      describedBy={describedBy}
    />
  );
}

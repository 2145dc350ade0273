"use client";

import { MassEditor } from "../../mass-editor/mass-editor.tsx";
import { useMassAnswer } from "../../mass-editor/use-mass-answer.ts";
import type { InputProps } from "../../view.ts";
import { OptionsInput } from "./input-options.tsx";
import type { ChoiceCrowd, ChoiceSpec } from "./spec.ts";

/** Options to pick from; for a predicted distribution, points to spread over them. */
export function ChoiceInput(props: InputProps<ChoiceSpec>) {
  return props.lens === "crowd" && props.form === "distribution" ? (
    <PredictedShares {...props} />
  ) : (
    <OptionsInput {...props} />
  );
}

function PredictedShares({ questionId, lens, spec, labelledBy, describedBy }: InputProps<ChoiceSpec>) {
  const toAnswer = (masses: number[]): ChoiceCrowd => ({ form: "distribution", masses });
  const { masses, disabled, order, change } = useMassAnswer(questionId, lens, spec.options.length, toAnswer);
  return (
    <MassEditor
      lens={lens}
      bars={spec.options}
      ordered={spec.ordered}
      order={order}
      masses={masses}
      onChange={change}
      disabled={disabled}
      labelledBy={labelledBy}
      describedBy={describedBy}
    />
  );
}

import { defaultNames, type PredictedForm, type SeriesNames } from "./chart-props.ts";
import type { LegendItem } from "./legend.tsx";

export interface LegendInput {
  names?: SeriesNames;
  predicted?: unknown;
  predictedForm?: PredictedForm;
}

/** The signs a comparison uses, in the words of its series. */
export function comparisonLegend({
  names = defaultNames,
  predicted,
  predictedForm,
}: LegendInput): LegendItem[] {
  const items: LegendItem[] = [{ mark: "actual", label: names.actual }];
  if (predicted) {
    items.push({
      mark: predictedForm === "points" ? "predicted-points" : "predicted",
      label: names.predicted,
    });
  }
  return items;
}

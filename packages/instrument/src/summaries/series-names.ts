import type { SeriesNames } from "@plumbline/charts/chart-props";
import type { CrowdForm } from "../lens.ts";

/** Both lenses in the words of every legend. Point guesses and predicted distributions never share a name. */
export function seriesNames(form: CrowdForm | null): SeriesNames {
  return {
    actual: "own views",
    predicted: form === "point" ? "guesses of the others" : "predicted of the others",
  };
}

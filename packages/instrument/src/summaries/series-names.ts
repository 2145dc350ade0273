import type { CrowdForm } from "../lens.ts";

/** Both lenses in the words of every legend. Point guesses and predicted distributions never share a name. */
export function seriesNames(form: CrowdForm | null): { actual: string; predicted: string } {
  return {
    actual: "own views",
    predicted: form === "point" ? "guesses of the others" : "predicted of the others",
  };
}

import type { PersonalResults, RoundState } from "@plumbline/db/schema/round";

/**
 * Why there is no personal result, as far as the respondent's page can say it. `not-yet-counted`: submitted, and no
 * release counts it so far · `not-counted`: submitted, and left uncounted when the round closed.
 */
export type NoResult =
  "never" | "after-close" | "not-submitted" | "not-yet-counted" | "not-counted" | "no-release" | "too-few";

/** Whether a round's state and its organizer's choice allow a personal result now. */
export function personalResultsOf(state: RoundState, when: PersonalResults): NoResult | null {
  if (when === "never") return "never";
  return when === "after-close" && state === "open" ? "after-close" : null;
}

/**
 * Why there is nothing to compare of a sheet that no release counts. Only what is counted is ever compared: could one
 * compare what one has just typed, one sheet, edited once for each answer there is, would read off all of a chart.
 */
export function whyUncounted(
  state: RoundState,
  { submissions, withdrawn }: { submissions: number; withdrawn: boolean },
  released: boolean,
): NoResult {
  if (submissions === 0 || withdrawn) return "not-submitted";
  if (state === "closed") return "not-counted";
  return released ? "not-yet-counted" : "no-release";
}

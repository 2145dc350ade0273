import type { PersonalResults, RoundState } from "@plumbline/db/schema/round";

/** Why there is no personal result, as far as the respondent's page can say it. */
export type NoResult = "never" | "after-close" | "not-submitted" | "no-release" | "too-few";

/** Whether a round's state and its organizer's choice allow a personal result now. */
export function personalResultsOf(state: RoundState, when: PersonalResults): NoResult | null {
  if (when === "never") return "never";
  return when === "after-close" && state === "open" ? "after-close" : null;
}

import type { CrowdForm, DeclineId, Lens } from "@plumbline/instrument/lens";

export const DECLINE_WORDS: Record<DeclineId, string> = {
  "dont-know": "Don’t know",
  "prefer-not-to-say": "Prefer not to say",
  "reject-framing": "I reject the framing",
};

export const LENS_TITLES: Record<Lens, string> = {
  own: "Your view",
  crowd: "Your prediction of the others",
};

/** What the crowd step asks for, its target named exactly. */
export function crowdPrompt(crowd: string, form: CrowdForm | null): string {
  return form === "point"
    ? `Which answer do you think is the typical one among ${crowd}?`
    : `How do you think the answers of ${crowd} will be spread, on average? Give each its share of 100.`;
}

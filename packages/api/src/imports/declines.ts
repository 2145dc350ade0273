import type { DeclineId } from "@plumbline/instrument/lens";

/** Words by which form tools let people not answer. */
const WORDS = new Map<string, DeclineId>(
  Object.entries({
    "don't know": "dont-know",
    "i don't know": "dont-know",
    "do not know": "dont-know",
    "don't know / no opinion": "dont-know",
    dk: "dont-know",
    "not sure": "dont-know",
    "i'm not sure": "dont-know",
    unsure: "dont-know",
    "no opinion": "dont-know",
    "can't say": "dont-know",
    // "Does not apply to me" has no decline of its own; not knowing is the mildest of the three.
    "n/a": "dont-know",
    "n.a.": "dont-know",
    "not applicable": "dont-know",
    "prefer not to say": "prefer-not-to-say",
    "prefer not to answer": "prefer-not-to-say",
    "i prefer not to say": "prefer-not-to-say",
    "i prefer not to answer": "prefer-not-to-say",
    "rather not say": "prefer-not-to-say",
    "i'd rather not say": "prefer-not-to-say",
    "decline to answer": "prefer-not-to-say",
    "decline to say": "prefer-not-to-say",
    refused: "prefer-not-to-say",
    "no answer": "prefer-not-to-say",
    "the question makes no sense": "reject-framing",
    "i reject the framing": "reject-framing",
    "reject the framing": "reject-framing",
  } satisfies Record<string, DeclineId>),
);

/** What statistics programs write for a value that is not there. */
const MISSING = new Set(["", "NA", "NaN", "nan", "null", "NULL", "#N/A", "#NULL!", "."]);

export function isMissing(cell: string): boolean {
  return MISSING.has(cell);
}

/** The decline a cell stands for, or null. */
export function declineOf(cell: string): DeclineId | null {
  const words = cell.toLowerCase().replaceAll(/[’‘`]/g, "'").replaceAll(/\s+/g, " ").replace(/[.!]$/, "");
  return WORDS.get(words) ?? WORDS.get(cell.toLowerCase()) ?? null;
}

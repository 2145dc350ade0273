/** Where one's own answer stands among those of the others, in shares that sum to 1. */
export type Standing =
  { ordered: true; below: number; same: number; above: number } | { ordered: false; same: number };

/** What a respondent is shown of their own answers: nothing but themselves and the tally of all others. */
export interface Mirror {
  /** Null where no own view was given or none of the others gave one. */
  own: Standing | null;
  /** Null without a prediction, or without answers to hold it against. */
  prediction: {
    /** 0 for a prediction that is exactly right, 1 for one that could not be further off. */
    error: number;
    /** What was predicted and what is true, in the reader's language, short. */
    expected: string;
    truth: string;
  } | null;
}

export const NO_MIRROR: Mirror = { own: null, prediction: null };

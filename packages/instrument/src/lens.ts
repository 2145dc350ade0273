/**
 * Every question can be asked through two lenses: `own` (what do you think?) and `crowd` (what will the people
 * who answer this round say?).
 */
export const LENSES = ["own", "crowd"] as const;
export type Lens = (typeof LENSES)[number];

/**
 * How the crowd lens is asked. `distribution`: 100 points spread over the answers. `point`: one guess, for short
 * surveys and for old data collected so. The two are different instruments and never share an axis unlabelled.
 */
export const CROWD_FORMS = ["distribution", "point"] as const;
export type CrowdForm = (typeof CROWD_FORMS)[number];

/**
 * What a respondent is asked to predict, which is what the prediction is held against: the spread of the answers, the
 * typical one, or where a form asks for a number of the whole sample, its median (at a point or as a range) or its mean.
 */
export type CrowdTarget = CrowdForm | "median" | "median-range" | "mean";

/** The three ways not to answer. Each is an answer of its own: stored, counted and exported, never "missing". */
export const DECLINES = ["dont-know", "prefer-not-to-say", "reject-framing"] as const;
export type DeclineId = (typeof DECLINES)[number];

/** Longest sentence a respondent may add to "I reject the framing". */
export const MAX_DECLINE_REASON = 500;

export interface Declined {
  decline: DeclineId;
  /** Only with `reject-framing`: why, in the respondent's words. */
  why?: string;
}

/** What one lens of one question holds: an answer of the question's kind, or a decline. */
export type LensAnswer<Answer> = { answer: Answer } | Declined;

/** What a respondent says to one question. A lens that is absent was not reached. */
export interface Response<Own = unknown, Crowd = unknown> {
  own?: LensAnswer<Own>;
  crowd?: LensAnswer<Crowd>;
}

export function isDeclined<Answer>(said: LensAnswer<Answer>): said is Declined {
  return "decline" in said;
}

/** The answer proper, or undefined when the lens was declined or not reached. */
export function answerOf<Answer>(said: LensAnswer<Answer> | undefined): Answer | undefined {
  return said && "answer" in said ? said.answer : undefined;
}

import { isDeclined, type Declined, type LensAnswer } from "@plumbline/instrument/lens";
import type { Place } from "./merge.ts";

/** What the other choice at a place took away, kept so that a change of mind brings it back. */
export interface Aside {
  /** The answer a decline stands in for. */
  said?: LensAnswer<unknown>;
  /** Why the framing was rejected, while it is not. */
  why?: string;
}

/** By question and lens. Kept in this browser alone: a declined answer is told to nobody. */
export type Asides = Record<string, { own?: Aside; crowd?: Aside }>;

export function asideAt(asides: Asides, { questionId, lens }: Place): Aside | undefined {
  return asides[questionId]?.[lens];
}

/** A decline takes the place of what was said; the reason given for the same one before comes back with it. */
export function afterDecline(
  asides: Asides,
  place: Place,
  replaced: LensAnswer<unknown> | undefined,
  declined: Declined,
): { declined: Declined; aside: Asides } {
  const { said, why } = asideAt(asides, place) ?? {};
  // While one writes the reason, it is the decline itself that is replaced.
  if (replaced && isDeclined(replaced)) return { declined, aside: asides };
  const rejects = declined.decline === "reject-framing";
  return {
    declined: rejects && why !== undefined ? { ...declined, why } : declined,
    aside: withAside(asides, place, {
      said: replaced ?? said,
      why: rejects ? undefined : why,
    }),
  };
}

/**
 * After whatever is said or typed, or a decline is taken back: what was put aside is on the sheet again or replaced for
 * good, and the reason of a decline that is gone waits for another change of mind.
 */
export function afterSaying(asides: Asides, place: Place, replaced: LensAnswer<unknown> | undefined): Asides {
  return withAside(asides, place, { said: undefined, why: whyIn(replaced) ?? asideAt(asides, place)?.why });
}

function whyIn(said: LensAnswer<unknown> | undefined): string | undefined {
  return said && isDeclined(said) ? said.why : undefined;
}

function withAside(
  asides: Asides,
  { questionId, lens }: Place,
  { said, why }: { said: LensAnswer<unknown> | undefined; why: string | undefined },
): Asides {
  const { [questionId]: ofQuestion = {}, ...others } = asides;
  const { [lens]: _old, ...otherLens } = ofQuestion;
  const aside: Aside = { ...(said === undefined ? {} : { said }), ...(why === undefined ? {} : { why }) };
  const next = Object.keys(aside).length > 0 ? { ...otherLens, [lens]: aside } : otherLens;
  return Object.keys(next).length > 0 ? { ...others, [questionId]: next } : others;
}

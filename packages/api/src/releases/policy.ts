/**
 * When a release may be cut. Two releases of a round must never differ by few people, or subtracting one from the
 * other would show a single person's answers. So each takes in at least `batch` respondents, and, since closing a
 * round must count whoever is left, each leaves at least the floor behind for the closing one.
 */
import { DISCLOSURE_FLOOR } from "@plumbline/db/schema/round";

export interface CutQuestion {
  /** Respondents with something new: answered, changed or taken back since the last release. */
  pending: number;
  batch: number;
  /** Whether the round has a release already. */
  released: boolean;
  /** Whether the round has been closed, so that nothing will follow. */
  closing: boolean;
}

/** How many of the pending respondents the next release takes; 0 where none may be cut. */
export function takeable({ pending, batch, released, closing }: CutQuestion): number {
  if (closing) return !released || pending >= DISCLOSURE_FLOOR ? pending : 0;
  const take = pending - DISCLOSURE_FLOOR;
  return take >= batch ? take : 0;
}

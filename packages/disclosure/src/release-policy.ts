/**
 * When a release may be cut. Two releases of a round must never differ by few people, or subtracting one from the
 * other would show a single person's answers. So each takes in at least `batch` respondents, and, since closing a
 * round must count whoever is left, each leaves at least the floor behind for the closing one.
 *
 * That holds for neighbours. Two releases further apart can be closer than each is to the one between: ten people
 * answer, nine of them take it back. Hence {@link standsApart}, asked of a release that somebody returns in.
 *
 * What is left when a round closes and may not be shown by these rules is never counted: charts keep to the last
 * release.
 */
/** Nobody may choose smaller groups than this, for charts or for batches. The database's own checks hold it too. */
export const DISCLOSURE_FLOOR = 5;

export interface CutQuestion {
  /** Respondents with something new: answered, changed or taken back since the last release. */
  pending: number;
  batch: number;
  /** Whether the round has a release already. */
  released: boolean;
  /** Whether the round has been closed, so that nothing will follow. */
  closing: boolean;
}

/**
 * How many of the pending respondents the next release takes: a whole number from 0, where none may be cut, to
 * `pending`.
 *
 * @example takeable({ pending: 15, batch: 10, released: false, closing: false }) // 10: five stay behind
 */
export function takeable({ pending, batch, released, closing }: CutQuestion): number {
  if (closing) return !released || pending >= DISCLOSURE_FLOOR ? pending : 0;
  const take = pending - DISCLOSURE_FLOOR;
  return take >= batch ? take : 0;
}

/**
 * Whether a release may stand beside earlier ones.
 *
 * @param distances for each earlier release, how many people's answers differ between it and this one.
 */
export function standsApart(distances: readonly number[]): boolean {
  return distances.every((distance) => distance === 0 || distance >= DISCLOSURE_FLOOR);
}

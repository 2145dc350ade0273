/**
 * When a release may be cut. Two releases of a round must never differ by few people, or subtracting one from the
 * other would show a single person's answers. So each takes in at least `batch` respondents, and, since closing a
 * round must count whoever is left, each leaves at least the floor behind for the closing one.
 *
 * The batch is of newcomers: people of whom nothing was counted yet. Whoever is counted and changes something comes
 * along with them. Were changes to fill a batch, one person with several sheets could edit them again and again, and
 * every release would show the one newcomer who came between.
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
  /** Respondents with answers of whom no release has counted any. */
  newcomers: number;
  /** Respondents who are counted, or were, and have since answered otherwise or taken their answers back. */
  changed: number;
  batch: number;
  /** Whether the round has a release already. */
  released: boolean;
  /** Whether the round has been closed, so that nothing will follow. */
  closing: boolean;
}

/**
 * How many of the newcomers the next release takes, besides everybody who changed something; null where none may be
 * cut.
 *
 * @example newcomersTaken({ newcomers: 15, changed: 3, batch: 10, released: true, closing: false }) // 10: five stay
 */
export function newcomersTaken({ newcomers, changed, batch, released, closing }: CutQuestion): number | null {
  if (closing) return !released || newcomers + changed >= DISCLOSURE_FLOOR ? newcomers : null;
  const take = newcomers - DISCLOSURE_FLOOR;
  return take >= batch ? take : null;
}

/**
 * Whether a release may stand beside earlier ones.
 *
 * @param distances for each earlier release, how many people's answers differ between it and this one.
 */
export function standsApart(distances: readonly number[]): boolean {
  return distances.every((distance) => distance === 0 || distance >= DISCLOSURE_FLOOR);
}

/** A place given by this many is drawn in full even where no other is given oftener: few answers are no heat. */
const LEAST_MOST = 4;

/** A smaller square cannot be told from dust. */
const SMALLEST = 3;

/**
 * How a place of a heat map is drawn that was given `count` times, `most` being the most any was. Areas grow with the
 * count; the darkness goes along, and starts where a single answer can still be seen on paper.
 */
export function cellStrength(count: number, most: number, unit: number): { opacity: number; side: number } {
  const part = Math.sqrt(count / Math.max(most, LEAST_MOST));
  return {
    opacity: Math.round((0.3 + 0.7 * part) * 100) / 100,
    side: Math.min(unit, Math.max(SMALLEST, unit * Math.max(0.35, part))),
  };
}

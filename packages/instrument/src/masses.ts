/** Points a respondent spreads over the answers: whole per cents that sum to this. */
export const TOTAL_MASS = 100;

export function sumOf(masses: readonly number[]): number {
  return masses.reduce((sum, mass) => sum + mass, 0);
}

/** What is wrong with masses, in a sentence, or null where they are fine. */
export function massesProblem(masses: readonly number[], options: number): string | null {
  if (masses.length !== options) return `Give a number to each of the ${options} answers.`;
  if (masses.some((mass) => !Number.isInteger(mass) || mass < 0 || mass > TOTAL_MASS)) {
    return "Each number is a whole per cent between 0 and 100.";
  }
  const sum = sumOf(masses);
  if (sum === TOTAL_MASS) return null;
  return sum < TOTAL_MASS
    ? `${TOTAL_MASS - sum} of the 100 points are left to give.`
    : `The points add up to ${sum}; take ${sum - TOTAL_MASS} away.`;
}

/**
 * Rounds shares to whole points with the given total by the largest-remainder method (Hamilton): each gets the
 * floor of its exact part and the points left over go to the largest remainders, earlier options first.
 */
export function roundToTotal(weights: readonly number[], total: number = TOTAL_MASS): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (!(sum > 0)) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight / sum) * total);
  const rounded = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const left = total - sumOf(rounded);
  for (const { index } of order.slice(0, left)) rounded[index]! += 1;
  return rounded;
}

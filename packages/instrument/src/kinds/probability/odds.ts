/** A probability as "k in n", exact or rounded. */
export interface Odds {
  k: number;
  n: number;
  exact: boolean;
}

/**
 * A probability in per mille as a chance in natural frequencies: 5 ‰ is 1 in 200, 30 % is 3 in 10, 97 % about 32 in
 * 33. Null for 0 and 1000, which are no chances.
 */
export function oddsOf(perMille: number): Odds | null {
  if (perMille <= 0 || perMille >= 1000) return null;
  // Likely events by what is left: 99.5 % is 199 in 200.
  if (perMille > 500) {
    const rest = oddsOf(1000 - perMille);
    return rest && { ...rest, k: rest.n - rest.k };
  }
  if (1000 % perMille === 0) return { k: 1, n: 1000 / perMille, exact: true };
  if (perMille < 100) return { k: 1, n: Math.round(1000 / perMille), exact: false };
  for (const n of [10, 20, 100]) {
    if ((perMille * n) % 1000 === 0) return { k: (perMille * n) / 1000, n, exact: true };
  }
  return { k: Math.round(perMille / 10), n: 100, exact: false };
}

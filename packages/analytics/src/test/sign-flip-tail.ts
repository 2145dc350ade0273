/** Probabilities below this are dropped, so that the sums never enter the slow denormal range. */
const NEGLIGIBLE = 1e-290;

/**
 * The two-sided tail P(|Σ ± a_i| ≥ |observed|) when every sign is a fair coin, exactly.
 *
 * With T the sum of the a_i that got a plus, Σ ± a_i = 2T − A, A = Σ a_i, so by symmetry the tail is 2 P(T ≤ L) with
 * L = (A − |observed|) / 2, and only sums up to L need a place in the table: O(n L) additions of positive numbers,
 * hence full relative precision in the tail down to about 1e-290.
 *
 * @param sizes distinct positive integers. @param counts how often each occurs. @param observed the sum seen.
 */
export function signFlipTail(sizes: number[], counts: number[], observed: number): number {
  if (observed === 0) return 1;
  const total = sizes.reduce((sum, size, i) => sum + size * counts[i]!, 0);
  const limit = (total - Math.abs(observed)) / 2;
  const probability = new Float64Array(limit + 1);
  probability[0] = 1;
  let first = 0;
  let last = 0;
  // Small sizes first, so that the occupied part of the table grows as late as possible.
  const order = sizes.map((_, i) => i).sort((i, j) => sizes[i]! - sizes[j]!);
  for (const i of order) {
    const size = sizes[i]!;
    for (let repeat = counts[i]!; repeat > 0; repeat--) {
      last = Math.min(last + size, limit);
      const reach = Math.max(first, Math.min(first + size, last + 1));
      let t = last;
      for (; t >= reach; t--) probability[t] = (probability[t]! + probability[t - size]!) / 2;
      for (; t >= first; t--) probability[t]! /= 2;
      while (first < last && probability[first]! < NEGLIGIBLE) probability[first++] = 0;
      while (first < last && probability[last]! < NEGLIGIBLE) probability[last--] = 0;
    }
  }
  let tail = 0;
  for (let t = first; t <= last; t++) tail += probability[t]!;
  // Summed rounding must not lift the tail above one, nor a dropped one report an impossible zero.
  return Math.min(1, Math.max(2 * tail, Number.MIN_VALUE));
}

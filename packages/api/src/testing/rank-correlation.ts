/**
 * Spearman's, of a permutation with the order of its places. Under chance alone its standard error is 1/√(n − 1).
 */
export function rankCorrelation(ranks: readonly number[]): number {
  const order = ranks.toSorted((a, b) => a - b);
  const squares = ranks.map((rank, place) => (order.indexOf(rank) - place) ** 2);
  const n = ranks.length;
  return 1 - (6 * squares.reduce((sum, square) => sum + square, 0)) / (n * (n * n - 1));
}

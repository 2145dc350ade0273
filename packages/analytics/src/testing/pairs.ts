/** One [row, column] pair for each person of a table of counts, both numbered from 1. */
export function pairsOf(table: number[][]): [number, number][] {
  return table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, (): [number, number] => [i + 1, j + 1])),
  );
}

/** The answers behind counts over options 1 … K. */
export function answersOf(counts: ArrayLike<number>): number[] {
  return Array.from(counts).flatMap((count, k) => Array.from({ length: count }, () => k + 1));
}

import { expectArgument } from "../errors.ts";

/** An order of items that contradicts people's pairwise preferences least. */
export interface KemenyOrder {
  /** Items from first to last. Of several best orders the one that keeps low indices first. */
  readonly order: readonly number[];
  /** Pairwise preferences it agrees with. */
  readonly agreements: number;
  /** Pairwise preferences in all. */
  readonly judgements: number;
  /** How many orders are as good. */
  readonly optima: number;
}

/** 2¹⁶ subsets of 16 items each are looked at once: more would take too long. */
const MOST_ITEMS = 16;

/**
 * The Kemeny order: of all k! orders one that agrees with the most pairwise preferences, so that the sum of its Kendall
 * distances to people's own orders is smallest. It puts a Condorcet winner first and never a unanimously worse item
 * above a better one. Found exactly, by dynamic programming over the sets of items still to be placed.
 *
 * @param wins wins[i][j] people place item i above item j; k rows of k, the diagonal ignored.
 * @throws AnalyticsArgumentError for fewer than two or more than 16 items, or rows of another length.
 *
 * Sources: Kemeny, *Daedalus* 88 (1959) 577; Young and Levenglick, *SIAM J. Appl. Math.* 35 (1978) 285; Held and Karp
 * (1962) for the recursion over sets.
 *
 * @example kemenyOrder([[0, 2, 1], [1, 0, 2], [2, 1, 0]]).optima // 3: a cycle can be cut anywhere
 */
export function kemenyOrder(wins: readonly ArrayLike<number>[]): KemenyOrder {
  const k = wins.length;
  expectArgument(k >= 2 && k <= MOST_ITEMS, "wins", `2 to ${MOST_ITEMS} items`, k);
  for (const row of wins) expectArgument(row.length === k, "wins", `rows of ${k}`, row);
  const sets = 2 ** k;
  const best = new Float64Array(sets);
  const optima = new Float64Array(sets);
  optima[0] = 1;
  /** What is agreed with by putting `item` above all others of `set`. */
  const above = (item: number, set: number): number => {
    let sum = 0;
    for (let other = 0; other < k; other++) {
      if (other !== item && set & (1 << other)) sum += wins[item]![other]!;
    }
    return sum;
  };
  for (let set = 1; set < sets; set++) {
    let most = -Infinity;
    let ways = 0;
    for (let item = 0; item < k; item++) {
      if (!(set & (1 << item))) continue;
      const rest = set & ~(1 << item);
      const agreed = above(item, set) + best[rest]!;
      if (agreed > most) [most, ways] = [agreed, optima[rest]!];
      else if (agreed === most) ways += optima[rest]!;
    }
    best[set] = most;
    optima[set] = ways;
  }
  const order: number[] = [];
  for (let set = sets - 1; set !== 0;) {
    let item = 0;
    while (!(set & (1 << item)) || above(item, set) + best[set & ~(1 << item)]! !== best[set]) item++;
    order.push(item);
    set &= ~(1 << item);
  }
  const judgements = wins.reduce(
    (sum, row, i) => sum + Array.from(row).reduce((inner, count, j) => inner + (i === j ? 0 : count), 0),
    0,
  );
  return { order, agreements: best[sets - 1]!, judgements, optima: optima[sets - 1]! };
}

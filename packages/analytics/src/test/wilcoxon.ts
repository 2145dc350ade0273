import { expectArgument } from "../errors.ts";
import { normalTwoSided } from "../special/normal.ts";
import { midranks } from "./midranks.ts";
import { signFlipTail } from "./sign-flip-tail.ts";

/**
 * Wilcoxon's signed rank test that paired differences are symmetric around zero.
 *
 * The differences are ranked by size and the ranks of the positive and of the negative ones are summed apart. Compared
 * with `exactSignFlipTest` it weighs a difference by its rank, so that a few very large ones cannot decide.
 *
 * Zeros, common on short scales, are treated as asked: `"drop"` (Wilcoxon 1945) leaves them out before ranking, `"pratt"`
 * (Pratt 1959) ranks them with the others and leaves them out after; the two can differ tenfold in p. Ties share mean
 * ranks. The p-value is two-sided: `"normal"`, without continuity correction, is z = (W⁺ − W⁻) / √Σ r², which contains the
 * tie correction; `"exact"` counts all sign patterns of the observed ranks, and is better below about 20 differences.
 *
 * @param differences finite numbers, one a person, at least one; all zero gives p = 1.
 * @param options `zeros` as above; `method` "normal" unless given.
 * @returns `statistic` the smaller of the two rank sums, and the two-sided `pValue`.
 * @throws AnalyticsArgumentError for no differences, one that is not finite, or an unknown option.
 * @example wilcoxonSignedRankTest([1, 2, -1, 3], { zeros: "drop" }) // statistic 1.5
 */
export function wilcoxonSignedRankTest(
  differences: ArrayLike<number>,
  { zeros, method = "normal" }: { zeros: "drop" | "pratt"; method?: "normal" | "exact" },
): { statistic: number; pValue: number } {
  expectArgument(differences.length > 0, "differences", "at least one difference", differences);
  expectArgument(zeros === "drop" || zeros === "pratt", "zeros", 'either "drop" or "pratt"', zeros);
  expectArgument(method === "normal" || method === "exact", "method", 'either "normal" or "exact"', method);
  const values = Array.from(differences);
  expectArgument(values.every(Number.isFinite), "differences", "finite numbers", differences);

  const ranked = zeros === "drop" ? values.filter((value) => value !== 0) : values;
  const ranks = midranks(ranked.map(Math.abs));
  let positive = 0;
  let negative = 0;
  let squares = 0;
  // Mean ranks can be halves; the exact count needs whole numbers.
  const unit = ranks.every(Number.isInteger) ? 1 : 2;
  const sizes = new Map<number, number>();
  ranked.forEach((value, i) => {
    if (value === 0) return;
    const rank = ranks[i]!;
    if (value > 0) positive += rank;
    else negative += rank;
    squares += rank * rank;
    sizes.set(unit * rank, (sizes.get(unit * rank) ?? 0) + 1);
  });
  const statistic = Math.min(positive, negative);
  if (squares === 0) return { statistic, pValue: 1 };
  if (method === "normal")
    return { statistic, pValue: normalTwoSided((positive - negative) / Math.sqrt(squares)) };
  const observed = unit * (positive - negative);
  return { statistic, pValue: signFlipTail([...sizes.keys()], [...sizes.values()], observed) };
}

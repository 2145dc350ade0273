import { expectArgument } from "../errors.ts";
import type { CumulativePoint } from "./cumulative-points.ts";
import { distributionFromQuantiles, type ElicitedDistribution } from "./distribution-from-quantiles.ts";

/**
 * A person's distribution from tokens laid on the bins of an axis (chips and bins, Gore 1987; the roulette of SHELF):
 * the monotone cubic through the cumulated tokens at the edges. Each bin keeps exactly the mass its tokens give it;
 * only how the mass lies within a bin is smoothed, and a bin without tokens has none.
 *
 * @param edges the bins' edges, one more than bins, strictly increasing.
 * @param tokens non-negative tokens in each bin.
 * @param options `never`: tokens on "never", default 0; `scale` as for `distributionFromQuantiles`.
 * @throws AnalyticsArgumentError on edges or tokens that do not fit, negative or non-finite tokens, or none at all.
 * @example distributionFromTokens([0, 10, 20], [3, 1]).cdf(10); // 0.75
 */
export function distributionFromTokens(
  edges: ArrayLike<number>,
  tokens: ArrayLike<number>,
  options: { never?: number; scale?: "linear" | "log10" } = {},
): ElicitedDistribution {
  const { never = 0, scale } = options;
  const bins = tokens.length;
  expectArgument(bins >= 1, "tokens", "at least one bin", tokens);
  expectArgument(edges.length === bins + 1, "edges", `one edge more than bins (${bins + 1})`, edges);
  const valid = (count: number): boolean => count >= 0 && Number.isFinite(count);
  expectArgument(
    Array.from(tokens).every(valid) && valid(never),
    "tokens",
    "finite numbers of at least 0",
    tokens,
  );
  for (let k = 0; k < bins; k++) {
    expectArgument(edges[k]! < edges[k + 1]!, "edges", "strictly increasing edges", edges);
  }
  const laid = Array.from(tokens).reduce((sum, count) => sum + count, 0);
  expectArgument(laid + never > 0, "tokens", "at least one token", tokens);
  const points: CumulativePoint[] = [];
  for (let k = 0, sum = 0; k < bins; k++) {
    sum += tokens[k]!;
    // Sums of the same tokens in the same order: the last is `laid` to the bit.
    points.push({ value: edges[k + 1]!, probability: sum / (laid + never) });
  }
  return distributionFromQuantiles(points, {
    low: edges[0]!,
    high: edges[bins]!,
    never: never / (laid + never),
    ...(scale && { scale }),
  });
}

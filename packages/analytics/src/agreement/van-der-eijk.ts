import { probabilities, type Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

/**
 * Van der Eijk's agreement A: 1 when all choose one option, 0 for a uniform distribution, −1 when half choose each
 * end of the scale. Below 0 the group is divided into camps; polarisation is (1 − A) / 2.
 *
 * The distribution is peeled into layers, each a pattern of options that share a mass; A is the mean over layers,
 * weighted by mass, of U (1 − (S − 1) / (K − 1)), with S the number of options in the pattern and
 * U = ((K − 2) TU − (K − 1) TDU) / ((K − 2) (TU + TDU)) its unimodality: TDU counts the triples of options in the
 * pattern 1-0-1, TU those in 1-1-0 and 0-1-1; U = 1 for one option (van der Eijk 2001, "Measuring agreement in
 * ordered rating scales", Quality & Quantity 35). R's `agrmt::agreement` is the same rule.
 *
 * @param p counts or masses over at least two ordered options (with two, A = |p₁ − p₂|).
 * @throws AnalyticsArgumentError on fewer than two options, or masses that are not a distribution.
 * @example vanDerEijkAgreement([30, 40, 210, 130, 530, 50, 10]); // 0.6113
 */
export function vanDerEijkAgreement(p: Distribution): number {
  const rest = Float64Array.from(probabilities(p));
  const K = rest.length;
  expectArgument(K >= 2, "p", "at least two options", p);
  // Equal counts become equal masses by one division, so layers end at exact zeros; only their heights are sums.
  const levels = [...new Set(rest.filter((mass) => mass > 0))].toSorted((a, b) => a - b);
  let agreement = 0;
  let below = 0;
  for (const level of levels) {
    const pattern = Array.from(rest, (mass) => mass >= level);
    const size = pattern.filter(Boolean).length;
    const mass = (level - below) * size;
    agreement += mass * unimodality(pattern, size) * (1 - (size - 1) / (K - 1));
    below = level;
  }
  return agreement;
}

function unimodality(pattern: readonly boolean[], size: number): number {
  const K = pattern.length;
  // One option is unimodal; all of them have weight 0 whatever U is.
  if (size === 1 || size === K) return 1;
  let unimodal = 0;
  let split = 0;
  let left = 0;
  for (const chosen of pattern) {
    if (chosen) {
      left++;
      continue;
    }
    // Triples whose one empty option is this: between two chosen ones, or to the right or left of both.
    const right = size - left;
    split += left * right;
    unimodal += (left * (left - 1) + right * (right - 1)) / 2;
  }
  return ((K - 2) * unimodal - (K - 1) * split) / ((K - 2) * (unimodal + split));
}

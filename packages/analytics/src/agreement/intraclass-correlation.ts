import { expectArgument } from "../errors.ts";

/** Shrout and Fleiss's six intraclass correlations. */
export interface IntraclassCorrelation {
  /** ICC(1,1): each thing rated by other raters. */
  readonly oneWay: number;
  /** ICC(2,1): raters are a sample; absolute agreement, so a rater who is always higher lowers it. */
  readonly twoWayRandom: number;
  /** ICC(3,1): these raters only; consistency, so constant differences between raters do not matter. */
  readonly twoWayMixed: number;
  /** The same for the mean of all raters: ICC(1,k), ICC(2,k), ICC(3,k). */
  readonly oneWayMean: number;
  readonly twoWayRandomMean: number;
  readonly twoWayMixedMean: number;
}

/**
 * How far differences between the things rated outweigh differences between raters (or rounds): the share of
 * variance that is due to the things. For test-retest of a panel use `twoWayRandom` with rounds as raters.
 *
 * From the mean squares of a two-way analysis of variance without replication, between things (BMS), within things
 * (WMS), between raters (JMS) and residual (EMS): (BMS − WMS) / (BMS + (k−1) WMS);
 * (BMS − EMS) / (BMS + (k−1) EMS + k (JMS − EMS) / n); (BMS − EMS) / (BMS + (k−1) EMS)
 * (Shrout and Fleiss 1979, "Intraclass correlations: uses in assessing rater reliability"). May be negative.
 *
 * @param ratings n ≥ 2 rows, one a thing, of k ≥ 2 ratings each, none missing.
 * @throws AnalyticsArgumentError on too few rows or columns, ragged rows, numbers that are not finite, or things
 *   that all have the same mean, for which the ratios are undefined.
 * @example intraclassCorrelation([[1, 1], [2, 2], [3, 3]]).twoWayRandom; // 1
 */
export function intraclassCorrelation(ratings: readonly ArrayLike<number>[]): IntraclassCorrelation {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  expectArgument(n >= 2 && k >= 2, "ratings", "at least two things with two ratings each", [n, k]);
  const columns = new Float64Array(k);
  const rows = ratings.map((row) => {
    expectArgument(row.length === k, "ratings", `${k} ratings a row`, row);
    let sum = 0;
    for (let j = 0; j < k; j++) {
      expectArgument(Number.isFinite(row[j]), "ratings", "finite numbers", row);
      sum += row[j]!;
      columns[j] = columns[j]! + row[j]! / n;
    }
    return sum / k;
  });
  const grand = rows.reduce((sum, mean) => sum + mean, 0) / n;
  let [between, raters, within, residual] = [0, 0, 0, 0];
  for (const mean of columns) raters += n * (mean - grand) ** 2;
  ratings.forEach((row, i) => {
    between += k * (rows[i]! - grand) ** 2;
    for (let j = 0; j < k; j++) {
      within += (row[j]! - rows[i]!) ** 2;
      residual += (row[j]! - rows[i]! - columns[j]! + grand) ** 2;
    }
  });
  expectArgument(between > 0, "ratings", "things that do not all have the same mean", grand);
  const BMS = between / (n - 1);
  const WMS = within / (n * (k - 1));
  const JMS = raters / (k - 1);
  const EMS = residual / ((n - 1) * (k - 1));
  const ratio = (numerator: number, denominator: number): number => {
    expectArgument(
      denominator !== 0,
      "ratings",
      "variances for which the coefficient is defined",
      denominator,
    );
    return numerator / denominator;
  };
  return {
    oneWay: ratio(BMS - WMS, BMS + (k - 1) * WMS),
    twoWayRandom: ratio(BMS - EMS, BMS + (k - 1) * EMS + (k * (JMS - EMS)) / n),
    twoWayMixed: ratio(BMS - EMS, BMS + (k - 1) * EMS),
    oneWayMean: ratio(BMS - WMS, BMS),
    twoWayRandomMean: ratio(BMS - EMS, BMS + (JMS - EMS) / n),
    twoWayMixedMean: ratio(BMS - EMS, BMS),
  };
}

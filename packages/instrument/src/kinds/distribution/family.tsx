import { ThreeWayBars, type ThreeShares } from "@plumbline/charts/three-way-bar.tsx";
import { canonicalJson } from "../../canonical.ts";
import { scoresOf } from "../../scale.ts";
import { seriesNames } from "../../summaries/series-names.ts";
import type { Family } from "../../view.ts";
import type { DistributionDetail } from "./estimate.ts";
import type { DistributionSpec } from "./spec.ts";

/** Questions with the same three ordered answers, such as the sign of a cost, as bars of three parts. */
export const distributionFamily: Family<DistributionSpec, DistributionDetail> = {
  key: ({ spec, own }) =>
    own && spec.ordered && spec.bins.length === 3
      ? canonicalJson(spec.bins.map(({ label, score }) => [label, score ?? null]))
      : null,
  labels: ({ bins }) => bins.map(({ label }) => label),
  // Two of the three answers are signs and the third lies between them: none of it is set aside.
  hasNeutral: () => false,
  row(spec, { detail: { own, crowd }, n }) {
    if (!own) return null;
    const shares = own.bins.map(({ mean }) => mean);
    const scores = scoresOf(spec.bins);
    return {
      shares,
      predicted: crowd ? crowd.bins.map(({ mean }) => mean) : null,
      n: n.own,
      lean: shares.reduce((sum, share, bin) => sum + share * scores[bin]!, 0),
    };
  },
  figure({ idPrefix, title, size, spec, rows, locale }) {
    const predicted = rows.some((row) => row.predicted);
    const [low = "", middle = "", high = ""] = spec.bins.map(({ label }) => label);
    return (
      <ThreeWayBars
        idPrefix={idPrefix}
        title={title}
        size={size}
        locale={locale}
        names={seriesNames(predicted ? "distribution" : null, locale)}
        categories={[low, middle, high]}
        rows={rows.map(({ label, shares, predicted: expected, n }) => ({
          label,
          actual: three(shares),
          ...(expected ? { predicted: three(expected) } : {}),
          n,
        }))}
      />
    );
  },
};

function three([low = 0, middle = 0, high = 0]: readonly number[]): ThreeShares {
  return [low, middle, high];
}

import { DivergingBars } from "@plumbline/charts/diverging-bars.tsx";
import { canonicalJson } from "../../canonical.ts";
import { scoresOf } from "../../scale.ts";
import { seriesNames } from "../../summaries/series-names.ts";
import type { Family } from "../../view.ts";
import type { ChoiceDetail } from "./estimate.ts";
import type { ChoiceSpec } from "./spec.ts";

/** With two answers there is nothing that diverges; with more than seven the tones can no longer be told apart. */
const FEWEST = 3;
const MOST = 7;

/** Statements answered on one ordered scale, as diverging stacked bars. */
export const choiceFamily: Family<ChoiceSpec, ChoiceDetail> = {
  key({ spec, own }) {
    const { ordered, many, options } = spec;
    if (!own || !ordered || many || options.length < FEWEST || options.length > MOST) return null;
    return canonicalJson(options.map(({ label, score }) => [label, score ?? null]));
  },
  labels: ({ options }) => options.map(({ label }) => label),
  hasNeutral: ({ options }) => options.length % 2 === 1,
  row(spec, { detail, comparison, n }) {
    if (!detail.own || n.own === 0) return null;
    const scores = scoresOf(spec.options);
    return {
      shares: detail.own.map(({ share }) => share),
      predicted: comparison?.form === "distribution" ? comparison.predicted : null,
      n: n.own,
      lean: detail.own.reduce((sum, { share }, option) => sum + share * scores[option]!, 0),
    };
  },
  figure({ spec, rows, locale, ...chart }) {
    const predicted = rows.some((row) => row.predicted);
    return (
      <DivergingBars
        {...chart}
        locale={locale}
        names={seriesNames(predicted ? "distribution" : null, locale)}
        labels={spec.options.map(({ label }) => label)}
        rows={rows.map(({ label, shares, predicted: expected, n }) => ({
          label,
          // Shares of whole people, so that the products are counts again.
          counts: shares.map((share) => Math.round(share * n)),
          ...(expected ? { predicted: expected } : {}),
        }))}
      />
    );
  },
};

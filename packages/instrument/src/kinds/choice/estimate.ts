import { wilsonInterval } from "@plumbline/analytics/interval/wilson";
import { compareLenses, type Comparison } from "../../comparison.ts";
import { diagnosticsOf, type Diagnostic } from "../../diagnostics.ts";
import type { Estimate } from "../../estimate.ts";
import type { Asked } from "../../kind.ts";
import { sumOf, TOTAL_MASS } from "../../masses.ts";
import { differenceHistogram, massSums, plainDirection, scoresOf, squareMatrix } from "../../scale.ts";
import { resultMessages } from "../../summaries/messages.ts";
import type { Tally } from "../../tally.ts";
import { tallyVector } from "../../tally.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { choiceResults } from "./messages-results.ts";
import { choiceProducts } from "./products.ts";
import type { ChoiceSpec } from "./spec.ts";

/** Shares are of the people who answered; with `many` they need not sum to 1. */
export interface ChoiceDetail {
  own: { count: number; share: number; low: number; high: number }[] | null;
  /** Mean predicted share per option, or share of the point guesses. */
  predicted: number[] | null;
}

export function estimateChoice(
  tally: Tally,
  asked: Asked<ChoiceSpec>,
  locale: Locale = DEFAULT_LOCALE,
): Estimate<ChoiceDetail> {
  const { spec } = asked;
  const [ownN, crowdN, bothN] = tallyVector(tally, "said") as [number, number, number];
  const own = asked.own ? tallyVector(tally, "own") : null;
  const predictedSums = predictedOf(tally, asked);
  const ownShares =
    own &&
    own.map((count) => {
      const { low, high } = ownN > 0 ? wilsonInterval(count, ownN, 0.95) : { low: 0, high: 1 };
      return { count, share: ownN > 0 ? count / ownN : 0, low, high };
    });
  const total = predictedSums?.reduce((sum, mass) => sum + mass, 0) ?? 0;
  const predicted = predictedSums && total > 0 ? predictedSums.map((mass) => mass / total) : null;
  return {
    n: { own: ownN, crowd: crowdN, both: bothN },
    comparison: comparisonOf(tally, asked, locale),
    diagnostics:
      own && predictedSums && bothN > 0 && !spec.many
        ? diagnostics(tally, asked, own, predictedSums, locale)
        : [],
    table: tableOf(spec, ownShares, predicted, asked.crowd === "point", locale),
    detail: { own: ownShares, predicted },
  };
}

function comparisonOf(
  tally: Tally,
  { spec, own, crowd }: Asked<ChoiceSpec>,
  locale: Locale,
): Comparison | null {
  if (!own || !crowd || spec.many) return null;
  const k = spec.options.length;
  const [ownN, crowdN, bothN] = tallyVector(tally, "said") as [number, number, number];
  const products = choiceProducts(tally, k, crowd);
  return compareLenses({
    form: crowd,
    labels: spec.options.map(({ label }) => label),
    scores: spec.ordered
      ? { values: scoresOf(spec.options), direction: spec.direction ?? plainDirection(locale) }
      : null,
    actual: tallyVector(tally, "own"),
    predicted: predictedOf(tally, { spec, crowd }) ?? [],
    n: { own: ownN, crowd: crowdN, both: bothN },
    products,
    cross: products.cross,
    differences: spec.ordered
      ? differenceHistogram(scoresOf(spec.options), tallyVector(tally, "difference"))
      : { values: [], counts: [], unit: 100 },
    secondMoments: crowd === "distribution" ? squareMatrix(tallyVector(tally, "moments"), k) : null,
  });
}

function diagnostics(
  tally: Tally,
  { spec, crowd }: Asked<ChoiceSpec>,
  actual: number[],
  predicted: number[],
  locale: Locale,
): Diagnostic[] {
  const k = spec.options.length;
  const [, predictors] = tallyVector(tally, "said") as [number, number, number];
  const { cross, crowdOfBoth } = choiceProducts(tally, k, crowd ?? "distribution");
  const predictedByOwn = cross.map((row) => row.map((product) => product / TOTAL_MASS));
  const counts = {
    labels: spec.options.map(({ label }) => label),
    ordered: spec.ordered,
    actual,
    predicted,
    predictors,
    endorsers: predictedByOwn.map((masses) => sumOf(masses) / TOTAL_MASS),
    predictedByOwn,
    predictedProducts: crowdOfBoth,
  };
  return diagnosticsOf(counts, locale);
}

function predictedOf(
  tally: Tally,
  { spec, crowd }: Pick<Asked<ChoiceSpec>, "spec" | "crowd">,
): number[] | null {
  if (!crowd) return null;
  return crowd === "point"
    ? tallyVector(tally, "guess")
    : massSums(tallyVector(tally, "mass"), spec.options.length);
}

function tableOf(
  spec: ChoiceSpec,
  own: ChoiceDetail["own"],
  predicted: number[] | null,
  guessed: boolean,
  locale: Locale,
): Estimate["table"] {
  const say = wordsIn(choiceResults, locale);
  const head = wordsIn(resultMessages, locale);
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return {
    columns: [
      say("answer"),
      ...(own ? [say("count"), say("share"), head("table.from"), head("table.to")] : []),
      ...(predicted ? [say(guessed ? "guessed" : "predicted")] : []),
    ],
    rows: spec.options.map(({ label }, option) => {
      const mine = own?.[option];
      return [
        label,
        ...(mine ? [mine.count, percent(mine.share), percent(mine.low), percent(mine.high)] : []),
        ...(predicted ? [percent(predicted[option]!)] : []),
      ];
    }),
  };
}

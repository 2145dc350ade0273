import { NO_HISTORY } from "../../history.ts";
import { defineKind } from "../../kind.ts";
import { DEFAULT_LOCALE } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { roundSteps } from "./axis.ts";
import { quantityBy } from "./chance-by.ts";
import { quantityColumns } from "./columns.ts";
import { stepWords } from "./entry.ts";
import { estimateQuantity } from "./estimate.ts";
import { quantityFinding } from "./finding.ts";
import { quantityKindWords } from "./messages-kind.ts";
import { mirrorQuantity } from "./mirror.ts";
import { quantitySamples } from "./samples.ts";
import { simulateQuantity } from "./simulate.ts";
import { quantityCrowd, quantityOwn, quantitySpec, type QuantitySpec } from "./spec.ts";
import { countQuantity, peopleWithBothNumbers, peopleWithNumbers, quantityTallyShape } from "./tally.ts";
import { describeQuantity, rewordQuantity } from "./words.ts";

export const quantity = defineKind({
  id: "quantity",
  title: quantityKindWords.en.title,
  purpose: quantityKindWords.en.purpose,
  names: quantityKindWords,
  version: 1,
  history: NO_HISTORY,
  spec: quantitySpec,
  blank: (): QuantitySpec => ({
    axis: { scale: "log10", low: 0, high: 9, unit: "" },
    asked: "quantiles",
    never: null,
  }),
  own: quantityOwn,
  crowd: quantityCrowd,
  crowdTarget: (form) => (form === "point" ? "median" : "median-range"),
  tallyShape: quantityTallyShape,
  count: countQuantity,
  // Who is sure that it never happens gives no number.
  restsOn: peopleWithNumbers,
  pairs: ["difference"],
  pairsRestOn: peopleWithBothNumbers,
  estimate: estimateQuantity,
  finding: quantityFinding,
  columns: quantityColumns,
  describe: describeQuantity,
  reword: rewordQuantity,
  // Half a minute to think of one number; the tails take about as long again.
  seconds: (spec, form) =>
    form === null ? (spec.asked === "point" ? 30 : 55) + (spec.never ? 10 : 0) : form === "point" ? 30 : 55,
  samples: quantitySamples,
  conditions: ({ axis, asked }, locale = DEFAULT_LOCALE) => {
    const say = wordsIn(quantityKindWords, locale);
    return roundSteps(axis, 8).map((step) => ({
      id: `at_least_${step}`,
      label: say("conditions.atLeast", { least: stepWords(axis, step, locale) }),
      test: { path: ["quantiles", asked === "point" ? 0 : 1], is: "at-least", value: step },
    }));
  },
  chanceBy: quantityBy,
  mirror: mirrorQuantity,
  simulate: simulateQuantity,
});

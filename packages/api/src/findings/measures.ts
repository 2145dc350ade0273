import type { Comparison } from "@plumbline/instrument/comparison";
import type { Gap } from "@plumbline/instrument/gap";
import { DECLINES, LENSES, type DeclineId, type Lens } from "@plumbline/instrument/lens";
import type { Finding } from "./findings.ts";
import { dominanceInWords } from "./sentence.ts";

/** One number of a finding: a stable id for programs, a label for readers. */
export interface Measure {
  id: string;
  label: string;
  value: number | string | null;
  /** How it is written where it is read. */
  as: "decimal" | "signed" | "count" | "p" | "words";
}

export const DECLINE_WORDS: Record<DeclineId, string> = {
  "dont-know": "don’t know",
  "prefer-not-to-say": "prefer not to say",
  "reject-framing": "reject the framing",
};

export const TEST_WORDS = { exact: "exactly", normal: "by normal approximation" } as const;

/** Everything that is counted or computed of one question besides its table of answers. */
export function measuresOf(finding: Finding, family: number): Measure[] {
  if (!finding.estimate) return [];
  return [
    ...comparisonMeasures(finding, family),
    ...(finding.estimate.gaps ?? []).flatMap(gapMeasures),
    ...countMeasures(finding),
  ];
}

function comparisonMeasures({ estimate, corrected, question }: Finding, family: number): Measure[] {
  const comparison = estimate?.comparison;
  if (!comparison) return [];
  const { ordered, distance } = comparison;
  if (!ordered) return distanceMeasures("total_variation", "Total variation", distance);
  const [id, label] = question.crowd === "point" ? ["guessed", "Guessed"] : ["predicted", "Predicted"];
  return [
    { id: "own_mean", label: "Own mean", value: ordered.actualMean, as: "decimal" },
    { id: `${id}_mean`, label: `${label} mean`, value: ordered.predictedMean, as: "decimal" },
    { id: "shift", label: "Shift", value: ordered.shift, as: "signed" },
    { id: "shift_low", label: "Shift, 95 % from", value: ordered.interval?.low ?? null, as: "signed" },
    { id: "shift_high", label: "Shift, 95 % to", value: ordered.interval?.high ?? null, as: "signed" },
    { id: "scale", label: "Length of the scale", value: ordered.scale, as: "decimal" },
    ...distanceMeasures("wasserstein", "W₁", distance),
    { id: "direction_index", label: "Direction index D", value: ordered.directionIndex, as: "signed" },
    { id: "dominance", label: `${label} against own`, value: dominanceInWords(comparison), as: "words" },
    { id: "p", label: "p", value: ordered.test?.pValue ?? null, as: "p" },
    {
      id: "p_method",
      label: "p computed",
      value: ordered.test && TEST_WORDS[ordered.test.method],
      as: "words",
    },
    {
      id: "p_benjamini_hochberg",
      label: "p, Benjamini–Hochberg",
      value: corrected?.benjaminiHochberg ?? null,
      as: "p",
    },
    { id: "p_holm", label: "p, Holm", value: corrected?.holm ?? null, as: "p" },
    { id: "family", label: "Comparisons corrected for", value: family, as: "count" },
  ];
}

/** Ids carry the place of the gap in the question: names are the author's and may change. */
function gapMeasures(
  { of, actual, predicted, shift, unit, statistic = "median" }: Gap,
  index: number,
): Measure[] {
  const id = `gap_${index + 1}`;
  const name = of === null ? "" : `${of}: `;
  return [
    { id: `${id}_own_${statistic}`, label: `${name}own ${statistic}`, value: actual.value, as: "decimal" },
    { id: `${id}_own_low`, label: `${name}own ${statistic}, 95 % from`, value: actual.low, as: "decimal" },
    { id: `${id}_own_high`, label: `${name}own ${statistic}, 95 % to`, value: actual.high, as: "decimal" },
    { id: `${id}_predicted`, label: `${name}predicted ${statistic}`, value: predicted.value, as: "decimal" },
    { id: `${id}_predicted_low`, label: `${name}predicted, 95 % from`, value: predicted.low, as: "decimal" },
    { id: `${id}_predicted_high`, label: `${name}predicted, 95 % to`, value: predicted.high, as: "decimal" },
    { id: `${id}_shift`, label: `${name}shift, ${unit}`, value: shift, as: "signed" },
  ];
}

function distanceMeasures(id: string, label: string, { value, chance }: Comparison["distance"]): Measure[] {
  return [
    { id, label, value, as: "decimal" },
    {
      id: `${id}_chance_mean`,
      label: `${label} by chance alone, mean`,
      value: chance?.mean ?? null,
      as: "decimal",
    },
    {
      id: `${id}_chance_upper`,
      label: `${label} by chance alone, 95 % up to`,
      value: chance?.upper ?? null,
      as: "decimal",
    },
  ];
}

function countMeasures({ estimate, question }: Finding): Measure[] {
  if (!estimate) return [];
  const { n, declines } = estimate;
  const names: Record<Lens, string> = {
    own: "Own view",
    crowd: question.crowd === "point" ? "Guess" : "Prediction",
  };
  const lenses = LENSES.filter((lens) => (lens === "own" ? question.own : question.crowd !== null));
  return [
    ...lenses.map((lens): Measure => ({
      id: `n_${lens}`,
      label: `${names[lens]}, n`,
      value: n[lens],
      as: "count",
    })),
    ...(lenses.length === 2 ? [{ id: "n_both", label: "Both, n", value: n.both, as: "count" } as const] : []),
    ...lenses.flatMap((lens) =>
      DECLINES.map((decline): Measure => ({
        id: `${lens}_${decline.replaceAll("-", "_")}`,
        label: `${names[lens]}: ${DECLINE_WORDS[decline]}`,
        value: declines[lens][decline],
        as: "count",
      })),
    ),
  ];
}

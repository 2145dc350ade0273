import type { Comparison } from "@plumbline/instrument/comparison";
import type { Gap, Located, LocatedWords } from "@plumbline/instrument/gap";
import { DECLINES, LENSES } from "@plumbline/instrument/lens";
import type { QuestionEstimate } from "@plumbline/instrument/round-tally";
import { DEFAULT_LOCALE, type Locale } from "@plumbline/instrument/words/locales";
import { wordsIn, type Say } from "@plumbline/instrument/words/words";
import type { Finding } from "./findings.ts";
import { measureMessages } from "./messages-measures.ts";
import { dominanceInWords } from "./sentence.ts";

/** One number of a finding: a stable id for programs, a label for readers. */
export interface Measure {
  id: string;
  label: string;
  value: number | string | null;
  /** How it is written where it is read, unless that is said: a year is no decimal. */
  as: "decimal" | "signed" | "count" | "p" | "words";
  words?: string | null;
}

type SayMeasure = Say<(typeof measureMessages)["en"]>;

/** Everything that is counted or computed of one question besides its table of answers. */
export function measuresOf(finding: Finding, family: number, locale: Locale = DEFAULT_LOCALE): Measure[] {
  if (!finding.estimate) return [];
  const say = wordsIn(measureMessages, locale);
  return [
    ...comparisonMeasures(finding, family, locale),
    ...(finding.estimate.gaps ?? []).flatMap((gap, index) => gapMeasures(gap, index, say)),
    ...countMeasures(finding, say),
  ];
}

function comparisonMeasures(
  { estimate, corrected, question }: Finding,
  family: number,
  locale: Locale,
): Measure[] {
  const comparison = estimate?.comparison;
  if (!comparison) return [];
  const say = wordsIn(measureMessages, locale);
  const { ordered, distance } = comparison;
  if (!ordered) return distanceMeasures("total_variation", say("totalVariation"), distance, say);
  const form = question.crowd === "point" ? "point" : "distribution";
  return [
    { id: "own_mean", label: say("ownMean"), value: ordered.actualMean, as: "decimal" },
    {
      id: form === "point" ? "guessed_mean" : "predicted_mean",
      label: say("crowdMean", { form }),
      value: ordered.predictedMean,
      as: "decimal",
    },
    { id: "shift", label: say("shift"), value: ordered.shift, as: "signed" },
    { id: "shift_low", label: say("shiftLow"), value: ordered.interval?.low ?? null, as: "signed" },
    { id: "shift_high", label: say("shiftHigh"), value: ordered.interval?.high ?? null, as: "signed" },
    { id: "scale", label: say("scale"), value: ordered.scale, as: "decimal" },
    ...distanceMeasures("wasserstein", say("wasserstein"), distance, say),
    { id: "direction_index", label: say("directionIndex"), value: ordered.directionIndex, as: "signed" },
    {
      id: "dominance",
      label: say("dominance", { form }),
      value: dominanceInWords(comparison, locale),
      as: "words",
    },
    { id: "within_shift", label: say("withinShift"), value: ordered.test?.shift ?? null, as: "signed" },
    { id: "p", label: say("pValue"), value: ordered.test?.pValue ?? null, as: "p" },
    {
      id: "p_method",
      label: say("pMethod"),
      value: ordered.test && say(`method.${ordered.test.method}`),
      as: "words",
    },
    {
      id: "p_benjamini_hochberg",
      label: say("benjaminiHochberg"),
      value: corrected?.benjaminiHochberg ?? null,
      as: "p",
    },
    { id: "p_holm", label: say("holm"), value: corrected?.holm ?? null, as: "p" },
    { id: "family", label: say("family"), value: family, as: "count" },
  ];
}

/** Ids carry the place of the gap in the question: names are the author's and may change. */
function gapMeasures(
  { of, given, actual, predicted, shift, within, unit, words, statistic = "median" }: Gap,
  index: number,
  say: SayMeasure,
): Measure[] {
  const id = `gap_${index + 1}`;
  const conditional = (measure: string) =>
    given === undefined ? measure : say("gap.given", { measure, given });
  const measures: Measure[] = [
    ...locatedMeasures(
      [`own_${statistic}`, "own"],
      conditional(say("gap.own", { statistic })),
      actual,
      words.actual,
      say,
    ),
    ...locatedMeasures(
      ["predicted", "predicted"],
      conditional(say("gap.predicted", { statistic })),
      predicted,
      words.predicted,
      say,
    ),
    { id: "shift", label: say("gap.shift", { unit }), value: shift, as: "signed", words: words.shift },
    ...(within
      ? [
          { id: "within_n", label: say("gap.withinN"), value: within.n, as: "count" } as const,
          ...locatedMeasures(
            ["within_shift", "within_shift"],
            say("gap.within", { statistic, unit }),
            within,
            words.within,
            say,
          ),
        ]
      : []),
  ];
  return measures.map((measure) => ({
    ...measure,
    id: `${id}_${measure.id}`,
    label: of === null ? measure.label : say("gap.named", { of, measure: measure.label }),
  }));
}

/** A number and the ends of its interval; `stem` begins the ids of the ends. */
function locatedMeasures(
  [id, stem]: readonly [string, string],
  label: string,
  { value, low, high }: Located,
  words: LocatedWords | null,
  say: SayMeasure,
): Measure[] {
  return [
    { id, label, value, as: "decimal", words: words?.value ?? null },
    {
      id: `${stem}_low`,
      label: say("gap.from", { measure: label }),
      value: low,
      as: "decimal",
      words: words?.low ?? null,
    },
    {
      id: `${stem}_high`,
      label: say("gap.to", { measure: label }),
      value: high,
      as: "decimal",
      words: words?.high ?? null,
    },
  ];
}

function distanceMeasures(
  id: string,
  label: string,
  { value, chance }: Comparison["distance"],
  say: SayMeasure,
): Measure[] {
  return [
    { id, label, value, as: "decimal" },
    {
      id: `${id}_chance_mean`,
      label: say("chanceMean", { distance: label }),
      value: chance?.mean ?? null,
      as: "decimal",
    },
    {
      id: `${id}_chance_upper`,
      label: say("chanceUpper", { distance: label }),
      value: chance?.upper ?? null,
      as: "decimal",
    },
  ];
}

function countMeasures({ estimate, question }: Finding, say: SayMeasure): Measure[] {
  if (!estimate) return [];
  const { n, declines, figured } = estimate;
  const names = {
    own: say("lens.own"),
    crowd: say("lens.crowd", { form: question.crowd ?? "distribution" }),
  };
  const lenses = LENSES.filter((lens) => (lens === "own" ? question.own : question.crowd !== null));
  return [
    ...lenses.map((lens): Measure => ({
      id: `n_${lens}`,
      label: say("lens.n", { lens: names[lens] }),
      value: n[lens],
      as: "count",
    })),
    ...(lenses.length === 2
      ? [{ id: "n_both", label: say("lens.both"), value: n.both, as: "count" } as const]
      : []),
    ...(figured ? figuredMeasures(figured, names.own, lenses.length === 2, say) : []),
    ...lenses.flatMap((lens) =>
      DECLINES.map((decline): Measure => ({
        id: `${lens}_${decline.replaceAll("-", "_")}`,
        label: say("lens.declined", { lens: names[lens], way: say(`decline.${decline}`) }),
        value: declines[lens][decline],
        as: "count",
      })),
    ),
  ];
}

/** Of those who answered, the ones whose answers are in the figures, and what the others said instead. */
function figuredMeasures(
  { own, both, instead }: NonNullable<QuestionEstimate["figured"]>,
  lens: string,
  paired: boolean,
  say: SayMeasure,
): Measure[] {
  return [
    { id: "n_own_figures", label: say("lens.figured", { lens }), value: own, as: "count" },
    ...(paired
      ? [{ id: "n_both_figures", label: say("lens.bothFigured"), value: both, as: "count" } as const]
      : []),
    {
      id: "own_instead",
      label: say("lens.instead", { lens, said: instead.said }),
      value: instead.people,
      as: "count",
    },
  ];
}

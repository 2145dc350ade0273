import { falseConsensusEffect } from "@plumbline/analytics/projection/false-consensus";
import { pluralisticIgnorance, type Majority } from "@plumbline/analytics/projection/pluralistic-ignorance";
import { surprisinglyPopular } from "@plumbline/analytics/truth-serum/surprisingly-popular";

/** What predictions tell beside the comparison itself: a finding in words, its figures, and how to take it. */
export interface Diagnostic {
  id: "pluralistic-ignorance" | "projection" | "surprisingly-popular";
  title: string;
  /** The finding in a sentence. */
  finding: string;
  figures: { term: string; value: string }[];
  /** What it is, and when it misleads. */
  help: string;
  /** Worth a reader's attention beside the question itself. */
  flagged: boolean;
}

/** Own answers by prediction, of the people who gave both. */
export interface PredictionsByOwn {
  labels: string[];
  ordered: boolean;
  /** Own answers of everybody, per option, and predicted masses or guesses. */
  actual: number[];
  predicted: number[];
  /** How many people predicted. */
  predictors: number;
  /** People who gave both, per own option, and the sums of what they predicted (own-major). */
  endorsers: number[];
  predictedByOwn: number[][];
}

/** The diagnostics a single-choice question with predictions allows; none while nobody gave both. */
export function diagnosticsOf(counts: PredictionsByOwn): Diagnostic[] {
  if (!counts.endorsers.some((n) => n > 0)) return [];
  const tally = { endorsers: counts.endorsers, predictedMassSums: counts.predictedByOwn };
  return [
    ...(counts.ordered ? [sharedIllusion(counts)] : []),
    projection(falseConsensusEffect(tally).overall),
    underestimated(counts.labels, surprisinglyPopular(tally)),
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function sharedIllusion({ actual, predicted, predictors }: PredictionsByOwn): Diagnostic {
  const {
    actual: real,
    predicted: supposed,
    strict,
    opposite,
  } = pluralisticIgnorance(actual, predicted, { predictors });
  return {
    id: "pluralistic-ignorance",
    title: "Pluralistic ignorance",
    finding: strict
      ? "A majority stands on one side of the scale and is believed to stand on the other."
      : opposite
        ? "The believed majority lies on the other side than the real one, but one of the two may be chance."
        : "No majority is believed to stand on the wrong side of the scale.",
    figures: [
      { term: "Majority among own views", value: majorityWords(real) },
      { term: "Majority as predicted", value: majorityWords(supposed) },
    ],
    help:
      "Pluralistic ignorance means that most hold one view while most believe that the others hold the opposite one. " +
      "It is flagged only when more than half of all answers lie on one side of the scale's middle, the predictions put " +
      "more than half on the other, and both intervals exclude one half. Without the flag the field may still misjudge " +
      "itself: then look at the shift.",
    flagged: strict,
  };
}

function majorityWords({ side, share, interval }: Majority): string {
  if (side === null || share === null) return "none";
  const range = interval ? ` (${percent(interval.low)} to ${percent(interval.high)})` : "";
  return `${side} side, ${percent(share)}${range}`;
}

function projection(effect: number | null): Diagnostic {
  const points = effect === null ? null : Math.round(effect * 100);
  return {
    id: "projection",
    title: "Projection",
    finding:
      points === null
        ? "Everybody holds the same view, so there is nobody to compare with."
        : points > 0
          ? `People who hold a view predict it to be ${points} points more common than people who do not.`
          : points < 0
            ? `People who hold a view predict it to be ${-points} points rarer than people who do not.`
            : "Holding a view makes no difference to how common people predict it to be.",
    figures: [
      {
        term: "False consensus effect",
        value: points === null ? "–" : `${points > 0 ? "+" : ""}${points} points`,
      },
    ],
    help:
      "Compares, option by option, what holders and non-holders of a view predict for it, weighted by how many hold it " +
      "(the false consensus effect). Some projection is reasonable: one's own view is evidence about the others. It " +
      "compares people with one another and does not show that anybody is wrong.",
    flagged: false,
  };
}

function underestimated(
  labels: string[],
  { options, margins }: ReturnType<typeof surprisinglyPopular>,
): Diagnostic {
  const names = options.map((option) => `“${labels[option]}”`).join(" and ");
  return {
    id: "surprisingly-popular",
    title: "Surprisingly popular",
    finding:
      options.length === 0
        ? "No answer is more common than people predict."
        : `${names} ${options.length === 1 ? "is" : "are"} the answer most underestimated by the people who answered.`,
    figures: options.map((option) => ({
      term: `${labels[option]}: actual minus predicted share`,
      value: `${margins[option]! > 0 ? "+" : ""}${Math.round(margins[option]! * 100)} points`,
    })),
    help:
      "The answer that is more common than its own holders and the others predict, weighed as in Prelec, Seung and McCoy " +
      "(2017). There it finds the right answer to questions of knowledge. Views have no right answer: here it says only " +
      "which view is more common than people think.",
    flagged: false,
  };
}

import { falseConsensusEffect } from "@plumbline/analytics/projection/false-consensus";
import { pluralisticIgnorance, type Majority } from "@plumbline/analytics/projection/pluralistic-ignorance";
import { surprisinglyPopular } from "@plumbline/analytics/truth-serum/surprisingly-popular";
import { diagnosticMessages } from "./summaries/messages-diagnostics.ts";
import { DEFAULT_LOCALE, type Locale } from "./words/locales.ts";
import { wordsIn, type Say } from "./words/words.ts";

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

type SayDiagnostic = Say<(typeof diagnosticMessages)["en"]>;

/** The diagnostics a single-choice question with predictions allows; none while nobody gave both. */
export function diagnosticsOf(counts: PredictionsByOwn, locale: Locale = DEFAULT_LOCALE): Diagnostic[] {
  if (!counts.endorsers.some((n) => n > 0)) return [];
  const say = wordsIn(diagnosticMessages, locale);
  const tally = { endorsers: counts.endorsers, predictedMassSums: counts.predictedByOwn };
  return [
    ...(counts.ordered ? [sharedIllusion(counts, say)] : []),
    projection(falseConsensusEffect(tally).overall, say),
    underestimated(counts.labels, surprisinglyPopular(tally), say),
  ];
}

function sharedIllusion({ actual, predicted, predictors }: PredictionsByOwn, say: SayDiagnostic): Diagnostic {
  const {
    actual: real,
    predicted: supposed,
    strict,
    opposite,
  } = pluralisticIgnorance(actual, predicted, { predictors });
  return {
    id: "pluralistic-ignorance",
    title: say("illusion.title"),
    finding: say(strict ? "illusion.strict" : opposite ? "illusion.opposite" : "illusion.none"),
    figures: [
      { term: say("illusion.real"), value: majorityWords(real, say) },
      { term: say("illusion.supposed"), value: majorityWords(supposed, say) },
    ],
    help: say("illusion.help"),
    flagged: strict,
  };
}

function majorityWords({ side, share, interval }: Majority, say: SayDiagnostic): string {
  if (side === null || share === null) return say("illusion.noMajority");
  const percent = (part: number) => say("percent", { share: Math.round(part * 100) });
  return interval
    ? say("illusion.majorityWithin", {
        side,
        share: percent(share),
        low: percent(interval.low),
        high: percent(interval.high),
      })
    : say("illusion.majority", { side, share: percent(share) });
}

function projection(effect: number | null, say: SayDiagnostic): Diagnostic {
  const points = effect === null ? null : Math.round(effect * 100);
  return {
    id: "projection",
    title: say("projection.title"),
    finding:
      points === null
        ? say("projection.nobody")
        : points === 0
          ? say("projection.same")
          : say(points > 0 ? "projection.more" : "projection.less", { points: Math.abs(points) }),
    figures: [{ term: say("projection.effect"), value: points === null ? "–" : pointsInWords(points, say) }],
    help: say("projection.help"),
    flagged: false,
  };
}

function underestimated(
  labels: string[],
  { options, margins }: ReturnType<typeof surprisinglyPopular>,
  say: SayDiagnostic,
): Diagnostic {
  const answer = (option: number) => labels[option] ?? "";
  const names = options
    .map((option) => say("popular.name", { answer: answer(option) }))
    .reduce((before, next) => (before ? say("popular.and", { before, next }) : next), "");
  return {
    id: "surprisingly-popular",
    title: say("popular.title"),
    finding:
      options.length === 0
        ? say("popular.none")
        : say("popular.underestimated", { names, count: options.length }),
    figures: options.map((option) => ({
      term: say("popular.margin", { answer: answer(option) }),
      value: pointsInWords(Math.round((margins[option] ?? 0) * 100), say),
    })),
    help: say("popular.help"),
    flagged: false,
  };
}

function pointsInWords(points: number, say: SayDiagnostic): string {
  return say("points", { points: `${points > 0 ? "+" : ""}${points}` });
}

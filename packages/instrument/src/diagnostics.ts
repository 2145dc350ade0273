import { falseConsensusEffect, type FalseConsensus } from "@plumbline/analytics/projection/false-consensus";
import { pluralisticIgnorance, type Majority } from "@plumbline/analytics/projection/pluralistic-ignorance";
import type { PredictionTally } from "@plumbline/analytics/projection/prediction-tally";
import { shareMargins, type ShareMargin } from "@plumbline/analytics/truth-serum/share-margins";
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
  /** Over the same people, Σ of what they predicted for one option and another multiplied. */
  predictedProducts: number[][];
}

type SayDiagnostic = Say<(typeof diagnosticMessages)["en"]>;

/** The diagnostics a single-choice question with predictions allows; none while nobody gave both. */
export function diagnosticsOf(counts: PredictionsByOwn, locale: Locale = DEFAULT_LOCALE): Diagnostic[] {
  if (!counts.endorsers.some((n) => n > 0)) return [];
  const say = wordsIn(diagnosticMessages, locale);
  const tally = {
    endorsers: counts.endorsers,
    predictedMassSums: counts.predictedByOwn,
    predictedProducts: counts.predictedProducts,
  };
  return [
    ...(counts.ordered ? [sharedIllusion(counts, say)] : []),
    projection(falseConsensusEffect(tally), say),
    underestimated(counts.labels, tally, say),
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

/** A finding where chance seldom gives so much; else how much of it chance alone would give. */
function projection({ overall, overallChance }: FalseConsensus, say: SayDiagnostic): Diagnostic {
  const title = say("projection.title");
  const help = say("projection.help");
  const term = say("projection.effect");
  if (overall === null) {
    const figures = [{ term, value: "–" }];
    return { id: "projection", title, finding: say("projection.nobody"), figures, help, flagged: false };
  }
  const points = Math.round(overall * 100);
  const effect = pointsInWords(points, say);
  const chance = overallChance === null ? null : Math.ceil(overallChance * 100);
  const told = overallChance !== null && points !== 0 && Math.abs(overall) > overallChance;
  return {
    id: "projection",
    title,
    finding: told
      ? say(points > 0 ? "projection.more" : "projection.less", { points: Math.abs(points) })
      : say("projection.untold"),
    figures: [{ term, value: chance === null ? effect : say("withinChance", { value: effect, chance }) }],
    help,
    flagged: false,
  };
}

/** Names the answers that chance does not make more common than predicted, in the order of how surprisingly popular they are. */
function underestimated(labels: string[], tally: PredictionTally, say: SayDiagnostic): Diagnostic {
  const answer = (option: number) => labels[option] ?? "";
  const { options, values } = surprisinglyPopular(tally);
  const margins = shareMargins(tally);
  const named = margins
    .flatMap(({ interval }, option) => (interval && interval.low > 0 ? [option] : []))
    .toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const names = named
    .map((option) => say("popular.name", { answer: answer(option) }))
    .reduce((before, next) => (before ? say("popular.and", { before, next }) : next), "");
  return {
    id: "surprisingly-popular",
    title: say("popular.title"),
    finding: named.length === 0 ? say("popular.untold") : say("popular.more", { names, count: named.length }),
    figures: (named.length === 0 ? options : named).map((option) => ({
      term: say("popular.margin", { answer: answer(option) }),
      value: marginInWords(margins[option]!, say),
    })),
    help: say("popular.help"),
    flagged: false,
  };
}

function marginInWords({ margin, interval }: ShareMargin, say: SayDiagnostic): string {
  const signed = (share: number) => signedPoints(Math.round(share * 100));
  const points = pointsInWords(Math.round(margin * 100), say);
  return interval
    ? say("within", { value: points, low: signed(interval.low), high: signed(interval.high) })
    : points;
}

function pointsInWords(points: number, say: SayDiagnostic): string {
  return say("points", { points: signedPoints(points) });
}

function signedPoints(points: number): string {
  return `${points > 0 ? "+" : ""}${points}`;
}

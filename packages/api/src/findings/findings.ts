import { benjaminiHochberg, holm } from "@plumbline/analytics/test/multiplicity";
import type { Instrument } from "@plumbline/instrument/instrument";
import { questionsOf } from "@plumbline/instrument/instrument";
import type { Question } from "@plumbline/instrument/question";
import {
  enoughOwn,
  enoughPairs,
  estimateQuestion,
  withoutPairs,
  type QuestionEstimate,
  type RoundTally,
} from "@plumbline/instrument/round-tally";
import { tallyVector, type Tally } from "@plumbline/instrument/tally";
import { DEFAULT_LOCALE, type Locale } from "@plumbline/instrument/words/locales";

/**
 * Of what there are fewer than may be shown. Too few own views, or predictions where nothing else was asked, withhold a
 * question; too few predictions leave its own views; too few people who gave both leave what each lens holds by itself.
 */
export type Few = "own" | "crowd" | "both";

/** One question of a release, ready to be drawn. */
export interface Finding {
  question: Question;
  section: { id: string; title: string };
  few: Few | null;
  /** Null below the minimum n: then nothing of the question is shown but this. */
  estimate: QuestionEstimate | null;
  /** p-values corrected over all tested questions of the survey; null where the question has no test. */
  corrected: { benjaminiHochberg: number; holm: number } | null;
}

export interface Findings {
  n: number;
  minimumN: number;
  /** Null where the whole round is below the minimum n. */
  items: Finding[] | null;
  /** Questions with a test: the family the correction is over. */
  family: number;
}

/** Everything a release shows, its words in one language. Pure: the same tallies give the same findings. */
export function findingsOf(
  instrument: Instrument,
  tally: RoundTally,
  minimumN: number,
  locale: Locale = DEFAULT_LOCALE,
): Findings {
  if (tally.n < minimumN) return { n: tally.n, minimumN, items: null, family: 0 };
  const items = questionsOf(instrument).map((question): Finding => {
    const few = fewOf(question, tally.questions[question.id]!, minimumN);
    const section = instrument.sections.find(({ questions }) => questions.includes(question))!;
    return {
      question,
      section: { id: section.id, title: section.title },
      few,
      estimate: shownOf(question, tally, { few, minimumN, locale }),
      corrected: null,
    };
  });
  const tested = items.filter((item) => pValueOf(item) !== null);
  const pValues = tested.map((item) => pValueOf(item)!);
  const family = tested.length;
  const bh = family > 0 ? benjaminiHochberg(pValues) : [];
  const strict = family > 0 ? holm(pValues) : [];
  for (const [index, item] of tested.entries()) {
    item.corrected = { benjaminiHochberg: bh[index]!, holm: strict[index]! };
  }
  return { n: tally.n, minimumN, items, family };
}

function fewOf(question: Question, tally: Tally, minimumN: number): Few | null {
  const { own, crowd } = question;
  if (own && !enoughOwn(question, tally, minimumN)) return "own";
  if (crowd && tallyVector(tally, "said")[1]! < minimumN) return "crowd";
  return own && crowd && !enoughPairs(question, tally, minimumN) ? "both" : null;
}

function shownOf(
  question: Question,
  tally: RoundTally,
  { few, minimumN, locale }: { few: Few | null; minimumN: number; locale: Locale },
): QuestionEstimate | null {
  if (few === "own" || (few === "crowd" && !question.own)) return null;
  const shown = few === "crowd" ? { ...question, crowd: null } : question;
  const estimate = estimateQuestion(shown, tally, locale, minimumN);
  if (few !== "both") return estimate;
  const { n, figured } = estimate;
  const apart = withoutPairs(question, tally.questions[question.id]!);
  const { comparison, ...rest } = estimateQuestion(
    question,
    { n: tally.n, questions: { [question.id]: apart } },
    locale,
    minimumN,
  );
  return { ...rest, n, ...(figured && { figured }), comparison: comparison && { ...comparison, n } };
}

function pValueOf({ estimate }: Finding): number | null {
  return estimate?.comparison?.ordered?.test?.pValue ?? null;
}

/**
 * How far the field misjudges itself on a question: the shift as a share of the scale's length, so that questions
 * on different scales can be put in one order. Distances between two samples are never zero, hence not the distance.
 */
export function misjudgement({ estimate }: Finding): number {
  const comparison = estimate?.comparison;
  if (!comparison?.ordered) return -1;
  const { shift, scale } = comparison.ordered;
  return Math.abs(shift) / scale;
}

export function byMisjudgement(items: readonly Finding[]): Finding[] {
  return items.toSorted((a, b) => misjudgement(b) - misjudgement(a));
}

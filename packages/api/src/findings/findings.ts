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
import type { Tally } from "@plumbline/instrument/tally";
import { DEFAULT_LOCALE, type Locale } from "@plumbline/instrument/words/locales";

/** One question of a release, ready to be drawn. */
export interface Finding {
  question: Question;
  section: { id: string; title: string };
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
    const estimate = shownOf(question, tally, { minimumN, locale });
    const section = instrument.sections.find(({ questions }) => questions.includes(question))!;
    return {
      question,
      section: { id: section.id, title: section.title },
      estimate: enough(question, tally.questions[question.id]!, estimate, minimumN) ? estimate : null,
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

function enough(question: Question, tally: Tally, { n }: QuestionEstimate, minimumN: number): boolean {
  return (!question.own || enoughOwn(question, tally, minimumN)) && (!question.crowd || n.crowd >= minimumN);
}

/** Figures of people by both of their answers are shown from the same number of people on. */
function shownOf(
  question: Question,
  tally: RoundTally,
  { minimumN, locale }: { minimumN: number; locale: Locale },
): QuestionEstimate {
  const estimate = estimateQuestion(question, tally, locale, minimumN);
  const { n, figured } = estimate;
  const questionTally = tally.questions[question.id]!;
  if (enoughPairs(question, questionTally, minimumN)) return estimate;
  const apart = withoutPairs(question, questionTally);
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

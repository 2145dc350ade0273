import { z } from "zod";
import type { Estimate } from "./estimate.ts";
import type { Instrument } from "./instrument.ts";
import { questionsOf } from "./instrument.ts";
import { answerOf, DECLINES, isDeclined, type DeclineId, type LensAnswer, type Response } from "./lens.ts";
import { askedOf, kindOf, type Question } from "./question.ts";
import type { Responses } from "./response.ts";
import {
  bumper,
  emptyTally,
  mergeTallies,
  packTally,
  sameTally,
  tallyVector,
  unpackTally,
  type Bump,
  type Tally,
} from "./tally.ts";
import { DEFAULT_LOCALE, type Locale } from "./words/locales.ts";

/** The tallies of a whole round: how many people, and a tally per question. */
export interface RoundTally {
  n: number;
  questions: Record<string, Tally>;
}

/** Counted for every kind: lenses answered, and each decline per lens. */
const SAID = "said";
const SAID_LENGTH = 3 + 2 * DECLINES.length;

export function emptyRoundTally(instrument: Instrument): RoundTally {
  return {
    n: 0,
    questions: Object.fromEntries(
      questionsOf(instrument).map((question) => [question.id, emptyQuestionTally(question)]),
    ),
  };
}

function emptyQuestionTally(question: Question): Tally {
  return emptyTally({ [SAID]: SAID_LENGTH, ...kindOf(question).tallyShape(askedOf(question)) });
}

/** Counts one submission into `tally`, in place: `sign` 1 adds it, −1 takes it out again. */
export function countSubmission(
  tally: RoundTally,
  instrument: Instrument,
  responses: Responses,
  sign: 1 | -1,
): void {
  tally.n += sign;
  for (const question of questionsOf(instrument)) {
    const response = responses[question.id];
    const questionTally = tally.questions[question.id];
    if (response && questionTally) countResponse(question, response, bumper(questionTally, sign));
  }
}

function countResponse(question: Question, response: Response, bump: Bump): void {
  const answers = { own: answerOf(response.own), crowd: answerOf(response.crowd) };
  if (answers.own !== undefined) bump(SAID, 0);
  if (answers.crowd !== undefined) bump(SAID, 1);
  if (answers.own !== undefined && answers.crowd !== undefined) bump(SAID, 2);
  countDecline(response.own, 3, bump);
  countDecline(response.crowd, 3 + DECLINES.length, bump);
  kindOf(question).count(answers, askedOf(question), bump);
}

/**
 * What somebody's answers add to the tallies of a round, as text: answers of which it is the same cannot be told apart
 * by any tally, whatever else differs between them (words, the order of what has none, questions left open).
 */
export function contributionOf(instrument: Instrument, responses: Responses): string {
  return questionsOf(instrument)
    .map((question) => {
      const added = new Map<string, number>();
      const response = responses[question.id];
      if (response) {
        countResponse(question, response, (name, index, by = 1) => {
          const cell = `${name} ${index}`;
          added.set(cell, (added.get(cell) ?? 0) + by);
        });
      }
      const cells = [...added].filter(([, sum]) => sum !== 0).map(([cell, sum]) => `${cell} ${sum}`);
      return `${question.id}: ${cells.toSorted().join(", ")}`;
    })
    .join("\n");
}

function countDecline(said: LensAnswer<unknown> | undefined, offset: number, bump: Bump): void {
  if (said && isDeclined(said)) bump(SAID, offset + DECLINES.indexOf(said.decline));
}

export function mergeRoundTallies(a: RoundTally, b: RoundTally): RoundTally {
  return {
    n: a.n + b.n,
    questions: Object.fromEntries(
      Object.entries(a.questions).map(([id, tally]) => [id, mergeTallies(tally, b.questions[id] ?? {})]),
    ),
  };
}

export function sameRoundTally(a: RoundTally, b: RoundTally): boolean {
  const ids = Object.keys(a.questions);
  return (
    a.n === b.n &&
    ids.length === Object.keys(b.questions).length &&
    ids.every((id) => b.questions[id] !== undefined && sameTally(a.questions[id]!, b.questions[id]))
  );
}

/** Whether `whole` may be `part` and exactly so many people more, by how many said what through each lens. */
export function holdsMore(whole: RoundTally, part: RoundTally, people: number): boolean {
  return (
    whole.n === part.n + people &&
    Object.entries(part.questions).every(([id, tally]) => {
      const said = whole.questions[id]?.[SAID];
      return tallyVector(tally, SAID).every((count, cell) => {
        const more = (said?.[cell] ?? Number.NaN) - count;
        return more >= 0 && more <= people;
      });
    })
  );
}

/** The stored form, parsed on the way in and on the way out of the database. */
export const packedRoundTallySchema = z.strictObject({
  n: z.number().int().nonnegative(),
  questions: z.record(z.string(), z.record(z.string(), z.array(z.number().int()))),
});
export type PackedRoundTally = z.infer<typeof packedRoundTallySchema>;

export function packRoundTally(tally: RoundTally): PackedRoundTally {
  return {
    n: tally.n,
    questions: Object.fromEntries(
      Object.entries(tally.questions).map(([id, question]) => [id, packTally(question)]),
    ),
  };
}

export function unpackRoundTally(packed: PackedRoundTally): RoundTally {
  return {
    n: packed.n,
    questions: Object.fromEntries(
      Object.entries(packed.questions).map(([id, question]) => [id, unpackTally(question)]),
    ),
  };
}

/** Whether what a tally holds of the own answers to a question may be shown. */
export function enoughOwn(question: Question, tally: Tally, minimumN: number): boolean {
  const n = tallyVector(tally, SAID)[0]!;
  const figured = kindOf(question).restsOn?.(tally, askedOf(question)) ?? n;
  return n >= minimumN && (figured === 0 || figured >= minimumN);
}

/** Whether what a tally holds of people by both of their answers may be shown; of nobody there is nothing to hide. */
export function enoughPairs(question: Question, tally: Tally, minimumN: number): boolean {
  const { pairs, pairsRestOn } = kindOf(question);
  if (!pairs) return true;
  const people = pairsRestOn?.(tally, askedOf(question)) ?? tallyVector(tally, SAID)[2]!;
  return people === 0 || people >= minimumN;
}

/** A question's tally as if nobody had given both answers: what each lens holds by itself stays. */
export function withoutPairs(question: Question, tally: Tally): Tally {
  const emptied = (name: string, vector: number[]) =>
    kindOf(question).pairs?.includes(name)
      ? vector.map(() => 0)
      : name === SAID
        ? vector.map((count, index) => (index === 2 ? 0 : count))
        : vector;
  return Object.fromEntries(Object.entries(tally).map(([name, vector]) => [name, emptied(name, vector)]));
}

export type DeclineCounts = Record<DeclineId, number>;

/** Everything a chart page shows of one question. */
export interface QuestionEstimate extends Estimate {
  questionId: string;
  declines: { own: DeclineCounts; crowd: DeclineCounts };
}

/**
 * With its words in one language; the author's are those of the question as it is given. What fewer than `minimumN` of
 * those who answered are in is left out.
 */
export function estimateQuestion(
  question: Question,
  tally: RoundTally,
  locale: Locale = DEFAULT_LOCALE,
  minimumN = 1,
): QuestionEstimate {
  const questionTally = tally.questions[question.id] ?? emptyQuestionTally(question);
  const said = tallyVector(questionTally, SAID);
  const declines = (offset: number): DeclineCounts =>
    Object.fromEntries(DECLINES.map((id, index) => [id, said[offset + index]!])) as DeclineCounts;
  return {
    questionId: question.id,
    ...kindOf(question).estimate(questionTally, askedOf(question), locale, minimumN),
    declines: { own: declines(3), crowd: declines(3 + DECLINES.length) },
  };
}

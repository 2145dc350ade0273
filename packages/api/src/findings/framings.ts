import { moverDifference, type Estimated } from "@plumbline/analytics/interval/mover";
import type { ChanceBy, ChancePoint } from "@plumbline/instrument/chance-by";
import type { Instrument } from "@plumbline/instrument/instrument";
import { kindOf } from "@plumbline/instrument/question";
import type { Finding } from "./findings.ts";

/** What one arm of an experiment said of how likely something is by a date. */
export interface FramedChance extends ChanceBy {
  id: string;
  label: string;
  /** The arm's questions, by id. */
  questions: string[];
  /** The fewest and the most people that a point rests on. */
  n: { least: number; most: number };
}

/** One belief that was asked for in two or more framings, each of other people. */
export interface Framing {
  /** The experiment's id, which is what addresses name it by. */
  id: string;
  title: string;
  arms: FramedChance[];
  /** Where two neighbouring arms both say something: the first less the second, with a 95 % interval. */
  differences: { at: number; first: string; second: string; difference: Estimated }[];
}

/**
 * The experiments in which arms asked for the same course over time in different ways: the chance by given dates, or
 * the date with a given chance. An arm that too few have answered is left out, and with fewer than two there is nothing
 * to hold against each other.
 */
export function framingsOf(
  instrument: Pick<Instrument, "experiments">,
  items: readonly Finding[],
): Framing[] {
  return instrument.experiments.flatMap(({ id, title, arms }) => {
    const framed = arms.flatMap((arm) => chanceIn(arm, items.filter(onlyIn(id, arm.id))));
    return framed.length < 2 ? [] : [{ id, title, arms: framed, differences: differencesOf(framed) }];
  });
}

/** Whether a question is asked in one arm of an experiment and in no other. */
function onlyIn(experiment: string, arm: string): (finding: Finding) => boolean {
  return ({ question }) =>
    question.showIf.some(
      (condition) =>
        "experiment" in condition &&
        condition.experiment === experiment &&
        condition.any.length === 1 &&
        condition.any[0] === arm,
    );
}

function chanceIn(arm: { id: string; label: string }, findings: readonly Finding[]): FramedChance[] {
  const said = findings.flatMap(({ question, estimate }) => {
    const chance = estimate && kindOf(question).chanceBy?.(question.spec, estimate);
    return chance ? [{ question: question.id, n: estimate.n.own, chance }] : [];
  });
  if (said.length === 0) return [];
  const counts = said.map(({ n }) => n);
  return [
    {
      ...arm,
      questions: said.map(({ question }) => question),
      n: { least: Math.min(...counts), most: Math.max(...counts) },
      points: said.flatMap(({ chance }) => chance.points).toSorted((a, b) => a.at - b.at),
      continuous: said.length === 1 && said[0]!.chance.continuous,
    },
  ];
}

/** Dates are compared as they were asked for; half a day is the difference of one year's length from another's. */
const SAME_DAY = 0.5 / 365;

function differencesOf(arms: readonly FramedChance[]): Framing["differences"] {
  return arms.slice(1).flatMap((second, index) => {
    const first = arms[index]!;
    return first.points.flatMap((point) => {
      const other = second.points.find(({ at }) => Math.abs(at - point.at) < SAME_DAY);
      const [a, b] = [estimated(point), other && estimated(other)];
      return a && b
        ? [{ at: point.at, first: first.id, second: second.id, difference: moverDifference(a, b) }]
        : [];
    });
  });
}

function estimated({ share, low, high }: ChancePoint): Estimated | null {
  if (low === null || high === null) return null;
  // An interval that was cut to [0, 1] still holds its mean, but for the last digits.
  return { value: share, low: Math.min(low, share), high: Math.max(high, share) };
}

import { independent, population, type Population } from "./population.ts";
import type { OpinionOf } from "./opinions.ts";

/** One option each; `people` of 100 choose each option. */
export function chosen(...people: number[]): OpinionOf<"choice"> {
  return {
    kind: "choice",
    people: people.map((count, option) => ({ people: count, answer: { own: { options: [option] } } })),
  };
}

/** One option each, and one of several spreads predicted of the others whatever the own option. */
function chosenWithSpreads(own: number[], spreads: Population<number[]>): OpinionOf<"choice"> {
  return {
    kind: "choice",
    people: independent(chosen(...own).people, spreads, (said, masses) => ({
      ...said,
      crowd: { form: "distribution" as const, masses },
    })),
  };
}

const MOSTLY_DISAGREE = [30, 30, 20, 15, 5];
const MOSTLY_AGREE = [5, 15, 20, 30, 30];

/**
 * Agreement in five steps. Everybody expects one of two spreads, and seven in ten of those on one side of the middle
 * expect their own side: people take themselves for typical.
 */
export function statement(...own: [number, number, number, number, number]): OpinionOf<"choice"> {
  const spreads = (disagree: number) =>
    population([disagree, MOSTLY_DISAGREE], [10 - disagree, MOSTLY_AGREE]);
  return {
    kind: "choice",
    people: own.flatMap((count, option) =>
      chosenWithSpreads([count], spreads([7, 7, 5, 3, 3][option] ?? 5)).people.map(({ people, answer }) => ({
        people,
        answer: { ...answer, own: { options: [option] } },
      })),
    ),
  };
}

/** Masses over bins, and masses predicted independently of them. */
export function spread(own: Population<number[]>, crowd?: Population<number[]>): OpinionOf<"distribution"> {
  return { kind: "distribution", people: massesOf(own, crowd) };
}

/** Points over items, and points predicted independently of them. */
export function divided(own: Population<number[]>, crowd?: Population<number[]>): OpinionOf<"allocation"> {
  return { kind: "allocation", people: massesOf(own, crowd) };
}

interface MassesSaid {
  own: { masses: number[] };
  crowd?: { masses: number[] };
}

function massesOf(own: Population<number[]>, crowd?: Population<number[]>): Population<MassesSaid> {
  if (!crowd) return own.map(({ people, answer }) => ({ people, answer: { own: { masses: answer } } }));
  return independent(own, crowd, (mine, theirs) => ({ own: { masses: mine }, crowd: { masses: theirs } }));
}

/** Negative, about zero, positive: so many people lean to each, and expect the others to. */
export function sign(own: Three, crowd?: Three): OpinionOf<"distribution"> {
  const leaning = ([negative, zero, positive]: Three) =>
    population([negative, [70, 20, 10]], [zero, [15, 70, 15]], [positive, [10, 15, 75]]);
  return spread(leaning(own), crowd && leaning(crowd));
}

type Three = [number, number, number];

/** Ten levels: so many people hold the problem to be easy, of middling difficulty, hard. */
export function ladder(own: Three, crowd?: Three): OpinionOf<"distribution"> {
  const leaning = ([easy, middling, hard]: Three) =>
    population(
      [easy, [20, 25, 20, 15, 8, 5, 3, 2, 1, 1]],
      [middling, [2, 5, 9, 16, 20, 20, 14, 8, 4, 2]],
      [hard, [0, 1, 2, 4, 8, 12, 18, 22, 20, 13]],
    );
  return spread(leaning(own), crowd && leaning(crowd));
}

import type { ColumnImporter } from "../../kind.ts";
import { scoresOf } from "../../scale.ts";
import { fitLadder, LADDERS, wordingOf, type Ladder } from "./importer-ladders.ts";
import { stepsBetween, wholeNumber } from "./importer-numbers.ts";
import type { ChoiceCrowd, ChoiceOwn, ChoiceSpec } from "./spec.ts";

type Scale = ColumnImporter<ChoiceSpec, ChoiceOwn, ChoiceCrowd>["scales"][number];

/** Options in words; a score is kept only where it is not the option's place, so that numbers can still be read. */
export function wordSpec(labels: readonly string[], ladder: Ladder, first = 1): ChoiceSpec {
  return {
    options: labels.map((label, place) => ({ label, ...(first === 1 ? {} : { score: first + place }) })),
    ordered: true,
    many: false,
    direction: ladder.direction,
  };
}

/** Options that are the numbers first..last themselves. */
export function numberSpec(first: number, last: number): ChoiceSpec {
  return {
    options: stepsBetween(first, last).map((step) => ({
      label: String(step),
      ...(first === 1 ? {} : { score: step }),
    })),
    ordered: true,
    many: false,
  };
}

/** First and last number of a specification whose options are numbers, or null. */
function numbersOf(spec: ChoiceSpec): { first: number; last: number } | null {
  const numbers = spec.options.map(({ label }) => wholeNumber(label));
  const first = numbers[0] ?? null;
  if (!spec.ordered || first === null || numbers.some((number, place) => number !== first + place))
    return null;
  return { first, last: first + numbers.length - 1 };
}

/**
 * A scale of words fits numbered options of the same length (its words then stand for the numbers in their order;
 * counted from 1, it may also be longer than the numbers that happen to occur) and options that are words of it already.
 * Other words are left alone: under new labels their cells could no longer be read.
 */
function ladderScale(ladder: Ladder): Scale {
  const labels = wordingOf(ladder);
  const title = `${ladder.title} (${labels[0]} … ${labels.at(-1)})`;
  return {
    id: ladder.id,
    title,
    apply(spec) {
      const numbers = numbersOf(spec);
      if (!numbers) {
        return fitLadder(
          ladder,
          spec.options.map(({ label }) => label),
        )
          ? wordSpec(labels, ladder)
          : null;
      }
      const { first, last } = numbers;
      const length = last - first + 1;
      return length === labels.length || (first === 1 && length < labels.length)
        ? wordSpec(labels, ladder, first)
        : null;
    },
  };
}

function numberScale(first: number, last: number): Scale {
  return {
    id: `numbers-${first}-${last}`,
    title: `Numbers ${first} to ${last}`,
    apply(spec) {
      const numbers = numbersOf(spec);
      return numbers && numbers.first >= first && numbers.last <= last ? numberSpec(first, last) : null;
    },
  };
}

/** Plain scales in use: two to ten points from 1, two to eleven from 0, and the symmetric ones. */
const PLAIN: readonly (readonly [number, number])[] = [
  ...stepsBetween(2, 10).map((last) => [1, last] as const),
  ...stepsBetween(1, 10).map((last) => [0, last] as const),
  [-1, 1],
  [-2, 2],
  [-3, 3],
  [-5, 5],
];

export const choiceScales: Scale[] = [
  ...LADDERS.map(ladderScale),
  ...PLAIN.map(([first, last]) => numberScale(first, last)),
];

/** Whether a bare number names an option: the options are numbers, or words of a known scale in its full length. */
export function optionOfNumber(number: number, spec: ChoiceSpec): number | null {
  if (!spec.ordered) return null;
  const labels = spec.options.map(({ label }) => label);
  const onLadder = LADDERS.some(
    (ladder) => ladder.places.length === labels.length && fitLadder(ladder, labels) !== null,
  );
  if (!numbersOf(spec) && !onLadder) return null;
  const option = scoresOf(spec.options).indexOf(number);
  return option < 0 ? null : option;
}

import { among, independent, population, symmetric, type Population } from "./population.ts";
import type { OpinionOf } from "./opinions.ts";

/**
 * 21 answers, more of them near the middle: 11 of 121 people give the middle itself and 55 lie on either side, so that it
 * is the only median and a sample's median can still miss it.
 */
const HILL = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/** A probability: a middle and steps in per cent, ten steps to either side. */
export function chance(middle: number, step: number): OpinionOf<"probability"> {
  return {
    kind: "probability",
    people: symmetric(10 * middle, 10 * step, HILL).map(({ people, answer }) => ({
      people,
      answer: { own: { perMille: answer } },
    })),
  };
}

/** Mean 12 %, and one person in twenty-one who is sure that it never happens and then gives no numbers. */
const NEVER = population([1, 100], ...symmetric(12, 6, [8, 4, 2]).map(pairOf));

function pairOf({ people, answer }: { people: number; answer: number }): [number, number] {
  return [people, answer];
}

/**
 * Three quantiles in steps of the axis: the middle one about `middle`, the outer ones so far below and above it by two
 * sorts of people, the sure (`near`) and the unsure (`far`).
 */
export function quantiles(
  { middle, step, near, far }: { middle: number; step: number; near: Gap; far: Gap },
  { never, guessed }: { never: boolean; guessed?: number },
): OpinionOf<"quantity"> {
  const triples = independent(
    symmetric(middle, step, HILL),
    population([2, near], [1, far]),
    (centre, [down, up]) => [centre - down, centre, centre + up],
  );
  const own = independent(triples, never ? NEVER : population([1, 0]), (steps, percent) => ({
    own: { quantiles: percent === 100 ? [] : steps, never: percent },
  }));
  if (guessed === undefined) return { kind: "quantity", people: own };
  return {
    kind: "quantity",
    people: independent(own, symmetric(guessed, step, HILL), (said, guess) => ({
      ...said,
      crowd: { form: "point" as const, quantiles: [guess] },
    })),
  };
}

/** Steps below and above the middle. */
type Gap = [down: number, up: number];

/**
 * Capability and alignment capability. 45 in 59 people shift each as a whole, alignment capability twice as far in
 * later years; 14 in 59 draw alignment capability where capability is, and so see it keep up without a margin. Their number
 * in all is odd, so that no median lies between two answers.
 */
export function twoCurves(capability: number[], alignment: number[]): OpinionOf<"curve"> {
  const shifts = (reach: number) =>
    symmetric(
      0,
      1,
      Array.from({ length: reach + 1 }, () => 1),
    );
  const shifted = (up: number) => capability.map((value) => value + up);
  const apart = independent(shifts(5), shifts(7), (up, by) => ({
    own: {
      values: [shifted(up), alignment.map((value, horizon) => value + (horizon < 3 ? by : 2 * by))],
    },
  }));
  const together = among(shifts(5), (up) => ({ own: { values: [shifted(up), shifted(up)] } }));
  return { kind: "curve", people: [...timesPeople(3, apart), ...timesPeople(14, together)] };
}

function timesPeople<Answer>(times: number, all: Population<Answer>): Population<Answer> {
  return all.map(({ people, answer }) => ({ people: times * people, answer }));
}

/**
 * A table of per cents, each row shifted by up to 8 on its own, and the cell beyond it by up to 4. One person in ten
 * turns the rows upside down and so goes against the expected order.
 */
export function table(rows: number[][], ceiling: number): OpinionOf<"surface"> {
  const shift = symmetric(0, 4, [4, 2, 1]);
  const shifted = rows.reduce<Population<number[][]>>(
    (sofar, row) => independent(sofar, shift, (above, by) => [...above, row.map((value) => value + by)]),
    population([1, []]),
  );
  const ordered = independent(shifted, symmetric(ceiling, 2, [3, 2, 1]), (cells, beyond) => ({
    own: { cells, ceiling: beyond },
  }));
  return {
    kind: "surface",
    people: ordered.flatMap(({ people, answer: { own } }) => [
      { people: 9 * people, answer: { own } },
      { people, answer: { own: { ...own, cells: own.cells.toReversed() } } },
    ]),
  };
}

/** Points about a middle, as far to the left and right as `across` says and up and down as `along`. */
export function places(
  middle: { x: number; y: number },
  { across, along }: { across: number; along: number },
): OpinionOf<"plane"> {
  const about = (centre: number, reach: number) =>
    symmetric(
      centre,
      1,
      Array.from({ length: reach + 1 }, (_, distance) => reach + 1 - distance),
    );
  return {
    kind: "plane",
    people: independent(about(middle.x, across), about(middle.y, along), (x, y) => ({ own: { x, y } })),
  };
}

/** Orders of items, from first to last. */
export function orders(...list: [people: number, order: number[]][]): OpinionOf<"ranking"> {
  return { kind: "ranking", people: list.map(([people, order]) => ({ people, answer: { own: { order } } })) };
}

/** So many of 100 write something; the others leave the field empty. */
export function written(people: number): OpinionOf<"text"> {
  return {
    kind: "text",
    people: population([people, { own: { text: "A remark of one sentence." } }], [100 - people, {}]),
  };
}

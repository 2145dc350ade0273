import type { Random } from "@plumbline/analytics/random";

/**
 * A finite population: every answer that anybody gives, and how many give it. Respondents are drawn from it with
 * replacement, so that what a chart estimates is a weighted sum over this list and known without any rounding.
 */
export type Population<Answer> = readonly { people: number; answer: Answer }[];

export function population<Answer>(...list: [people: number, answer: Answer][]): Population<Answer> {
  return list.map(([people, answer]) => ({ people, answer }));
}

/** Numbers about a middle, `people[d]` of them at `d` steps to either side: mean and median are the middle. */
export function symmetric(middle: number, step: number, people: readonly number[]): Population<number> {
  return people.flatMap((count, distance) =>
    distance === 0
      ? [{ people: count, answer: middle }]
      : [
          { people: count, answer: middle - distance * step },
          { people: count, answer: middle + distance * step },
        ],
  );
}

/** Two things that have nothing to do with each other. */
export function independent<A, B, Both>(
  first: Population<A>,
  second: Population<B>,
  join: (a: A, b: B) => Both,
): Population<Both> {
  return first.flatMap((a) =>
    second.map((b) => ({ people: a.people * b.people, answer: join(a.answer, b.answer) })),
  );
}

/** What comes of each answer; answers without it are left out. */
export function among<Answer, Part>(
  all: Population<Answer>,
  part: (answer: Answer) => Part | undefined,
): Population<Part> {
  return all.flatMap(({ people, answer }) => {
    const found = part(answer);
    return found === undefined ? [] : [{ people, answer: found }];
  });
}

export function shareOf<Answer>(all: Population<Answer>, test: (answer: Answer) => boolean): number {
  return meanOf(all, (answer) => (test(answer) ? 1 : 0));
}

export function meanOf<Answer>(all: Population<Answer>, measure: (answer: Answer) => number): number {
  let [sum, size] = [0, 0];
  for (const { people, answer } of all) {
    sum += people * measure(answer);
    size += people;
  }
  return sum / size;
}

/** The standard deviation between people. */
export function deviationOf<Answer>(all: Population<Answer>, measure: (answer: Answer) => number): number {
  const mean = meanOf(all, measure);
  return Math.sqrt(meanOf(all, (answer) => (measure(answer) - mean) ** 2));
}

/**
 * The number with less than half of the people on either side of it. It is an answer somebody gives, and it is the only
 * median: with exactly half of the people on one side any number up to the next answer would be one as well.
 *
 * @throws RangeError where the population has no such number.
 */
export function medianOf<Answer>(all: Population<Answer>, measure: (answer: Answer) => number): number {
  const median = [...new Set(all.map(({ answer }) => measure(answer)))].find(
    (value) =>
      2 * shareOf(all, (answer) => measure(answer) < value) < 1 &&
      2 * shareOf(all, (answer) => measure(answer) > value) < 1,
  );
  if (median === undefined) throw new RangeError("The median of this population is not one number.");
  return median;
}

/** The smallest number that a share `p` of the people do not exceed. */
export function quantileOf<Answer>(
  all: Population<Answer>,
  p: number,
  measure: (answer: Answer) => number,
): number {
  const values = [...new Set(all.map(({ answer }) => measure(answer)))].toSorted((a, b) => a - b);
  const reached = values.find((value) => shareOf(all, (answer) => measure(answer) <= value) >= p - 1e-9);
  if (reached === undefined) throw new RangeError("A population without people has no quantiles.");
  return reached;
}

export function drawFrom<Answer>(all: Population<Answer>, random: Random): Answer {
  let left = random.integer(all.reduce((sum, { people }) => sum + people, 0));
  for (const { people, answer } of all) {
    if (left < people) return answer;
    left -= people;
  }
  throw new RangeError("A population has whole numbers of people, and some.");
}

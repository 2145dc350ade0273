import fc from "fast-check";

/** Counts over `options` options with at least one answer. */
export function counts(options: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.nat({ max: 60 }), { minLength: options, maxLength: options })
    .filter((values) => values.some((value) => value > 0));
}

/** Two lists of counts over the same two to eight options. */
export function samePair(): fc.Arbitrary<[number[], number[]]> {
  return fc.integer({ min: 2, max: 8 }).chain((options) => fc.tuple(counts(options), counts(options)));
}

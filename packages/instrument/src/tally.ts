/**
 * A tally is a set of named vectors of integers. Adding and removing one person's answers are exact inverses,
 * order does not matter, and the tallies of two groups add up to the tally of both. Everything a chart shows is
 * computed from such sums, so recomputing from the raw answers must give the same integers.
 */
export type Tally = Record<string, number[]>;

/** The vectors of a tally and their lengths. */
export type TallyShape = Record<string, number>;

/** Adds `by` (1 unless said) to element `index` of vector `name`. */
export type Bump = (name: string, index: number, by?: number) => void;

export function emptyTally(shape: TallyShape): Tally {
  return Object.fromEntries(
    Object.entries(shape).map(([name, length]) => [name, Array.from({ length }, () => 0)]),
  );
}

/**
 * A {@link Bump} that writes into `tally`, times `sign`: 1 to count somebody, −1 to take them out again.
 *
 * @throws RangeError when a kind counts outside the shape it declared or by a fraction: a bug, never bad input.
 */
export function bumper(tally: Tally, sign: 1 | -1): Bump {
  return (name, index, by = 1) => {
    const vector = tally[name];
    if (!vector || !Number.isInteger(index) || index < 0 || index >= vector.length || !Number.isInteger(by)) {
      throw new RangeError(`tally: cannot add ${by} to ${name}[${index}]`);
    }
    vector[index] = vector[index]! + sign * by;
  };
}

/** Element-wise sum, into a new tally. Both must have the same shape. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  return Object.fromEntries(
    Object.entries(a).map(([name, vector]) => {
      const other = b[name];
      if (other?.length !== vector.length) throw new RangeError(`tally: ${name} has another shape`);
      return [name, vector.map((count, index) => count + other[index]!)];
    }),
  );
}

export function tallyVector(tally: Tally, name: string): number[] {
  const vector = tally[name];
  if (!vector) throw new RangeError(`tally: no vector ${name}`);
  return vector;
}

/**
 * The form a tally is stored in. Histograms are mostly zeros, so only the others are written: the vector's
 * length, then pairs of index and count.
 */
export type PackedTally = Record<string, number[]>;

export function packTally(tally: Tally): PackedTally {
  return Object.fromEntries(
    Object.entries(tally).map(([name, vector]) => [
      name,
      [vector.length, ...vector.flatMap((count, index) => (count === 0 ? [] : [index, count]))],
    ]),
  );
}

export function unpackTally(packed: PackedTally): Tally {
  return Object.fromEntries(
    Object.entries(packed).map(([name, [length = 0, ...pairs]]) => {
      const vector = Array.from({ length }, () => 0);
      for (let i = 0; i + 1 < pairs.length; i += 2) vector[pairs[i]!] = pairs[i + 1]!;
      return [name, vector];
    }),
  );
}

export function sameTally(a: Tally, b: Tally): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => {
      const other = b[name];
      return other?.length === a[name]!.length && a[name]!.every((count, index) => count === other[index]);
    })
  );
}

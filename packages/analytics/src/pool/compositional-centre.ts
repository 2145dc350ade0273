import { expectArgument } from "../errors.ts";

/**
 * The centre of compositions (points that sum to 100): the geometric mean of each part, closed to sum to 1. It is the
 * inverse of the mean centred log-ratio, and needs no more of the data than a histogram per part, because what
 * closes each person's parts is common to all of them and cancels.
 *
 *     g_k = exp( mean_r ln max(x_rk, floor) ),  centre_k = g_k / Σ_j g_j
 *
 * Beside the arithmetic mean it tells what people hold in proportion: one who gives everything to a part moves it less.
 * A logarithm has no zero, so parts below `floor` are first raised to it; the floor belongs to the result.
 *
 * @param values what the cells of every histogram stand for, 0 or more, in any unit.
 * @param histograms one per part, as long as `values`, all of the same people.
 * @param floor the value a zero is read as, in the unit of `values`, above 0: 0.65 of the smallest part that can be
 *   given distorts the covariances of log-ratios least (Martín-Fernández, Barceló-Vidal and Pawlowsky-Glahn 2003).
 * @returns shares that sum to 1, or `null` where the histograms count nobody.
 * @throws AnalyticsArgumentError for no parts, lengths or numbers of people that differ, or a floor of 0 or less.
 *
 * Sources: Aitchison, *The Statistical Analysis of Compositional Data* (1986), section 4; Martín-Fernández et al.,
 * *Mathematical Geology* 35 (2003) 253.
 *
 * @example compositionalCentre([10, 50, 90], [[1, 1, 0], [0, 1, 1]], 1) // (50, 50) and (10, 90): [0.25, 0.75]
 */
export function compositionalCentre(
  values: ArrayLike<number>,
  histograms: readonly ArrayLike<number>[],
  floor: number,
): number[] | null {
  expectArgument(floor > 0, "floor", "a number above 0", floor);
  expectArgument(histograms.length > 0, "histograms", "at least one part", histograms);
  const logs = Array.from(values, (value) => Math.log(Math.max(value, floor)));
  const parts = histograms.map((counts) => {
    expectArgument(counts.length === logs.length, "histograms", `${logs.length} cells a part`, counts);
    let n = 0;
    let sum = 0;
    for (let cell = 0; cell < counts.length; cell++) {
      n += counts[cell]!;
      sum += counts[cell]! * logs[cell]!;
    }
    return { n, sum };
  });
  const n = parts[0]!.n;
  for (const part of parts) {
    expectArgument(part.n === n, "histograms", `the same people in each part (${n})`, part.n);
  }
  if (n === 0) return null;
  const means = parts.map(({ sum }) => Math.exp(sum / n));
  const total = means.reduce((sum, mean) => sum + mean, 0);
  return means.map((mean) => mean / total);
}

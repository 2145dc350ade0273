import { type Distribution, probabilities } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

/**
 * What a group of respondents answered and predicted, reduced to sums: all that the measures comparing the
 * predictions of people who hold different views need, and nothing about any one person.
 *
 * A cross-tabulation of own answer by point guess is such a tally: each guess is a prediction that puts its
 * whole mass on one option.
 */
export interface PredictionTally {
  /** `endorsers[i]`: how many respondents chose option `i` themselves. */
  readonly endorsers: ArrayLike<number>;
  /**
   * `predictedMassSums[i][k]`: the mass that the holders of `i` predicted for option `k`, summed over them.
   * Any unit (tokens, per cent, probability), the same total for every respondent.
   */
  readonly predictedMassSums: readonly ArrayLike<number>[];
  /** `predictedMassSquareSums[i][k]`: the sum of the squared masses, same unit squared; only intervals need it. */
  readonly predictedMassSquareSums?: readonly ArrayLike<number>[] | undefined;
  /** `predictedProducts[k][l]`: Σ over everybody of the masses for `k` and `l` multiplied; only what chance gives needs it. */
  readonly predictedProducts?: readonly ArrayLike<number>[] | undefined;
}

/** A {@link PredictionTally} checked and brought to shares. */
export interface PredictionShares {
  readonly options: number;
  readonly respondents: number;
  readonly endorsers: readonly number[];
  /** `sums[i][k]`: as in the tally, each respondent's masses now summing to 1. */
  readonly sums: readonly (readonly number[])[];
  readonly squareSums: readonly (readonly number[])[] | null;
  readonly products: readonly (readonly number[])[] | null;
}

/**
 * Builds a {@link PredictionTally} from one row a respondent.
 *
 * @param own each respondent's own option, counted from 0.
 * @param predictions each respondent's predicted distribution over the K options, normalised here.
 * @throws AnalyticsArgumentError when there is no respondent, the lengths differ, an option is out of range
 *   or a prediction is not a distribution.
 *
 * @example tallyPredictions([0, 1], [[60, 40], [20, 80]])
 * // endorsers [1, 1], predictedMassSums [[0.6, 0.4], [0.2, 0.8]]
 */
export function tallyPredictions(
  own: ArrayLike<number>,
  predictions: readonly Distribution[],
): Required<PredictionTally> & PredictionTally {
  expectArgument(own.length > 0, "own", "at least one respondent", own);
  expectArgument(
    predictions.length === own.length,
    "predictions",
    `one row for each of ${own.length} respondents`,
    predictions,
  );
  const options = predictions[0]!.length;
  const square = () => Array.from({ length: options }, () => Array.from({ length: options }, () => 0));
  const endorsers = Array.from({ length: options }, () => 0);
  const predictedMassSums = square();
  const predictedMassSquareSums = square();
  const predictedProducts = square();
  predictions.forEach((prediction, r) => {
    const option = own[r]!;
    expectArgument(
      Number.isInteger(option) && option >= 0 && option < options,
      "own",
      `options from 0 to ${options - 1}`,
      option,
    );
    expectArgument(prediction.length === options, "predictions", `rows of ${options} options`, prediction);
    const shares = probabilities(prediction, "predictions");
    endorsers[option]! += 1;
    for (let k = 0; k < options; k++) {
      predictedMassSums[option]![k]! += shares[k]!;
      predictedMassSquareSums[option]![k]! += shares[k]! ** 2;
      for (let l = 0; l < options; l++) predictedProducts[k]![l]! += shares[k]! * shares[l]!;
    }
  });
  return { endorsers, predictedMassSums, predictedMassSquareSums, predictedProducts };
}

/**
 * Checks a tally and scales it so that every respondent's masses sum to 1.
 *
 * @throws AnalyticsArgumentError when nobody answered, a number is negative or not finite, the table is not
 *   K × K, or the mass of a group is not its size times the common total of a respondent.
 */
export function predictionShares(tally: PredictionTally): PredictionShares {
  const endorsers = Array.from(tally.endorsers);
  const options = endorsers.length;
  expectArgument(
    endorsers.every((n) => Number.isInteger(n) && n >= 0) && endorsers.some((n) => n > 0),
    "endorsers",
    "non-negative integers, at least one of them positive",
    tally.endorsers,
  );
  const rows = checkedTable(tally.predictedMassSums, options, "predictedMassSums");
  const totals = rows.map((row) => row.reduce((sum, mass) => sum + mass, 0));
  const respondents = endorsers.reduce((sum, n) => sum + n, 0);
  const perPerson = totals.reduce((sum, mass) => sum + mass, 0) / respondents;
  expectArgument(perPerson > 0, "predictedMassSums", "some predicted mass", totals);
  expectArgument(
    totals.every((total, i) => Math.abs(total - perPerson * endorsers[i]!) <= 1e-6 * perPerson * respondents),
    "predictedMassSums",
    "the same total mass from every respondent",
    totals,
  );
  const products = ofSquares("predictedProducts");
  const squares = ofSquares("predictedMassSquareSums");
  return {
    options,
    respondents,
    endorsers,
    sums: rows.map((row) => row.map((mass) => mass / perPerson)),
    squareSums: squares,
    products,
  };

  function ofSquares(name: "predictedProducts" | "predictedMassSquareSums"): number[][] | null {
    const table = tally[name] && checkedTable(tally[name], options, name);
    return table?.map((row) => row.map((square) => square / perPerson ** 2)) ?? null;
  }
}

function checkedTable(table: readonly ArrayLike<number>[], options: number, argument: string): number[][] {
  expectArgument(table.length === options, argument, `${options} rows, one for each own option`, table);
  return table.map((row) => {
    const values = Array.from(row);
    expectArgument(
      values.length === options && values.every((v) => Number.isFinite(v) && v >= 0),
      argument,
      `rows of ${options} finite, non-negative sums`,
      row,
    );
    return values;
  });
}

import { TOTAL_MASS } from "../../masses.ts";
import { massSums, productsOfChoices, squareMatrix } from "../../scale.ts";
import { tallyVector, type Tally } from "../../tally.ts";

/** Sums of products over people, in squares of per cents: of a choice with 100 on its option, of predicted masses. */
export interface ChoiceProducts {
  /** Σ x·xᵀ over everybody's own answers and everybody's predictions. */
  own: number[][];
  crowd: number[][];
  /** Over the people who gave both: Σ own·predictedᵀ, and Σ predicted·predictedᵀ. */
  cross: number[][];
  crowdOfBoth: number[][];
}

export function choiceProducts(
  tally: Tally,
  options: number,
  crowd: "distribution" | "point",
): ChoiceProducts {
  const own = productsOfChoices(tallyVector(tally, "own"));
  return {
    own,
    ...(crowd === "point" ? ofGuesses(tally, options) : ofMasses(tally, options)),
  };
}

function ofGuesses(tally: Tally, options: number): Omit<ChoiceProducts, "own"> {
  const pairs = squareMatrix(tallyVector(tally, "ownByGuess"), options);
  const guesses = pairs.map((_, guess) => pairs.reduce((sum, row) => sum + row[guess]!, 0));
  return {
    crowd: productsOfChoices(tallyVector(tally, "guess")),
    cross: pairs.map((row) => row.map((count) => TOTAL_MASS * TOTAL_MASS * count)),
    crowdOfBoth: productsOfChoices(guesses),
  };
}

/**
 * The tally has no products of predictions. Those of the people who gave both follow from the products of their
 * differences: (p − o)(p − o)ᵀ + p·oᵀ + o·pᵀ − o·oᵀ = p·pᵀ. Of predictions without an own answer it knows the masses
 * alone; at most they spread as if each had put all points on one option.
 */
function ofMasses(tally: Tally, options: number): Omit<ChoiceProducts, "own"> {
  const differences = squareMatrix(tallyVector(tally, "moments"), options);
  const cross = squareMatrix(tallyVector(tally, "ownByMass"), options).map((row) =>
    row.map((mass) => TOTAL_MASS * mass),
  );
  const own = productsOfChoices(tallyVector(tally, "ownWithMass"));
  const crowdOfBoth = differences.map((row, i) =>
    row.map((value, j) => value + cross[i]![j]! + cross[j]![i]! - own[i]![j]!),
  );
  const alone = massSums(tallyVector(tally, "mass"), options).map(
    (mass, option) => TOTAL_MASS * mass - cross.reduce((sum, row) => sum + row[option]!, 0),
  );
  return {
    crowd: crowdOfBoth.map((row, i) => row.map((value, j) => (i === j ? value + alone[i]! : value))),
    cross,
    crowdOfBoth,
  };
}

import { expectArgument } from "../errors.ts";

/**
 * The rank histogram of ensemble forecasts: how often the outcome fell below all members, between the first and
 * second, …, above all. Flat when outcome and members come from one distribution; a U says too narrow, a
 * hump too wide, a slope biased. (Flatness is necessary, not sufficient: errors can cancel over questions.)
 *
 * An outcome equal to j members could stand at j + 1 ranks and is shared evenly among them, so no draw is needed.
 *
 * @param ensembles one row a question, all with m ≥ 1 members. @param observations one outcome a question.
 * @returns m + 1 counts that sum to the number of questions.
 * @throws AnalyticsArgumentError for no questions, lengths that differ, NaN or infinities.
 *
 * Source: Hamill, *Monthly Weather Review* 129 (2001) 550.
 *
 * @example rankHistogram([[1, 3], [1, 3]], [2, 3]) // [0, 1.5, 0.5]
 */
export function rankHistogram(
  ensembles: readonly ArrayLike<number>[],
  observations: ArrayLike<number>,
): Float64Array {
  expectArgument(ensembles.length > 0, "ensembles", "at least one question", ensembles);
  expectArgument(
    observations.length === ensembles.length,
    "observations",
    `${ensembles.length} outcomes, one a question`,
    observations,
  );
  const members = ensembles[0]!.length;
  expectArgument(members > 0, "ensembles", "at least one member", ensembles[0]);
  const histogram = new Float64Array(members + 1);
  ensembles.forEach((ensemble, i) => {
    const observation = observations[i]!;
    expectArgument(Number.isFinite(observation), "observations", "finite numbers", observation);
    const values = Array.from(ensemble);
    expectArgument(
      values.length === members && values.every(Number.isFinite),
      "ensembles",
      `rows of ${members} finite members`,
      ensemble,
    );
    const below = values.filter((value) => value < observation).length;
    const ties = values.filter((value) => value === observation).length;
    for (let rank = below; rank <= below + ties; rank++) histogram[rank]! += 1 / (ties + 1);
  });
  return histogram;
}

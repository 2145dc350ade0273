import type { Answers } from "../../kind.ts";
import { NO_MIRROR, type Mirror } from "../../mirror.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import type { SurfaceAnswer } from "./spec.ts";
import { PERCENTS } from "./tally.ts";

/** One's own surface among those of the others: the shares below, at and above one's value, averaged over all cells. */
export function mirrorSurface({ own }: Answers<SurfaceAnswer, never>, others: Tally): Mirror {
  const [n = 0] = tallyVector(others, "said");
  if (!own || n === 0) return NO_MIRROR;
  const vectors = [tallyVector(others, "cell"), tallyVector(others, "ceiling")].flat();
  // The histogram of the ceiling follows those of the cells, as its value does here.
  const values = [...own.cells.flat(), ...(own.ceiling === undefined ? [] : [own.ceiling])];
  let below = 0;
  let same = 0;
  for (const [index, value] of values.entries()) {
    const counts = vectors.slice(index * PERCENTS, (index + 1) * PERCENTS);
    below += counts.slice(0, value).reduce((sum, count) => sum + count, 0) / n;
    same += (counts[value] ?? 0) / n;
  }
  const shares = { below: below / values.length, same: same / values.length };
  return {
    own: { ordered: true, ...shares, above: Math.max(0, 1 - shares.below - shares.same) },
    prediction: null,
  };
}

import type { Asked, Column } from "../../kind.ts";
import type { DistributionAnswer, DistributionSpec } from "./spec.ts";

/** A column of whole per cents per bin and lens. */
export function distributionColumns({
  spec,
  own,
  crowd,
}: Asked<DistributionSpec>): Column<DistributionAnswer, DistributionAnswer>[] {
  const lenses = [...(own ? ["own" as const] : []), ...(crowd ? ["crowd" as const] : [])];
  return lenses.flatMap((lens) =>
    spec.bins.map(({ label }, bin) => ({
      suffix: `${lens}_${bin + 1}`,
      lens,
      description: `${lens === "own" ? "Own mass" : "Predicted mean mass"} on "${label}", per cent`,
      type: "integer" as const,
      minimum: 0,
      maximum: 100,
      cell: (answers) => answers[lens]?.masses[bin] ?? null,
    })),
  );
}

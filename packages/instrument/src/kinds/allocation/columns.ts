import type { Asked, Column } from "../../kind.ts";
import type { AllocationAnswer, AllocationSpec } from "./spec.ts";

/** A column of whole points per item and lens. */
export function allocationColumns({
  spec,
  own,
  crowd,
}: Asked<AllocationSpec>): Column<AllocationAnswer, AllocationAnswer>[] {
  const lenses = [...(own ? ["own" as const] : []), ...(crowd ? ["crowd" as const] : [])];
  return lenses.flatMap((lens) =>
    spec.items.map(({ label }, item) => ({
      suffix: `${lens}_${item + 1}`,
      lens,
      description: `${lens === "own" ? "Own points" : "Predicted mean points"} for "${label}", of 100`,
      type: "integer" as const,
      minimum: 0,
      maximum: 100,
      cell: (answers) => answers[lens]?.masses[item] ?? null,
    })),
  );
}

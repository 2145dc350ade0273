import type { Asked, Column } from "../../kind.ts";
import type { CurveAnswer, CurveCrowd, CurveSpec } from "./spec.ts";

/** A column of whole numbers per lens, curve and horizon. */
export function curveColumns({ spec, own, crowd }: Asked<CurveSpec>): Column<CurveAnswer, CurveCrowd>[] {
  const lenses = [...(own ? ["own" as const] : []), ...(crowd ? ["crowd" as const] : [])];
  return lenses.flatMap((lens) =>
    spec.series.flatMap(({ label }, series) =>
      spec.horizons.map((horizon, h) => ({
        suffix: `${lens}_${series + 1}_${h + 1}`,
        lens,
        description:
          lens === "own"
            ? `“${label}” at “${horizon.label}”, 0 to 100`
            : `Predicted median of “${label}” at “${horizon.label}”, 0 to 100`,
        type: "integer" as const,
        minimum: 0,
        maximum: 100,
        cell: (answers) => answers[lens]?.values[series]?.[h] ?? null,
      })),
    ),
  );
}

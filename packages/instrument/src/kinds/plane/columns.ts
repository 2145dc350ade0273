import type { Asked, Column } from "../../kind.ts";
import { AXES, REACH } from "./scale.ts";
import type { PlaneAnswer, PlaneSpec } from "./spec.ts";

/** A column per lens and axis, −10..10. */
export function planeColumns({ spec, own, crowd }: Asked<PlaneSpec>): Column<PlaneAnswer, PlaneAnswer>[] {
  const lenses = [...(own ? ["own" as const] : []), ...(crowd ? ["crowd" as const] : [])];
  return lenses.flatMap((lens) =>
    AXES.map((axis) => {
      const { title, low, high } = spec[axis];
      const what = lens === "own" ? "Own view" : "Point guess of the centroid of all own views";
      return {
        suffix: lens === "own" ? `own_${axis}` : `guess_${axis}`,
        lens,
        description: `${what} on "${title}", from ${-REACH} (${low}) to ${REACH} (${high})`,
        type: "integer" as const,
        minimum: -REACH,
        maximum: REACH,
        cell: (answers) => answers[lens]?.[axis] ?? null,
      };
    }),
  );
}

import type { Asked, Column } from "../../kind.ts";
import type { SurfaceAnswer, SurfaceSpec } from "./spec.ts";

/** A column of whole per cents per cell. */
export function surfaceColumns({ spec }: Asked<SurfaceSpec>): Column<SurfaceAnswer, never>[] {
  const { rows, columns, ceiling } = spec;
  const whole = { lens: "own", type: "integer", minimum: 0, maximum: 100 } as const;
  return [
    ...rows.ticks.flatMap((row, r) =>
      columns.ticks.map((column, c) => ({
        ...whole,
        suffix: `${r + 1}_${c + 1}`,
        description: `Probability at ${rows.title} “${row.label}”, ${columns.title} “${column.label}”, per cent`,
        cell: ({ own }: { own?: SurfaceAnswer | undefined }) => own?.cells[r]?.[c] ?? null,
      })),
    ),
    ...(ceiling
      ? [
          {
            ...whole,
            suffix: "ceiling",
            description: `Probability at “${ceiling.label}”, per cent`,
            cell: ({ own }: { own?: SurfaceAnswer | undefined }) => own?.ceiling ?? null,
          },
        ]
      : []),
  ];
}

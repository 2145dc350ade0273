import type { ReactElement } from "react";
import type { Interval } from "@plumbline/charts/chart-props";
import { ContourMap } from "@plumbline/charts/contour-map.tsx";
import type { FigureProps } from "../../view.ts";
import type { SurfaceCell, SurfaceDetail } from "./estimate.ts";
import type { SurfaceSpec } from "./spec.ts";

/** The means as a map, with lines of equal probability through the means made to go along with the expected order. */
export function surfaceFigure(props: FigureProps<SurfaceSpec, SurfaceDetail>): ReactElement | null {
  const { spec, estimate, size, idPrefix, title, legend } = props;
  const { own } = estimate.detail;
  if (!own) return null;
  const { rows, columns, ceiling } = spec;
  return (
    <ContourMap
      idPrefix={idPrefix}
      title={title}
      size={size === "row" ? "compact" : size}
      legend={legend}
      rows={{ title: rows.title, ticks: rows.ticks.map(({ label }) => label) }}
      columns={{ title: columns.title, ticks: columns.ticks.map(({ label }) => label) }}
      values={own.cells.map((row) => row.map(({ mean }) => mean))}
      smooth={own.fitted}
      ranges={own.cells.map((row) => row.map(middleHalf))}
      beyond={
        ceiling && own.ceiling
          ? { label: ceiling.label, value: own.ceiling.mean, range: middleHalf(own.ceiling) }
          : undefined
      }
    />
  );
}

function middleHalf({ lowerQuartile, upperQuartile }: SurfaceCell): Interval {
  return { low: lowerQuartile, high: upperQuartile };
}

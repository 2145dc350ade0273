import type { ReactElement } from "react";
import { PlaneHeat, type Centroid } from "@plumbline/charts/plane-heat.tsx";
import { seriesNames } from "../../summaries/series-names.ts";
import type { FigureProps } from "../../view.ts";
import type { AxisDetail, PlaneDetail, PlaneLens } from "./estimate.ts";
import type { Quadrant } from "./scale.ts";
import type { PlaneSpec } from "./spec.ts";

/** Where the answers lie, and where their centre was expected. */
export function planeFigure(props: FigureProps<PlaneSpec, PlaneDetail>): ReactElement | null {
  const { spec, estimate, size, idPrefix, title, legend } = props;
  const { own, crowd } = estimate.detail;
  if (!own) return null;
  const quadrant = (name: Quadrant) => ({
    name: spec.quadrants[name],
    share: own.quadrants[name].share,
  });
  return (
    <PlaneHeat
      idPrefix={idPrefix}
      title={title}
      size={size}
      legend={legend}
      names={seriesNames("point")}
      x={spec.x}
      y={spec.y}
      counts={own.counts}
      actual={centroidOf(own)}
      {...(crowd ? { predicted: centroidOf(crowd) } : {})}
      quadrants={{
        lowHigh: quadrant("lowHigh"),
        highHigh: quadrant("highHigh"),
        lowLow: quadrant("lowLow"),
        highLow: quadrant("highLow"),
      }}
      onAxis={own.quadrants.onAxis.share}
    />
  );
}

function centroidOf({ x, y }: PlaneLens): Centroid {
  const along = ({ mean, low, high }: AxisDetail) => ({
    mean,
    interval: low === null || high === null ? null : { low, high },
  });
  return { x: along(x), y: along(y) };
}

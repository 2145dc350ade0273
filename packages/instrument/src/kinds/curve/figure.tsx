import type { ReactElement } from "react";
import { CurveFan, type FanPoint } from "@plumbline/charts/curve-fan.tsx";
import { seriesNames } from "../../summaries/series-names.ts";
import type { FigureProps } from "../../view.ts";
import type { CurveDetail, CurvePoint } from "./estimate.ts";
import type { CurveSpec } from "./spec.ts";

/** The curves as fans, with what was expected outlined; in a list without the pairs, which have no room there. */
export function curveFigure(props: FigureProps<CurveSpec, CurveDetail>): ReactElement | null {
  const { spec, estimate, size, idPrefix, title, legend } = props;
  const { own, crowd } = estimate.detail;
  if (!own) return null;
  const nameOf = (series: number) => spec.series[series]?.label ?? "";
  return (
    <CurveFan
      idPrefix={idPrefix}
      title={title}
      size={size === "row" ? "compact" : size}
      legend={legend}
      names={seriesNames(crowd ? "point" : null)}
      ends={size === "row" ? [] : [`0 = ${spec.low.label}`, `100 = ${spec.high.label}`]}
      horizons={spec.horizons}
      series={spec.series.map(({ label }, series) => ({
        label,
        points: (own.points[series] ?? []).map(fanPoint),
        predicted: crowd?.points[series]?.map(({ median }) => median),
      }))}
      pairs={
        size === "row"
          ? []
          : spec.pairs.map((pair, index) => ({
              gapLabel: `${nameOf(pair.first)} less ${nameOf(pair.second)}, in points`,
              gap: (own.pairs[index]?.gap ?? []).map(fanPoint),
              predictedGap: crowd?.pairs[index]?.gap.map(({ median }) => median),
              aheadLabel: `People who see ${nameOf(pair.first)} at or above ${nameOf(pair.second)}`,
              ahead: own.pairs[index]?.ahead ?? [],
            }))
      }
    />
  );
}

function fanPoint({ median, low, high, p10, p25, p75, p90 }: CurvePoint): FanPoint {
  return {
    median,
    inner: { low: p25, high: p75 },
    outer: { low: p10, high: p90 },
    interval: low === null || high === null ? undefined : { low, high },
  };
}

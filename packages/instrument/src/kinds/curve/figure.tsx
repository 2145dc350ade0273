import type { ReactElement } from "react";
import { CurveFan, type FanPoint } from "@plumbline/charts/curve-fan.tsx";
import { resultMessages } from "../../summaries/messages.ts";
import { seriesNames } from "../../summaries/series-names.ts";
import type { FigureProps } from "../../view.ts";
import { wordsIn } from "../../words/words.ts";
import type { CurveDetail, CurvePoint } from "./estimate.ts";
import { curveResults } from "./messages-results.ts";
import type { CurveSpec } from "./spec.ts";

/** The curves as fans, with what was expected outlined; in a list without the pairs, which have no room there. */
export function curveFigure(props: FigureProps<CurveSpec, CurveDetail>): ReactElement | null {
  const { spec, estimate, size, idPrefix, title, legend, locale } = props;
  const { own, crowd } = estimate.detail;
  if (!own) return null;
  const say = wordsIn(curveResults, locale);
  const head = wordsIn(resultMessages, locale);
  const nameOf = (series: number) => spec.series[series]?.label ?? "";
  return (
    <CurveFan
      idPrefix={idPrefix}
      title={title}
      size={size === "row" ? "compact" : size}
      legend={legend}
      names={seriesNames(crowd ? "point" : null, locale, "median")}
      locale={locale}
      words={{
        median: head("picture.median"),
        middleHalf: head("picture.middleHalf"),
        mostly: say("mostly"),
        interval: say("interval"),
      }}
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
          : spec.pairs.map((pair, index) => {
              const both = { first: nameOf(pair.first), second: nameOf(pair.second) };
              return {
                gapLabel: say("lessPoints", both),
                gap: (own.pairs[index]?.gap ?? []).map(fanPoint),
                predictedGap: crowd?.pairs[index]?.gap.map(({ median }) => median),
                aheadLabel: say("ahead", both),
                ahead: own.pairs[index]?.ahead ?? [],
              };
            })
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

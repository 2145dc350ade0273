import type { ReactElement } from "react";
import { PlaneHeat, type Centroid } from "@plumbline/charts/plane-heat.tsx";
import type { PlaneWords } from "@plumbline/charts/plane-words";
import { seriesNames } from "../../summaries/series-names.ts";
import type { FigureProps } from "../../view.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { AxisDetail, PlaneDetail, PlaneLens } from "./estimate.ts";
import { planeResults } from "./messages-results.ts";
import type { Quadrant } from "./scale.ts";
import type { PlaneSpec } from "./spec.ts";

/** Where the answers lie, and where their centre was expected. */
export function planeFigure(props: FigureProps<PlaneSpec, PlaneDetail>): ReactElement | null {
  const { spec, estimate, size, idPrefix, title, legend, locale } = props;
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
      names={seriesNames("point", locale)}
      words={pictureWords(locale)}
      locale={locale}
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

function pictureWords(locale: Locale): PlaneWords {
  const say = wordsIn(planeResults, locale);
  return {
    centre: (series) => say("picture.centre", { series }),
    inOnePlace: (series) => say("picture.inOnePlace", { series }),
    axis: ({ title, low, high }) => say("picture.axis", { title, low, high }),
    mean: (series) => say("picture.mean", { series }),
    meanToo: (series) => say("picture.meanToo", { series }),
    interval: (low, high) => say("picture.interval", { low, high }),
    onAxis: say("picture.onAxis"),
  };
}

function centroidOf({ x, y }: PlaneLens): Centroid {
  const along = ({ mean, low, high }: AxisDetail) => ({
    mean,
    interval: low === null || high === null ? null : { low, high },
  });
  return { x: along(x), y: along(y) };
}

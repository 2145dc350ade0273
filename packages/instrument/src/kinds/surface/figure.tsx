import type { ReactElement } from "react";
import type { Interval } from "@plumbline/charts/chart-props";
import { ContourMap } from "@plumbline/charts/contour-map.tsx";
import { resultMessages } from "../../summaries/messages.ts";
import type { FigureProps } from "../../view.ts";
import { wordsIn } from "../../words/words.ts";
import type { SurfaceCell, SurfaceDetail } from "./estimate.ts";
import { surfaceResults } from "./messages-results.ts";
import type { SurfaceSpec } from "./spec.ts";

/** The means as a map, with lines of equal probability through the means made to go along with the expected order. */
export function surfaceFigure(props: FigureProps<SurfaceSpec, SurfaceDetail>): ReactElement | null {
  const { spec, estimate, size, idPrefix, title, legend, locale } = props;
  const { own } = estimate.detail;
  if (!own) return null;
  const { rows, columns, ceiling } = spec;
  const say = wordsIn(surfaceResults, locale);
  return (
    <ContourMap
      idPrefix={idPrefix}
      title={title}
      size={size === "row" ? "compact" : size}
      legend={legend}
      locale={locale}
      words={{
        middleHalf: wordsIn(resultMessages, locale)("picture.middleHalf"),
        figures: say("picture.figures"),
        figuresAndHalf: say("picture.figuresAndHalf"),
        lines: say("picture.lines"),
        absent: (levels) => say("picture.absent", { levels }),
      }}
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

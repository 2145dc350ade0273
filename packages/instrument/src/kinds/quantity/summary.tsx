import type { ReactElement } from "react";
import type { ChartSize } from "@plumbline/charts/chart-props";
import { Pools, type Pool } from "@plumbline/charts/pools.tsx";
import { resultMessages } from "../../summaries/messages.ts";
import { NothingDrawn } from "../../summaries/nothing-drawn.tsx";
import { Sized } from "../../summaries/sized.tsx";
import type { SummaryProps } from "../../view.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { measureAt, stepsOf, withoutUnit } from "./axis.ts";
import { stepWords } from "./entry.ts";
import type { QuantityDetail } from "./estimate.ts";
import { chanceWords, chartAxis, middleFigure, quantityFigure } from "./figure.tsx";
import { quantityResults } from "./messages-results.ts";
import { reach } from "./pool-grid.ts";
import type { Pools as PooledCurves } from "./pools.ts";
import type { QuantitySpec } from "./spec.ts";

type Props = SummaryProps<QuantitySpec, QuantityDetail>;

/** The fan, where the middle answers lie beside what was predicted of them, and both pools. */
export function QuantitySummary(props: Props) {
  const { questionId, title, spec, estimate, size, locale } = props;
  const say = wordsIn(quantityResults, locale);
  const { own, crowd, pools, never } = estimate.detail;
  const parts: {
    id: string;
    heading: string | null;
    draw(size: ChartSize, idPrefix: string): ReactElement | null;
  }[] = [];
  const figureProps = (size: ChartSize, idPrefix: string, heading: string) => ({
    idPrefix,
    title: heading,
    spec,
    estimate,
    size,
    legend: true,
    locale,
  });
  if (own) {
    parts.push({
      id: `${questionId}-chart`,
      heading: null,
      draw: (size, id) => quantityFigure(figureProps(size, id, title)),
    });
    if (crowd && own.middle.probability !== null) {
      const heading = say("summary.middle");
      parts.push({
        id: `${questionId}-middle`,
        heading,
        draw: (size, id) => middleFigure(figureProps(size, id, heading)),
      });
    }
  }
  if (own && pools) {
    const heading = say("summary.pooled");
    parts.push({
      id: `${questionId}-pools`,
      heading,
      draw: (size, id) => poolsFigure(spec, pools, { idPrefix: id, title: heading, size, locale }),
    });
  }
  if (parts.length === 0) {
    return never && spec.never ? (
      <p className="text-muted">{say("summary.sure", spec.never)}</p>
    ) : (
      <NothingDrawn n={estimate.n} locale={locale} />
    );
  }
  return (
    <div className="flex flex-col gap-6">
      {parts.map(({ id, heading, draw }) => (
        <div key={id} className="flex flex-col gap-2">
          {heading ? <p className="font-medium">{heading}</p> : null}
          <Sized idPrefix={id} size={size}>
            {draw}
          </Sized>
        </div>
      ))}
    </div>
  );
}

function poolsFigure(
  spec: QuantitySpec,
  pools: PooledCurves,
  chart: { idPrefix: string; title: string; size: ChartSize; locale: Locale },
) {
  const { locale } = chart;
  const say = wordsIn(quantityResults, locale);
  const head = wordsIn(resultMessages, locale);
  const chance = chanceWords(spec, locale);
  return (
    <Pools
      {...chart}
      axis={chartAxis(spec.axis, locale)}
      pools={[
        pooledAs(say("summary.linear"), pools.linear),
        pooledAs(say("summary.logarithmic"), pools.logarithmic),
      ]}
      caption={
        spec.never
          ? say("summary.captionNever", { chance, ...spec.never })
          : say("summary.caption", { chance })
      }
      words={{ median: head("picture.median"), noMedian: head("picture.noMedian") }}
    />
  );

  function pooledAs(name: string, curve: number[]): Pool {
    const { axis } = spec;
    const [low, median, high] = [0.1, 0.5, 0.9].map((height) => reach(pools.at, curve, height));
    const points = pools.at.map((step, index) => ({ at: measureAt(axis, step), share: curve[index] ?? 0 }));
    if (median === null || median === undefined) {
      const end = stepWords(axis, stepsOf(axis), locale);
      return {
        name,
        points,
        median: null,
        note: say(axis.scale === "date" ? "summary.halfBy" : "summary.halfUpTo", { end }),
      };
    }
    return {
      name,
      points,
      median: {
        at: measureAt(axis, median),
        low: measureAt(axis, low ?? 0),
        // With more than a tenth on "never" there is no such quantile: the line then runs to the end.
        high: measureAt(axis, high ?? stepsOf(axis)),
        label: stepWords(withoutUnit(axis), median, locale),
      },
    };
  }
}

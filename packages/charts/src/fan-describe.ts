import type { SeriesNames } from "./chart-props.ts";
import type { FanPair, FanSeries, FanWords } from "./fan-props.ts";
import type { Horizon } from "./fan-axis.tsx";
import type { FanPoint } from "./fan-marks.tsx";
import { percent } from "./numbers.ts";

export interface FanDescribed {
  horizons: readonly Horizon[];
  series: readonly FanSeries[];
  pairs: readonly FanPair[];
  names: SeriesNames;
  words: FanWords;
  locale: string | undefined;
}

/** The numbers of a fan chart in words, for the description of the picture. */
export function describeFan({ horizons, series, pairs, names, words, locale }: FanDescribed): string {
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const over = (points: readonly FanPoint[], predicted: readonly number[] | undefined) =>
    horizons
      .map(({ label }, index) => {
        const point = points[index];
        if (!point) return label;
        const band = `${words.middleHalf} ${figure.format(point.inner.low)}–${figure.format(point.inner.high)}`;
        const guess = predicted?.[index];
        const guessed = guess === undefined ? "" : `, ${names.predicted} ${figure.format(guess)}`;
        return `${label} ${words.median} ${figure.format(point.median)} (${band})${guessed}`;
      })
      .join("; ");
  return [
    ...series.map(({ label, points, predicted }) => `${label}: ${over(points, predicted)}`),
    ...pairs.flatMap(({ gapLabel, gap, predictedGap, aheadLabel, ahead }) => [
      `${gapLabel}: ${over(gap, predictedGap)}`,
      `${aheadLabel}: ${horizons
        .map(({ label }, index) => `${label} ${percent(ahead[index]?.share ?? 0, locale)}`)
        .join("; ")}`,
    ]),
  ].join(". ");
}

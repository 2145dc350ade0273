import { meanInterval } from "@plumbline/analytics/interval/mean";
import { wilsonInterval } from "@plumbline/analytics/interval/wilson";
import { histogramQuantile } from "@plumbline/analytics/special/histogram-quantile";
import type { Estimate } from "../../estimate.ts";
import type { Asked } from "../../kind.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { written, writtenTable } from "../../summaries/written.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { fittedMeans } from "./fitted.ts";
import { surfaceResults } from "./messages-results.ts";
import type { SurfaceSpec } from "./spec.ts";
import { PERCENTS } from "./tally.ts";

/** One cell over people, as shares. */
export interface SurfaceCell {
  mean: number;
  /** 95 % t interval of the mean, kept within 0..1; null below two people. */
  low: number | null;
  high: number | null;
  median: number;
  lowerQuartile: number;
  upperQuartile: number;
}

export interface SurfaceLens {
  cells: SurfaceCell[][];
  /** The means made to go along with the trends of the axes: what contours are drawn of. */
  fitted: number[][];
  ceiling: SurfaceCell | null;
  /** Share of answers that go against the expected order somewhere; null where none is expected. */
  against: { share: number; low: number; high: number } | null;
}

export interface SurfaceDetail {
  own: SurfaceLens | null;
}

export function estimateSurface(
  tally: Tally,
  asked: Asked<SurfaceSpec>,
  locale: Locale = DEFAULT_LOCALE,
): Estimate<SurfaceDetail> {
  const { spec } = asked;
  const [n = 0] = tallyVector(tally, "said");
  const own = n > 0 ? lensDetail(tally, spec, n) : null;
  return {
    n: { own: n, crowd: 0, both: 0 },
    comparison: null,
    diagnostics: [],
    table: tableOf(spec, own, locale),
    detail: { own },
  };
}

function lensDetail(tally: Tally, { rows, columns, ceiling }: SurfaceSpec, n: number): SurfaceLens {
  const vector = tallyVector(tally, "cell");
  const across = columns.ticks.length;
  const cells = rows.ticks.map((_, r) =>
    columns.ticks.map((_, c) => {
      const from = (r * across + c) * PERCENTS;
      return cellOf(vector.slice(from, from + PERCENTS));
    }),
  );
  const against = tallyVector(tally, "against")[0] ?? 0;
  const ordered = rows.trend !== "none" || columns.trend !== "none";
  return {
    cells,
    fitted: fittedMeans(
      cells.map((row) => row.map(({ mean }) => mean)),
      rows.trend,
      columns.trend,
    ),
    ceiling: ceiling ? cellOf(tallyVector(tally, "ceiling")) : null,
    against: ordered ? { share: against / n, ...wilsonInterval(against, n) } : null,
  };
}

/** What the cells of a histogram stand for. */
const VALUES = Array.from({ length: PERCENTS }, (_, percent) => percent);

function cellOf(counts: readonly number[]): SurfaceCell {
  const { mean, interval } = meanInterval(VALUES, counts);
  const quantile = (p: number) => (histogramQuantile(VALUES, counts, p) ?? 0) / 100;
  return {
    mean: (mean ?? 0) / 100,
    low: interval && Math.max(0, interval.low) / 100,
    high: interval && Math.min(100, interval.high) / 100,
    median: quantile(0.5),
    lowerQuartile: quantile(0.25),
    upperQuartile: quantile(0.75),
  };
}

function tableOf(
  { rows, columns, ceiling }: SurfaceSpec,
  own: SurfaceLens | null,
  locale: Locale,
): Estimate["table"] {
  const say = wordsIn(surfaceResults, locale);
  const head = wordsIn(resultMessages, locale);
  const percent = (share: number | null) =>
    written(share === null ? null : Math.round(share * 1000) / 10, 1, locale);
  const figures = (cell: SurfaceCell | null | undefined, fitted: number | null) =>
    own && cell
      ? [
          percent(cell.mean),
          percent(cell.low),
          percent(cell.high),
          percent(cell.median),
          percent(cell.lowerQuartile),
          percent(cell.upperQuartile),
          percent(fitted),
        ]
      : [];
  const against = own?.against;
  return writtenTable(
    [
      rows.title,
      columns.title,
      ...(own
        ? [
            say("mean"),
            head("table.from"),
            head("table.to"),
            say("median"),
            say("percent", { share: 25 }),
            say("percent", { share: 75 }),
            say("fitted"),
          ]
        : []),
    ],
    [
      ...rows.ticks.flatMap((row, r) =>
        columns.ticks.map((column, c) => [
          row.label,
          column.label,
          ...figures(own?.cells[r]?.[c], own?.fitted[r]?.[c] ?? null),
        ]),
      ),
      ...(ceiling ? [[ceiling.label, null, ...figures(own?.ceiling, null)]] : []),
      ...(against
        ? [
            [
              say("against"),
              null,
              percent(against.share),
              percent(against.low),
              percent(against.high),
              null,
              null,
              null,
              null,
            ],
          ]
        : []),
    ],
  );
}

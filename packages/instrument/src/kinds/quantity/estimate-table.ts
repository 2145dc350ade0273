import type { Estimate } from "../../estimate.ts";
import { resultMessages } from "../../summaries/messages.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { valueAt, type QuantityAxis } from "./axis.ts";
import { writeEntry } from "./entry.ts";
import type { QuantityDetail } from "./estimate.ts";
import type { QuantileSpread } from "./estimate-lens.ts";
import { inUnits, shiftOf } from "./gap.ts";
import { quantityResults } from "./messages-results.ts";
import { reach } from "./pool-grid.ts";
import type { QuantitySpec } from "./spec.ts";

type Cell = string | number | null;

/** The probabilities at which the pools are read: what lies beyond the axis is “never”. */
const POOLED_AT = [0.1, 0.25, 0.5, 0.75, 0.9];

/** Medians over people with their intervals, then the pools at a few probabilities, then what is off the axis. */
export function tableOf(detail: QuantityDetail, spec: QuantitySpec, locale: Locale): Estimate["table"] {
  const say = wordsIn(quantityResults, locale);
  const head = wordsIn(resultMessages, locale);
  const { own, crowd, pools, never, difference } = detail;
  const { axis } = spec;
  const at = (step: number | null) => (step === null ? null : cellAt(axis, step));
  const row = (label: string, mine: (Cell | null)[], theirs: Cell = null): Cell[] => [
    label,
    ...["own", "from", "to", "lower", "upper"].map((_, index) => mine[index] ?? null),
    ...(crowd ? [theirs] : []),
  ];
  const spread = ({ median, lowerQuartile, upperQuartile }: QuantileSpread) =>
    [median.value, median.low, median.high, lowerQuartile, upperQuartile].map(at);
  const asked = own?.quantiles ?? [];
  const unit = axis.scale === "date" ? "" : axis.unit && `, ${axis.unit}`;
  const predictedFor = (probability: number | null) =>
    crowd?.quantiles.length === 1
      ? probability === null || probability === 0.5
        ? at(crowd.middle.median.value)
        : null
      : null;
  return {
    columns: [
      head("table.figure"),
      say("table.own", { unit }),
      head("table.from"),
      head("table.to"),
      head("table.lowerQuartile"),
      head("table.upperQuartile"),
      ...(crowd ? [say(crowd.quantiles.length === 1 ? "table.guessed" : "table.predicted", { unit })] : []),
    ],
    rows: [
      ...(asked.length === 0 ? [row(head("table.median"), [], at(crowd?.middle.median.value ?? null))] : []),
      ...asked.map((quantile) =>
        row(
          quantile.probability === null
            ? say("table.answers")
            : say("table.quantile", {
                share: 100 * quantile.probability,
                conditional: spec.never ? "yes" : "no",
              }),
          spread(quantile),
          predictedFor(quantile.probability),
        ),
      ),
      ...(crowd && crowd.quantiles.length > 1
        ? crowd.quantiles.map((quantile) =>
            row(
              say("table.predictedQuantile", { share: 100 * (quantile.probability ?? 0.5) }),
              [],
              at(quantile.median.value),
            ),
          )
        : []),
      ...(pools
        ? (["linear", "logarithmic"] as const).flatMap((pool) =>
            POOLED_AT.map((probability) =>
              row(say("table.pool", { pool, share: 100 * probability }), [
                at(reach(pools.at, pools[pool], probability)) ?? spec.never?.label ?? null,
              ]),
            ),
          )
        : []),
      ...(never && spec.never
        ? [
            row(say("table.neverMean", spec.never), [
              percent(never.mean.mean),
              percent(never.mean.low),
              percent(never.mean.high),
            ]),
            row(say("table.neverMedian", spec.never), [percent(never.median)]),
          ]
        : []),
      ...(difference
        ? [
            row(
              say("table.difference", { unit: shiftOf(0, axis, locale).unit || say("table.noUnit") }),
              [difference.value, difference.low, difference.high].map((steps) =>
                steps === null ? null : shiftOf(steps, axis, locale).shift,
              ),
            ),
          ]
        : []),
    ],
  };
}

/** A number in the axis's unit; months as "2035-06". */
function cellAt(axis: QuantityAxis, step: number): Cell {
  if (axis.scale === "date" && axis.grain === "month") return writeEntry(axis, step, "en");
  const { value } = inUnits({ value: step, low: null, high: null }, axis);
  // What lies between two steps is no answer of anybody: three figures say enough.
  return Number.isInteger(step)
    ? valueAt(axis, step)
    : Number(value.toPrecision(axis.scale === "date" ? 5 : 3));
}

function percent(share: number | null): number | null {
  return share === null ? null : Math.round(1000 * share) / 10;
}

import type { Estimate } from "../../estimate.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { type Cell, type Written, written, writtenTable } from "../../summaries/written.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { valueAt, type QuantityAxis, withoutUnit } from "./axis.ts";
import { betweenSteps, stepWords, writeEntry } from "./entry.ts";
import type { QuantityDetail } from "./estimate.ts";
import type { QuantileSpread } from "./estimate-lens.ts";
import { shiftOf } from "./gap.ts";
import { quantityResults } from "./messages-results.ts";
import { reach } from "./pool-grid.ts";
import type { QuantitySpec } from "./spec.ts";
import { givenWords } from "./words.ts";

/** The probabilities at which the pools are read: what lies beyond the axis is “never”. */
const POOLED_AT = [0.1, 0.25, 0.5, 0.75, 0.9];

/** Medians over people with their intervals, then the pools at a few probabilities, then what is off the axis. */
export function tableOf(detail: QuantityDetail, spec: QuantitySpec, locale: Locale): Estimate["table"] {
  const say = wordsIn(quantityResults, locale);
  const head = wordsIn(resultMessages, locale);
  const { own, crowd, pools, never, difference } = detail;
  const { axis } = spec;
  const given = givenWords(spec, locale);
  const at = (step: number | null) => (step === null ? null : cellAt(axis, step, locale));
  const percent = (share: number | null) => written(share && Math.round(1000 * share) / 10, 1, locale);
  const apart = (steps: number | null): Cell => {
    if (steps === null) return null;
    const { shift, written: words } = shiftOf(steps, axis, locale);
    return { value: shift, words };
  };
  const row = (label: string, mine: Cell[], theirs: Cell = null): Cell[] => [
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
  return writtenTable(
    [
      head("table.figure"),
      say("table.own", { unit }),
      head("table.from"),
      head("table.to"),
      head("table.lowerQuartile"),
      head("table.upperQuartile"),
      ...(crowd ? [say(crowd.quantiles.length === 1 ? "table.guessed" : "table.predicted", { unit })] : []),
    ],
    [
      ...(asked.length === 0 ? [row(head("table.median"), [], at(crowd?.middle.median.value ?? null))] : []),
      ...asked.map((quantile) =>
        row(
          quantile.probability === null
            ? say("table.answers", { given })
            : say("table.quantile", { share: 100 * quantile.probability, given }),
          spread(quantile),
          predictedFor(quantile.probability),
        ),
      ),
      ...(crowd && crowd.quantiles.length > 1
        ? crowd.quantiles.map((quantile) =>
            row(
              say("table.predictedQuantile", { share: 100 * (quantile.probability ?? 0.5), given }),
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
              [difference.value, difference.low, difference.high].map(apart),
            ),
          ]
        : []),
    ],
  );
}

/** A number in the axis's unit, months as "2035-06"; read in words, with the unit in the head of the column. */
function cellAt(axis: QuantityAxis, step: number, locale: Locale): Written {
  const words = stepWords(withoutUnit(axis), step, locale);
  if (axis.scale === "date" && axis.grain === "month") return { value: writeEntry(axis, step, "en"), words };
  const value = valueAt(axis, step);
  if (Number.isInteger(step)) return { value, words };
  return { value: axis.scale === "date" ? Number(value.toFixed(2)) : betweenSteps(axis, value), words };
}

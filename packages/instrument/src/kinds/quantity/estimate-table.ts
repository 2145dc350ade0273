import type { Estimate } from "../../estimate.ts";
import { valueAt, type QuantityAxis } from "./axis.ts";
import { writeEntry } from "./entry.ts";
import type { QuantityDetail } from "./estimate.ts";
import type { QuantileSpread } from "./estimate-lens.ts";
import { inUnits, shiftOf } from "./gap.ts";
import { reach } from "./pool-grid.ts";
import type { QuantitySpec } from "./spec.ts";

type Cell = string | number | null;

/** The probabilities at which the pools are read: what lies beyond the axis is “never”. */
const POOLED_AT = [0.1, 0.25, 0.5, 0.75, 0.9];

/** Medians over people with their intervals, then the pools at a few probabilities, then what is off the axis. */
export function tableOf(detail: QuantityDetail, spec: QuantitySpec): Estimate["table"] {
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
  const condition = spec.never ? ", given that it happens" : "";
  const unit = axis.scale === "date" ? "" : axis.unit && `, ${axis.unit}`;
  const predictedFor = (probability: number | null) =>
    crowd?.quantiles.length === 1
      ? probability === null || probability === 0.5
        ? at(crowd.middle.median.value)
        : null
      : null;
  return {
    columns: [
      "Figure",
      `Own${unit}`,
      "95 % from",
      "95 % to",
      "Lower quartile",
      "Upper quartile",
      ...(crowd ? [crowd.quantiles.length === 1 ? `Guessed median${unit}` : `Predicted median${unit}`] : []),
    ],
    rows: [
      ...(asked.length === 0 ? [row("Median", [], at(crowd?.middle.median.value ?? null))] : []),
      ...asked.map((quantile) =>
        row(
          quantile.probability === null
            ? "Median of the answers"
            : `${100 * quantile.probability} % quantile, median of the answers${condition}`,
          spread(quantile),
          predictedFor(quantile.probability),
        ),
      ),
      ...(crowd && crowd.quantiles.length > 1
        ? crowd.quantiles.map((quantile) =>
            row(
              `The sample's median, predicted ${100 * (quantile.probability ?? 0.5)} % quantile`,
              [],
              at(quantile.median.value),
            ),
          )
        : []),
      ...(pools
        ? (["linear", "logarithmic"] as const).flatMap((pool) =>
            POOLED_AT.map((probability) =>
              row(`${pool === "linear" ? "Linear" : "Logarithmic"} pool, ${100 * probability} % quantile`, [
                at(reach(pools.at, pools[pool], probability)) ?? spec.never?.label ?? null,
              ]),
            ),
          )
        : []),
      ...(never && spec.never
        ? [
            row(`“${spec.never.label}”, mean over people, %`, [
              percent(never.mean.mean),
              percent(never.mean.low),
              percent(never.mean.high),
            ]),
            row(`“${spec.never.label}”, median over people, %`, [percent(never.median)]),
          ]
        : []),
      ...(difference
        ? [
            row(`Predicted minus own within people, median, ${shiftOf(0, axis).unit || "in its unit"}`, [
              shiftOf(difference.value, axis).shift,
              difference.low === null ? null : shiftOf(difference.low, axis).shift,
              difference.high === null ? null : shiftOf(difference.high, axis).shift,
            ]),
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

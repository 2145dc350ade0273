import type { Asked, Column } from "../../kind.ts";
import { stepsOf, valueAt, type QuantityAxis } from "./axis.ts";
import { writeEntry } from "./entry.ts";
import { PROBABILITIES, type QuantityCrowd, type QuantityOwn, type QuantitySpec } from "./spec.ts";

/** Numbers in the axis's unit, years as numbers, months as `YYYY-MM`. */
export function quantityColumns({
  spec,
  own,
  crowd,
}: Asked<QuantitySpec>): Column<QuantityOwn, QuantityCrowd>[] {
  const { axis } = spec;
  const unit = axis.scale === "date" ? "" : axis.unit && `, ${axis.unit}`;
  const condition = spec.never ? ` given that it happens` : "";
  const columns: Column<QuantityOwn, QuantityCrowd>[] = [];
  if (own && spec.asked === "point") {
    columns.push({
      ...typeOf(axis),
      suffix: "own",
      lens: "own",
      description: `Own answer${condition}${unit}`,
      cell: (answers) => cellOf(axis, answers.own?.quantiles[0]),
    });
  } else if (own) {
    for (const [index, probability] of PROBABILITIES.entries()) {
      columns.push({
        ...typeOf(axis),
        suffix: `own_p${100 * probability}`,
        lens: "own",
        description: `Own ${100 * probability} % quantile${condition}${unit}`,
        cell: (answers) => cellOf(axis, answers.own?.quantiles[index]),
      });
    }
  }
  if (own && spec.never) {
    columns.push({
      suffix: "own_never",
      lens: "own",
      description: `Own probability of "${spec.never.label}", per cent`,
      type: "integer",
      minimum: 0,
      maximum: 100,
      cell: (answers) => answers.own?.never ?? null,
    });
  }
  if (crowd === "point") {
    columns.push({
      ...typeOf(axis),
      suffix: "guess",
      lens: "crowd",
      description: `Point guess of the median own ${spec.asked === "point" ? "answer" : "50 % quantile"}${condition}${unit}`,
      cell: (answers) => cellOf(axis, answers.crowd?.quantiles[0]),
    });
  } else if (crowd) {
    for (const [index, probability] of PROBABILITIES.entries()) {
      columns.push({
        ...typeOf(axis),
        suffix: `crowd_p${100 * probability}`,
        lens: "crowd",
        description: `Predicted ${100 * probability} % quantile of the median own ${spec.asked === "point" ? "answer" : "50 % quantile"}${condition}${unit}`,
        cell: (answers) => cellOf(axis, answers.crowd?.quantiles[index]),
      });
    }
  }
  return columns;
}

function typeOf(axis: QuantityAxis) {
  if (axis.scale === "date" && axis.grain === "month") return { type: "string" as const };
  return {
    type: axis.scale === "date" ? ("integer" as const) : ("number" as const),
    minimum: valueAt(axis, 0),
    maximum: valueAt(axis, stepsOf(axis)),
  };
}

function cellOf(axis: QuantityAxis, step: number | undefined): string | number | null {
  if (step === undefined) return null;
  return axis.scale === "date" && axis.grain === "month" ? writeEntry(axis, step, "en") : valueAt(axis, step);
}

import type { Asked, Column } from "../../kind.ts";
import type { RankingAnswer, RankingSpec } from "./spec.ts";

/** A column per item with its place: easier to analyse than a list of items. */
export function rankingColumns({
  spec: { items, ends, partial },
  own,
}: Asked<RankingSpec>): Column<RankingAnswer, never>[] {
  if (!own) return [];
  return items.map(({ label }, item) => ({
    suffix: `own_${item + 1}`,
    lens: "own",
    description:
      `Place of "${label}": 1 is ${ends.first}, ${items.length} is ${ends.last}` +
      (partial ? "; 0 where it was given no place" : ""),
    type: "integer",
    minimum: partial ? 0 : 1,
    maximum: items.length,
    cell: ({ own: answer }) => (answer ? answer.order.indexOf(item) + 1 : null),
  }));
}

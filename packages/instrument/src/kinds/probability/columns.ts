import type { Asked, Column } from "../../kind.ts";
import type { ProbabilityCrowd, ProbabilityOwn, ProbabilitySpec } from "./spec.ts";

/** Per cents with one decimal, as people said them. */
export function probabilityColumns({
  own,
  crowd,
}: Asked<ProbabilitySpec>): Column<ProbabilityOwn, ProbabilityCrowd>[] {
  const percent = { type: "number" as const, minimum: 0, maximum: 100 };
  const columns: Column<ProbabilityOwn, ProbabilityCrowd>[] = [];
  if (own) {
    columns.push({
      ...percent,
      suffix: "own",
      lens: "own",
      description: "Own probability, per cent",
      cell: (answers) => (answers.own ? answers.own.perMille / 10 : null),
    });
  }
  if (crowd) {
    columns.push({
      ...percent,
      suffix: "guess",
      lens: "crowd",
      description: "Point guess of the median own probability, per cent",
      cell: (answers) => (answers.crowd ? answers.crowd.perMille / 10 : null),
    });
  }
  return columns;
}

import type { Asked, Column } from "../../kind.ts";
import type { ChoiceCrowd, ChoiceOwn, ChoiceSpec } from "./spec.ts";

/** Options are exported by their number, 1..K; the codebook carries the labels. */
export function choiceColumns({ spec, own, crowd }: Asked<ChoiceSpec>): Column<ChoiceOwn, ChoiceCrowd>[] {
  const labels = Object.fromEntries(spec.options.map(({ label }, index) => [String(index + 1), label]));
  const coded = { type: "integer" as const, labels, minimum: 1, maximum: spec.options.length };
  const columns: Column<ChoiceOwn, ChoiceCrowd>[] = [];
  if (own && spec.many) {
    for (const [index, { label }] of spec.options.entries()) {
      columns.push({
        suffix: `own_${index + 1}`,
        lens: "own",
        description: `Own view: chose "${label}"`,
        type: "boolean",
        cell: (answers) => answers.own?.options.includes(index) ?? null,
      });
    }
  } else if (own) {
    columns.push({
      ...coded,
      suffix: "own",
      lens: "own",
      description: "Own view: number of the option chosen",
      cell: (answers) => (answers.own ? answers.own.options[0]! + 1 : null),
    });
  }
  if (crowd === "point") {
    columns.push({
      ...coded,
      suffix: "guess",
      lens: "crowd",
      description: "Point guess of the crowd: number of the option",
      cell: (answers) => (answers.crowd?.form === "point" ? answers.crowd.option + 1 : null),
    });
  } else if (crowd === "distribution") {
    for (const [index, { label }] of spec.options.entries()) {
      columns.push({
        suffix: `crowd_${index + 1}`,
        lens: "crowd",
        description: `Predicted share of "${label}", per cent`,
        type: "integer",
        minimum: 0,
        maximum: 100,
        cell: (answers) => (answers.crowd?.form === "distribution" ? answers.crowd.masses[index]! : null),
      });
    }
  }
  return columns;
}

import type { Asked, Column } from "../../kind.ts";
import type { TextAnswer, TextSpec } from "./spec.ts";

/** The words, withheld since they may say who wrote them, and that there are some. */
export function textColumns({ own }: Asked<TextSpec>): Column<TextAnswer, never>[] {
  if (!own) return [];
  return [
    {
      suffix: "text",
      lens: "own",
      description: "Own view, in the respondent's words",
      type: "string",
      withheld: true,
      cell: (answers) => answers.own?.text ?? null,
    },
    {
      suffix: "written",
      lens: "own",
      description: "Whether something was written; the words themselves are withheld",
      type: "boolean",
      cell: (answers) => (answers.own ? true : null),
    },
  ];
}

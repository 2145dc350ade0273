import type { BundleSource } from "./bundle.ts";
import { CODEBOOK_COLUMNS } from "./codebook.ts";
import type { ArmColumn } from "./arms.ts";
import type { ExportColumn } from "./columns.ts";

/** Frictionless Data Package, version 1 of the specification. */
export function dataPackage(
  { definition, instrumentHash, round, release }: BundleSource,
  arms: ArmColumn[],
  columns: ExportColumn[],
) {
  const rowId = { name: "row_id", type: "string", description: "Random, new in every download" };
  return {
    profile: "tabular-data-package",
    name: `plumbline-${release.id.toLowerCase()}`,
    title: `${definition.title}, round ${round.number}`,
    plumbline: {
      round: round.number,
      origin: round.origin,
      release: release.number,
      releaseId: release.id,
      n: release.n,
      instrumentHash,
    },
    resources: [
      {
        ...csvResource("answers-wide"),
        schema: {
          fields: [rowId, ...arms.map(armField), ...columns.map(fieldOf)],
          primaryKey: "row_id",
          missingValues: [""],
        },
      },
      {
        ...csvResource("answers-long"),
        schema: {
          fields: [
            rowId,
            { name: "question_id", type: "string" },
            { name: "lens", type: "string", constraints: { enum: ["own", "crowd"] } },
            { name: "column", type: "string", description: "Name of the column in answers-wide.csv" },
            { name: "value", type: "string" },
          ],
          missingValues: [""],
        },
      },
      {
        ...csvResource("codebook"),
        schema: {
          fields: CODEBOOK_COLUMNS.map((name) => ({ name, type: "string" })),
        },
      },
    ],
  };
}

function csvResource(name: string) {
  return {
    name,
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
  };
}

function armField({ name, title, description, labels }: ArmColumn) {
  return {
    name,
    type: "string",
    title,
    description,
    constraints: { enum: Object.keys(labels) },
    "plumbline:labels": labels,
  };
}

function fieldOf({ name, type, description, question, minimum, maximum, labels }: ExportColumn) {
  const constraints = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(type === "string" && labels ? { enum: Object.keys(labels) } : {}),
  };
  return {
    name,
    type,
    title: question.text,
    description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(labels ? { "plumbline:labels": labels } : {}),
    ...(type === "boolean" ? { trueValues: ["TRUE"], falseValues: ["FALSE"] } : {}),
  };
}

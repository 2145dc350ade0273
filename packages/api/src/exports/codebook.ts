import type { Instrument } from "@plumbline/instrument/instrument";
import type { ArmColumn } from "./arms.ts";
import { askedIf } from "./asked-if.ts";
import type { ExportColumn } from "./columns.ts";
import { toCsv } from "./csv.ts";

export const CODEBOOK_COLUMNS = [
  "column",
  "question_id",
  "question",
  "lens",
  "type",
  "description",
  "values",
  "asked_if",
];

/** What each column of the wide file means. */
export function codebookCsv(definition: Instrument, arms: ArmColumn[], columns: ExportColumn[]): string {
  const conditions = askedIf(definition);
  return toCsv(CODEBOOK_COLUMNS, [
    ...arms.map(({ name, title, description, labels }) => [
      name,
      "",
      title,
      "",
      "string",
      description,
      labelWords(labels),
      "",
    ]),
    ...columns.map(({ name, question, lens, type, description, labels, minimum, maximum }) => [
      name,
      question.id,
      question.text,
      lens,
      type,
      description,
      labels
        ? labelWords(labels)
        : minimum !== undefined && maximum !== undefined
          ? `${minimum} to ${maximum}`
          : "",
      conditions.get(question.id) ?? "",
    ]),
  ]);
}

function labelWords(labels: Record<string, string>): string {
  return Object.entries(labels)
    .map(([value, label]) => `${value} = ${label}`)
    .join("; ");
}

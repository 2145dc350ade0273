import { strToU8, zipSync } from "fflate";
import type { Instrument } from "@plumbline/instrument/instrument";
import type { ReleaseHead } from "../releases/reads.ts";
import { armColumns, type ArmColumn } from "./arms.ts";
import { codebookCsv } from "./codebook.ts";
import { exportColumns, type ExportColumn } from "./columns.ts";
import { toCsv } from "./csv.ts";
import { dataPackage } from "./data-package.ts";
import type { ExportRow } from "./rows.ts";

export interface BundleSource {
  definition: Instrument;
  instrumentHash: string | null;
  round: { number: number; origin: "collected" | "simulated" | "imported" };
  release: Pick<ReleaseHead, "id" | "number" | "n">;
  rows: ExportRow[];
}

/** Every entry carries the earliest time a zip can hold: a real one would say when the file was made. */
const NO_TIME = new Date(1980, 0, 1);

/** The files of an export, by name. */
export function bundleFiles(source: BundleSource): Record<string, string> {
  const columns = exportColumns(source.definition);
  const arms = armColumns(source.definition);
  return {
    "answers-wide.csv": wideCsv(arms, columns, source.rows),
    "answers-long.csv": longCsv(arms, columns, source.rows),
    "codebook.csv": codebookCsv(source.definition, arms, columns),
    "datapackage.json": `${JSON.stringify(dataPackage(source, arms, columns), null, 2)}\n`,
    "README.txt": readme(source),
  };
}

export function zipBundle(files: Record<string, string>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: NO_TIME, level: 6 });
}

function wideCsv(arms: ArmColumn[], columns: ExportColumn[], rows: ExportRow[]): string {
  return toCsv(
    ["row_id", ...[...arms, ...columns].map(({ name }) => name)],
    rows.map((row) => [
      row.rowId,
      ...arms.map(({ cell }) => cell(row.arms)),
      ...columns.map(({ cell }) => cell(row.responses)),
    ]),
  );
}

/** One line per filled cell of the wide file. */
function longCsv(arms: ArmColumn[], columns: ExportColumn[], rows: ExportRow[]): string {
  return toCsv(
    ["row_id", "question_id", "lens", "column", "value"],
    rows.flatMap((row) =>
      [
        ...arms.map(({ name, cell }) => ["", "", name, cell(row.arms)] as const),
        ...columns.map(
          ({ name, question, lens, cell }) => [question.id, lens, name, cell(row.responses)] as const,
        ),
      ]
        .filter(([, , , value]) => value !== null)
        .map((cells) => [row.rowId, ...cells]),
    ),
  );
}

const ORIGIN_WORDS: Record<BundleSource["round"]["origin"], string> = {
  collected: "The answers were given in Plumbline.",
  simulated: "THE ANSWERS ARE SIMULATED. Nobody gave them; they show what the files look like.",
  imported: "The answers were imported from a survey held elsewhere.",
};

function readme({ definition, instrumentHash, round, release, rows }: BundleSource): string {
  return [
    definition.title,
    `Round ${round.number}, release ${release.number} (${release.id}), ${rows.length} respondents.`,
    ORIGIN_WORDS[round.origin],
    `Instrument: SHA-256 ${instrumentHash ?? "not frozen"}.`,
    "",
    "answers-wide.csv   one row a respondent",
    "answers-long.csv   one row an answer",
    "codebook.csv       what each column means",
    "datapackage.json   the same for programs (Frictionless Data Package)",
    "",
    "What was done: names, addresses, codes and times were never stored with the answers; row ids are new and random in",
    "every download; rows are in random order; what was written in free text is left out.",
    "",
    "What was not done: these rows are not anonymous in the strict sense. Somebody who knows a few of a person's answers",
    "may find that person's row. Do not publish this file; share it only with people who agree not to try.",
    "",
  ].join("\r\n");
}

import type { CsvTable } from "./csv.ts";

/** One column of somebody else's file. */
export interface ColumnHeader {
  index: number;
  /** Unique within the file. */
  header: string;
  /** The question as respondents saw it, where the file says so; otherwise the header once more. */
  text: string;
}

/** Headers that Qualtrics words a little differently in its second row: "StartDate" over "Start Date". */
const REWORDED = new Set(["startdate", "enddate", "responseid", "recordeddate", "progress", "finished"]);

const folded = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/**
 * How many rows stand above the answers. Qualtrics writes ids, question texts and a row of {"ImportId": …}; some files
 * have lost the last of these; SurveyMonkey writes questions over "Response"; most other tools write one row. A file
 * that begins with numbers has none.
 */
export function guessHeaderRows({ records }: CsvTable): number {
  const rows = records.slice(0, 5).map(({ cells }) => cells);
  const importIds = rows.findIndex((cells) => cells.some((cell) => /^\{\s*"ImportId"\s*:/.test(cell)));
  if (importIds > 0) return importIds + 1;
  const [first = [], second = []] = rows;
  if (first.length > 1 && first.every((cell) => /^-?\d+([.,]\d+)?$/.test(cell))) return 0;
  const reworded = first.filter((cell, i) => {
    const below = second[i] ?? "";
    return REWORDED.has(folded(cell)) && folded(below) === folded(cell);
  });
  if (reworded.length >= 2) return 2;
  if (second.some((cell) => /^(open-ended )?response$/i.test(cell))) return 2;
  return 1;
}

/** What a column's name is read by; longer ones are no names. */
const LONGEST_HEADER = 600;

/** Names the columns from the header rows: the first gives unique names, a row beneath it the texts. */
export function columnHeaders({ records }: CsvTable, headerRows: number): ColumnHeader[] {
  const width = records[0]?.cells.length ?? 0;
  const above = records
    .slice(0, headerRows)
    .map(({ cells }) => cells.map((cell) => cell.slice(0, LONGEST_HEADER).replaceAll(/\s+/g, " ")));
  const texts = above[1]?.map((cell) =>
    /^((open-ended )?response|\{"ImportId".*)$/i.test(cell) ? "" : cell,
  );
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const named = above[0]?.[index] || `Column ${index + 1}`;
    return { index, header: unique(named, seen), text: texts?.[index] || named };
  });
}

/** "name", "name (2)", "name (3)", skipping what the file itself calls so. */
function unique(name: string, seen: Map<string, number>): string {
  let times = (seen.get(name) ?? 0) + 1;
  let candidate = times === 1 ? name : `${name} (${times})`;
  while (times > 1 && seen.has(candidate)) candidate = `${name} (${++times})`;
  seen.set(name, times);
  if (candidate !== name) seen.set(candidate, 1);
  return candidate;
}

import type { Response } from "@plumbline/instrument/lens";
import { kindById } from "@plumbline/instrument/kinds/registry";
import type { Responses } from "@plumbline/instrument/response";
import type { CsvTable } from "./csv.ts";
import { declineOf, isMissing } from "./declines.ts";
import { columnHeaders, type ColumnHeader } from "./headers.ts";
import { instrumentFromMapping, type ImportMapping } from "./mapping.ts";
import { withheld } from "./withheld.ts";

/** Longest piece of a cell that a problem repeats. */
const SHOWN = 40;
/** More problems than this are counted and not listed. */
const MAX_LISTED = 100;

export interface ReadProblem {
  line: number | null;
  /** Counted from 0; null where the mapping as a whole is at fault. */
  column: number | null;
  header: string;
  value: string;
  message: string;
}

export interface ReadCounts {
  rows: number;
  submissions: number;
  /** Rows that hold no answer in any mapped column. */
  empty: number;
  answers: { own: number; crowd: number };
  declines: number;
  problems: number;
}

export interface ReadResult {
  submissions: Responses[];
  problems: ReadProblem[];
  counts: ReadCounts;
}

/** One mapped column: where its cells stand and how one is read. */
interface Reader {
  column: number;
  questionId: string;
  lens: "own" | "crowd";
  read(cell: string): { answer: unknown } | { problem: string };
}

/** Reads every row, or none: as long as one cell has a problem, no submissions are handed out. */
export function readRows(table: CsvTable, mapping: ImportMapping): ReadResult {
  const counts: ReadCounts = {
    rows: Math.max(0, table.records.length - mapping.headerRows),
    submissions: 0,
    empty: 0,
    answers: { own: 0, crowd: 0 },
    declines: 0,
    problems: 0,
  };
  const headers = columnHeaders(table, mapping.headerRows);
  const refused = [...mappingProblems(mapping, headers.length), ...withheldProblems(table, mapping, headers)];
  if (refused.length > 0) {
    return { submissions: [], problems: refused, counts: { ...counts, problems: refused.length } };
  }
  const readers = readersOf(mapping);
  const submissions: Responses[] = [];
  const problems: ReadProblem[] = [];
  for (const { line, cells } of table.records.slice(mapping.headerRows)) {
    const responses: Responses = {};
    let faults = 0;
    for (const { column, questionId, lens, read } of readers) {
      const cell = cells[column] ?? "";
      if (isMissing(cell)) continue;
      const result = read(cell);
      const decline = "problem" in result ? declineOf(cell) : null;
      if ("problem" in result && !decline) {
        faults += 1;
        const value = cell.length > SHOWN ? `${cell.slice(0, SHOWN - 1)}…` : cell;
        const header = headers[column]?.header ?? "";
        if (problems.length < MAX_LISTED)
          problems.push({ line, column, header, value, message: result.problem });
        continue;
      }
      // Own entries only: a question may be called "constructor".
      const response: Response = Object.hasOwn(responses, questionId) ? responses[questionId]! : {};
      response[lens] = "answer" in result ? { answer: result.answer } : { decline: decline! };
      responses[questionId] = response;
      if (decline) counts.declines += 1;
      else counts.answers[lens] += 1;
    }
    counts.problems += faults;
    if (Object.keys(responses).length > 0) submissions.push(responses);
    else if (faults === 0) counts.empty += 1;
  }
  if (counts.problems > 0) return { submissions: [], problems, counts };
  return { submissions, problems: [], counts: { ...counts, submissions: submissions.length } };
}

function mappingProblems(mapping: ImportMapping, width: number): ReadProblem[] {
  const made = instrumentFromMapping(mapping);
  const outside = mapping.questions
    .flatMap(({ ownColumn, crowdColumn }) => [ownColumn, crowdColumn])
    .filter((column) => column !== null && column >= width)
    .map((column) => `The file has no column ${(column ?? 0) + 1}.`);
  return [...("problems" in made ? made.problems : []), ...outside].map((message) => ({
    line: null,
    column: null,
    header: "",
    value: "",
    message,
  }));
}

/** What can identify a person is never imported, whoever asks for it: the mapping step only says so first. */
function withheldProblems(
  table: CsvTable,
  { headerRows, questions }: ImportMapping,
  headers: readonly ColumnHeader[],
): ReadProblem[] {
  return questions
    .flatMap(({ ownColumn, crowdColumn }) => [ownColumn, crowdColumn])
    .flatMap((column): ReadProblem[] => {
      const head = column === null ? undefined : headers[column];
      if (!head) return [];
      const cells = table.records.slice(headerRows).map((row) => row.cells[head.index] ?? "");
      const message = withheld(
        head.header,
        head.text,
        cells.filter((cell) => !isMissing(cell) && !declineOf(cell)),
      );
      return message ? [{ line: null, column: head.index, header: head.header, value: "", message }] : [];
    });
}

function readersOf({ questions }: ImportMapping): Reader[] {
  return questions.flatMap(({ id, kind, spec, ownColumn, crowdColumn }) => {
    const { importer } = kindById(kind);
    if (!importer) return [];
    const own: Reader[] =
      ownColumn === null
        ? []
        : [{ column: ownColumn, questionId: id, lens: "own", read: (cell) => importer.own(cell, spec) }];
    const crowd: Reader[] =
      crowdColumn === null
        ? []
        : [
            {
              column: crowdColumn,
              questionId: id,
              lens: "crowd",
              read: (cell) => importer.guess(cell, spec),
            },
          ];
    return [...own, ...crowd];
  });
}

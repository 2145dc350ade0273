import { CsvError, parse } from "csv-parse/sync";

/** Limits of a file; what is larger is not a survey of people. */
export const MAX_BYTES = 20_000_000;
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 1_000;
/** Records by which the delimiter and the width are judged. */
const FIRST = 50;
/** More than this many problems of one file are counted and not listed. */
const MAX_LISTED = 50;

export interface CsvRecord {
  /** Where the record starts in the file, counted from 1. */
  line: number;
  /** Trimmed; as many as the first record has. */
  cells: string[];
}

/** A file cut into cells. Header rows are still among the records: `headers.ts` says how many there are. */
export interface CsvTable {
  delimiter: string;
  records: CsvRecord[];
}

export interface CsvProblem {
  line: number | null;
  message: string;
}

/** Cuts the text of a file into records of equal length, or says what is wrong with it, line by line. */
export function parseCsv(text: string): { table: CsvTable } | { problems: CsvProblem[] } {
  const unfit = unfitText(text);
  if (unfit) return { problems: [unfit] };
  // One line ending throughout, so that lines are counted as an editor counts them.
  const plain = text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  // A spreadsheet's own hint to itself: "sep=;" on a line before the header.
  const hint = /^sep=(.)\n/.exec(plain);
  const body = hint ? `\n${plain.slice(hint[0].length)}` : plain;
  const delimiter = hint?.[1] ?? sniffDelimiter(body);
  try {
    const width = cut(body, delimiter, FIRST)[0]?.cells.length ?? 0;
    if (width > MAX_COLUMNS)
      return refused(`The file has ${width} columns; at most ${MAX_COLUMNS} can be read.`);
    const records = cut(body, delimiter, MAX_ROWS + 1);
    if (records.length === 0) return refused("The file is empty.");
    if (records.length > MAX_ROWS)
      return refused(`The file has more than ${MAX_ROWS.toLocaleString("en")} rows.`);
    const problems = levelled(records, width);
    return problems.length > 0 ? { problems: listed(problems) } : { table: { delimiter, records } };
  } catch (error) {
    if (error instanceof CsvError) return { problems: [problemOf(error)] };
    throw error;
  }
}

function refused(message: string): { problems: CsvProblem[] } {
  return { problems: [{ line: null, message }] };
}

function unfitText(text: string): CsvProblem | null {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    return { line: null, message: `The file is larger than ${MAX_BYTES / 1_000_000} megabytes.` };
  }
  if (text.trim() === "") return { line: null, message: "The file is empty." };
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    return {
      line: lineAt(text, nul),
      message: "This is not a text file: it holds NUL bytes. Export it as CSV and try again.",
    };
  }
  // U+FFFD stands where bytes were no UTF-8.
  const damaged = text.indexOf("\uFFFD");
  if (damaged >= 0) {
    const line = lineAt(text, damaged);
    return {
      line,
      message: `Line ${line} holds characters that are not UTF-8. Save the file as “CSV UTF-8” and try again.`,
    };
  }
  return null;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n?|\n/).length;
}

/** The first records of a text; empty lines count towards `most` and are left out. */
function cut(text: string, delimiter: string, most: number, relaxed = false): CsvRecord[] {
  const parsed: string[][] = parse(text, {
    delimiter,
    to: most,
    record_delimiter: "\n",
    relax_column_count: true,
    relax_quotes: relaxed,
  });
  const records: CsvRecord[] = [];
  let line = 1;
  for (const record of parsed) {
    const cells = record.map((cell) => cell.trim());
    if (cells.length > 1 || cells[0] !== "") records.push({ line, cells });
    line +=
      1 + record.reduce((sum, cell) => sum + (cell.includes("\n") ? cell.split("\n").length - 1 : 0), 0);
  }
  return records;
}

/**
 * The delimiter under which most of the first records are as long as the header; at a tie, the one that cuts finer, and
 * then the one that is rarer in texts.
 */
function sniffDelimiter(text: string): string {
  const scores = ["\t", ";", ","].map((delimiter) => {
    try {
      const records = cut(text, delimiter, FIRST, true);
      const width = records[0]?.cells.length ?? 0;
      const alike = records.filter(({ cells }) => cells.length === width).length / records.length;
      return { delimiter, width, alike: width > 1 ? alike : 0 };
    } catch {
      return { delimiter, width: 0, alike: 0 };
    }
  });
  const [best] = scores.toSorted((a, b) => b.alike - a.alike || b.width - a.width);
  return best?.delimiter ?? ",";
}

/** Cuts off empty cells beyond the header in place, and reports the records that are longer or shorter than it. */
function levelled(records: CsvRecord[], width: number): CsvProblem[] {
  const problems: CsvProblem[] = [];
  for (const record of records) {
    const { cells, line } = record;
    if (cells.length > width && cells.slice(width).every((cell) => cell === ""))
      record.cells = cells.slice(0, width);
    else if (cells.length !== width) {
      const found = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
      problems.push({ line, message: `Line ${line} has ${found}; the first row has ${width}.` });
    }
  }
  return problems;
}

function listed(problems: CsvProblem[]): CsvProblem[] {
  const rest = problems.length - MAX_LISTED;
  return rest > 0
    ? [
        ...problems.slice(0, MAX_LISTED),
        { line: null, message: `${rest} more rows are of the wrong length.` },
      ]
    : problems;
}

/** The parser's own texts repeat cells, which are answers; these do not. */
function problemOf(error: CsvError): CsvProblem {
  const at = (error as { lines?: unknown }).lines;
  const line = typeof at === "number" ? at : null;
  const sentence = (message: string) => ({
    line,
    message: line === null ? message : `Line ${line}: ${message}`,
  });
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      // Noticed at the end of the file only; where the mark was opened is not known.
      return { line: null, message: "A quotation mark is opened and never closed." };
    case "CSV_INVALID_CLOSING_QUOTE":
      return sentence("A quoted cell goes on after its closing quotation mark. Double the marks inside it.");
    case "INVALID_OPENING_QUOTE":
      return sentence("A quotation mark stands inside an unquoted cell. Quote the cell and double the mark.");
    default:
      return sentence("This row cannot be read as CSV.");
  }
}

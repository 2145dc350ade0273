import { stringify } from "csv-stringify/sync";
import type { Cell } from "./columns.ts";

/** What a spreadsheet may take for the start of a formula (ASVS 1.2.10), full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * RFC 4180. Text that could start a formula gets an apostrophe in front; numbers are typed and stay numbers, so a
 * negative one is not mangled.
 */
export function toCsv(header: string[], rows: Cell[][]): string {
  return stringify(
    [header, ...rows].map((row) => row.map(safeCell)),
    { record_delimiter: "\r\n" },
  );
}

function safeCell(cell: Cell): string | number {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return cell;
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

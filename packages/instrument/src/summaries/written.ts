import type { EstimateTable } from "../estimate.ts";
import { fixed, signed } from "../words/fixed.ts";
import type { Locale } from "../words/locales.ts";

/** A number as files hold it and as it is read: 0.5 and "0,50", "2035-06" and "June 2035". */
export interface Written {
  value: string | number;
  words: string;
}

/** A cell of a table before the two are parted; names and counts are read as they are. */
export type Cell = string | number | null | Written;

/** With so many decimals; nothing for what is not known. */
export function written(value: number | null | undefined, digits: number, locale: Locale): Written | null {
  return value === null || value === undefined ? null : { value, words: fixed(value, digits, locale) };
}

/** The same of a difference or a place about nothing, with its sign. */
export function writtenSigned(
  value: number | null | undefined,
  digits: number,
  locale: Locale,
): Written | null {
  return value === null || value === undefined ? null : { value, words: signed(value, digits, locale) };
}

/** A table for files, and beside it what is read of it. */
export function writtenTable(columns: string[], cells: Cell[][]): EstimateTable {
  return {
    columns,
    rows: cells.map((row) => row.map((cell) => (isWritten(cell) ? cell.value : cell))),
    words: cells.map((row) => row.map((cell) => (isWritten(cell) ? cell.words : null))),
  };
}

function isWritten(cell: Cell): cell is Written {
  return typeof cell === "object" && cell !== null;
}

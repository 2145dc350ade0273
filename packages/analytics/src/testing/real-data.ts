import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";

/**
 * Real survey and forecasting data that tests read where it is present. It lies beside the repository and not in
 * it, because not all of it may be redistributed.
 */
const FOLDER = new URL("../../../../../shared/data/", import.meta.url);

/** Whether a file or folder of the real data is present. */
export function hasRealData(path: string): boolean {
  return existsSync(new URL(path, FOLDER));
}

/** The text of a file of the real data, for instance `"aggrecat/README.md"`. */
export function readRealData(path: string): string {
  return readFileSync(new URL(path, FOLDER), "utf8");
}

/** One row of a table, by column name. */
export type Row = Record<string, string>;

/** The rows of a file of the real data with a header line; understands double-quoted cells (RFC 4180). */
export function readRealTable(path: string, separator = ","): Row[] {
  const [header = [], ...rows] = parse(readRealData(path), separator);
  return rows.map((cells) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ""])));
}

/** `describe` that runs only where the named real data is present, and says loudly when it is not. */
export function describeWithRealData(path: string, title: string, body: () => void): void {
  if (hasRealData(path)) {
    describe(title, body);
    return;
  }
  console.warn(`SKIPPED: ${title}: the real data ${path} is not at ${new URL(path, FOLDER).pathname}`);
  // Not describe.skip, which would still run a body that reads the data.
  it.skip(`${title} (SKIPPED: ${path} is absent)`, () => {});
}

function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === separator) endCell();
    else if (character === "\n") endRow();
    else if (character !== "\r") cell += character;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

import type { AnyKind } from "@plumbline/instrument/kind";
import { KINDS } from "@plumbline/instrument/kinds/registry";
import { isBackground } from "./background.ts";
import type { CsvTable } from "./csv.ts";
import { declineOf, isMissing } from "./declines.ts";
import { onOneScale } from "./families.ts";
import { columnHeaders, guessHeaderRows, type ColumnHeader } from "./headers.ts";
import type { ImportMapping } from "./mapping.ts";
import { pairColumns } from "./pairing.ts";
import { withheld } from "./withheld.ts";

/** What becomes of one column, and why; the mapping step shows it beside the column's name. */
export interface ProposedColumn extends ColumnHeader {
  use: "own" | "crowd" | "skipped";
  questionId: string | null;
  because: string;
}

export interface ImportProposal {
  mapping: ImportMapping;
  columns: ProposedColumn[];
}

interface Candidate {
  own: ColumnHeader | null;
  crowd: ColumnHeader | null;
  stem: string;
  kind: AnyKind;
  spec: unknown;
  confidence: number;
  because: string;
}

/**
 * Proposes what each column of a file is. A proposal is a starting point: nothing is imported before somebody has looked
 * at it. What can identify a person, and what people wrote in their own words, is left out with the reason.
 */
export function proposeImport(
  table: CsvTable,
  {
    title = "Imported survey",
    headerRows = guessHeaderRows(table),
  }: { title?: string; headerRows?: number } = {},
): ImportProposal {
  const headers = columnHeaders(table, headerRows);
  const rows = table.records.slice(headerRows);
  const cells = headers.map(({ index }) => rows.flatMap((row) => present(row.cells[index])));
  const skipped = new Map<number, string>();
  for (const { index, header, text } of headers) {
    const because = withheld(header, text, cells[index]!);
    if (because) skipped.set(index, because);
    else if (cells[index]!.length === 0) skipped.set(index, "The column holds no answers.");
  }

  const candidates: Candidate[] = [];
  for (const { own, crowd, stem } of pairColumns(headers.filter(({ index }) => !skipped.has(index)))) {
    const columns = [own, crowd].flatMap((column) => column ?? []);
    const both = proposeFor(columns, cells, crowd !== null);
    if (both) {
      candidates.push({ own, crowd, stem, ...both });
      continue;
    }
    for (const column of columns) {
      const alone = columns.length > 1 ? proposeFor([column], cells, false) : null;
      if (alone) candidates.push({ own: column, crowd: null, stem: column.header, ...alone });
      else skipped.set(column.index, unreadable(cells[column.index]!));
    }
  }
  shareScales(candidates);
  return describe(headers, candidates, skipped, {
    title: title.trim().slice(0, 160) || "Imported survey",
    headerRows,
  });
}

/** A cell that holds an answer: neither missing nor a decline, which belong to no scale. */
function present(cell: string | undefined): string[] {
  return cell === undefined || isMissing(cell) || declineOf(cell) ? [] : [cell];
}

/** The best proposal of any kind for the cells of one question. */
function proposeFor(
  columns: readonly ColumnHeader[],
  cells: readonly string[][],
  guessed: boolean,
): Pick<Candidate, "kind" | "spec" | "confidence" | "because"> | null {
  const values = columns.flatMap(({ index }) => cells[index]!);
  const proposals = KINDS.flatMap((kind) => {
    const proposal = kind.importer?.propose(values, columns[0]?.header ?? "");
    if (!proposal || (guessed && !kind.crowd(proposal.spec, "point"))) return [];
    return [{ kind, ...proposal }];
  });
  return proposals.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
}

function unreadable(values: readonly string[]): string {
  const different = new Set(values).size;
  if (different === 1) return "Every answer is the same.";
  const numbers = values.filter((value) => /^[+-]?[\d.,]+ ?%?$/.test(value)).length;
  return numbers > values.length / 2
    ? `It holds ${different} different numbers, which are on no scale that can be imported.`
    : `It holds ${different} different texts. What people write in their own words can tell who they are and is never imported.`;
}

/** Questions asked alike share a scale: all that have both lenses, and columns that differ by a number at the end. */
function shareScales(candidates: Candidate[]): void {
  const families = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const series = candidate.stem.replace(/[^\p{L}\p{N}]+\d+$/u, "");
    const family = `${candidate.kind.id} ${candidate.crowd ? "" : series}`;
    families.set(family, [...(families.get(family) ?? []), candidate]);
  }
  for (const family of families.values()) {
    const scales = family[0]?.kind.importer?.scales ?? [];
    const specs = onOneScale(
      family.map(({ spec }) => spec),
      scales,
    );
    for (const [index, candidate] of family.entries()) candidate.spec = specs[index];
  }
}

function describe(
  headers: readonly ColumnHeader[],
  candidates: readonly Candidate[],
  skipped: ReadonlyMap<number, string>,
  { title, headerRows }: { title: string; headerRows: number },
): ImportProposal {
  // Every object has a property of this name.
  const ids = new Set(["constructor"]);
  const uses = new Map<number, Omit<ProposedColumn, keyof ColumnHeader>>();
  const questions = candidates.map(({ own, crowd, stem, kind, spec, because }) => {
    const id = freeId(stem, ids);
    if (own) uses.set(own.index, { use: "own", questionId: id, because });
    if (crowd) uses.set(crowd.index, { use: "crowd", questionId: id, because });
    const asked = own ?? crowd;
    const background = !crowd && asked !== null && isBackground(asked.header, asked.text);
    return {
      id,
      text: shortened(textOf(asked, stem)),
      ownColumn: own?.index ?? null,
      crowdColumn: crowd?.index ?? null,
      segment: background && Boolean(kind.segment?.(spec)),
      kind: kind.id,
      spec,
    };
  });
  const columns = headers.map((header): ProposedColumn => ({
    ...header,
    ...(uses.get(header.index) ?? {
      use: "skipped",
      questionId: null,
      because: skipped.get(header.index) ?? "",
    }),
  }));
  return { mapping: { headerRows, title, questions }, columns };
}

/** The question as it was put, or what the names of its columns have in common. */
function textOf(asked: ColumnHeader | null, stem: string): string {
  if (asked && asked.text !== asked.header) return asked.text;
  return stem.replaceAll("_", " ");
}

function shortened(text: string): string {
  return text.length <= 600 ? text : `${text.slice(0, 599)}…`;
}

/** An id made of a header: lower case, at most 40 characters, unique. */
function freeId(header: string, taken: Set<string>): string {
  const plain = header
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "");
  const base = (/^[a-z]/.test(plain) ? plain : `q_${plain}`).slice(0, 40).replace(/_+$/, "");
  let id = base;
  for (let times = 2; taken.has(id); times++) id = `${base}_${times}`;
  taken.add(id);
  return id;
}

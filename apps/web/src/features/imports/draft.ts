import type { MappedQuestion } from "@plumbline/api/imports/mapping";
import type { ImportProposal, ProposedColumn } from "@plumbline/api/imports/propose";
import type { AnyKind } from "@plumbline/instrument/kind";
import { kindById, KINDS } from "@plumbline/instrument/kinds/registry";

/** One proposed question while somebody looks it over. */
export interface DraftQuestion extends MappedQuestion {
  /** Names the question while its id is being typed. */
  key: number;
  /** Left out questions stay on the page, with everything typed, and are not sent. */
  kept: boolean;
  /** The specification the kind's named scales are put on: as it was read from the file, or the kind's blank one. */
  found: unknown;
  /** Whether it was read from the file. */
  recognised: boolean;
  /** Whether the scale was recognised or chosen: none is put on a question unasked. */
  scaled: boolean;
  /** The last specification somebody wrote by hand, or null. */
  written: { spec: unknown } | null;
}

/** A mapping while it is worked on. */
export interface Draft {
  headerRows: number;
  title: string;
  questions: readonly DraftQuestion[];
}

export function draftOf({ mapping }: ImportProposal): Draft {
  return {
    headerRows: mapping.headerRows,
    title: mapping.title,
    questions: mapping.questions.map((question, key) => ({
      ...question,
      key,
      kept: true,
      found: question.spec,
      recognised: true,
      scaled: true,
      written: null,
    })),
  };
}

/** What is sent: the questions that are kept, as the server knows them. */
export function mappingOf({ headerRows, title, questions }: Draft) {
  return {
    headerRows,
    title,
    questions: questions
      .filter(({ kept }) => kept)
      .map((question): MappedQuestion => {
        const { id, text, ownColumn, crowdColumn, kind, spec } = question;
        const segment = question.segment && canDivide(question);
        return { id, text, ownColumn, crowdColumn, segment, kind, spec };
      }),
  };
}

/** Whether a question's answers can divide the sample. */
export function canDivide({ kind, spec }: Pick<DraftQuestion, "kind" | "spec">): boolean {
  return Boolean(kindById(kind).segment?.(spec));
}

/** The kinds a column can be imported as. */
export const IMPORTED_KINDS: readonly AnyKind[] = KINDS.filter(({ importer }) => importer);

/**
 * Whether a column was left out for what it gives away. The server's sentence says so in its own words, which hold for
 * identifiers, places, times and free texts alike.
 */
export function isWithheld({ use, because }: Pick<ProposedColumn, "use" | "because">): boolean {
  return use === "skipped" && because.endsWith("never imported.");
}

/** Columns that no question has, left out ones included. */
export function freeColumns(columns: readonly ProposedColumn[], { questions }: Draft): ProposedColumn[] {
  const used = new Set(questions.flatMap(({ ownColumn, crowdColumn }) => [ownColumn, crowdColumn]));
  return columns.filter(({ index }) => !used.has(index));
}

/** A new question of one column: on the scale the column was proposed with, or else on one still to be chosen. */
export function questionFrom(column: ProposedColumn, draft: Draft, proposed: Draft): DraftQuestion | null {
  const before = proposed.questions.find(
    ({ ownColumn, crowdColumn }) => ownColumn === column.index || crowdColumn === column.index,
  );
  const kind = before?.kind ?? IMPORTED_KINDS[0]?.id;
  if (kind === undefined) return null;
  const spec = before ? before.found : kindById(kind).blank();
  return {
    key: 1 + Math.max(-1, ...draft.questions.map(({ key }) => key)),
    kept: true,
    id: freeId(column.header, draft),
    text: column.text.slice(0, 600),
    ownColumn: column.index,
    crowdColumn: null,
    segment: false,
    kind,
    spec,
    found: spec,
    recognised: before !== undefined,
    scaled: before !== undefined,
    written: null,
  };
}

/** An id made of a header that no question has yet. */
function freeId(header: string, { questions }: Draft): string {
  const plain = header
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "");
  const base = (/^[a-z]/.test(plain) ? plain : `q_${plain}`).slice(0, 40).replace(/_+$/, "");
  const taken = new Set(["constructor", ...questions.map(({ id }) => id)]);
  let id = base;
  for (let times = 2; taken.has(id); times++) id = `${base}_${times}`;
  return id;
}

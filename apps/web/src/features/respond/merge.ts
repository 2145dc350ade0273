import { canonicalJson } from "@plumbline/instrument/canonical";
import { LENSES, type Lens, type LensAnswer } from "@plumbline/instrument/lens";
import type { Responses } from "@plumbline/instrument/response";
import { fingerprint } from "./fingerprint.ts";
import type { SheetContent } from "./types.ts";

/** One lens of one question: what is joined as a whole. */
export interface Place {
  questionId: string;
  lens: Lens;
}

/** What a sheet holds at one place. */
export interface Version {
  said?: LensAnswer<unknown>;
  typed?: unknown;
}

/** A place that was changed here and elsewhere, and differently. The sheet holds what was said here. */
export interface Conflict extends Place {
  /** What was said elsewhere: on the server, or in a tab that closed before it could send. */
  others: Version[];
}

/** Fingerprints of what was sent from here and never confirmed, by place: each may have arrived all the same. */
export type Sent = Record<string, string[]>;

/** One way a sheet has gone since the server last confirmed it. */
export interface Line {
  base: SheetContent;
  content: SheetContent;
  conflicts?: readonly Conflict[];
  sent?: Sent;
}

export interface Merged {
  content: SheetContent;
  conflicts: Conflict[];
}

/**
 * Joins what was said here with what the server has by now: place by place, whoever changed it wins, and where both
 * did, what was said here stays and the place is reported, so that nobody's edit is overwritten in silence. What is
 * still undecided stays so.
 */
export function mergeSheets(line: Line, theirs: SheetContent): Merged {
  const { base, content: mine, conflicts: before = [], sent = {} } = line;
  const merged: Merged = { content: { answers: {}, partial: {} }, conflicts: [] };
  for (const place of placesOf(base, mine, theirs)) {
    const [known, here, there] = [base, mine, theirs].map((sheet) => versionAt(sheet, place)) as [
      Version,
      Version,
      Version,
    ];
    const isOwn = sent[keyOf(place)]?.includes(fingerprint(there)) ?? false;
    const undecided = before.find((conflict) => isSamePlace(conflict, place));
    if (undecided) {
      // What the server held before is no choice any more where it holds something else now.
      const offered = undecided.others.filter((other) => !sameVersion(other, known));
      const news = offered.length < undecided.others.length || (!isOwn && !sameVersion(there, known));
      const others = distinct([...(news ? [there] : []), ...offered], here);
      put(merged.content, place, here);
      if (others.length > 0) merged.conflicts.push({ ...place, others });
      continue;
    }
    // What looks like another device may be a save from here whose answer was lost on the way.
    const origin = isOwn ? there : known;
    const changedHere = !sameVersion(here, origin);
    if (changedHere && !sameVersion(there, origin) && !sameVersion(here, there)) {
      merged.conflicts.push({ ...place, others: [there] });
    }
    put(merged.content, place, changedHere ? here : there);
  }
  return merged;
}

/**
 * Joins what two tabs left behind, both already joined with what the server has. Where they say different things, the
 * second is shown, and the first kept beside it.
 */
export function combined(server: SheetContent, first: Merged, second: Merged): Merged {
  const both: Merged = { content: { answers: {}, partial: {} }, conflicts: [] };
  for (const place of placesOf(server, first.content, second.content)) {
    const [known, one, other] = [server, first.content, second.content].map((sheet) =>
      versionAt(sheet, place),
    ) as [Version, Version, Version];
    const [ofOne, ofOther] = [first, second].map(({ conflicts }) =>
      conflicts.find((conflict) => isSamePlace(conflict, place)),
    );
    const untouched = (version: Version, conflict: Conflict | undefined) =>
      !conflict && sameVersion(version, known);
    const held = untouched(other, ofOther) ? one : other;
    const others = distinct(
      [
        ...(ofOne?.others ?? []),
        ...(ofOther?.others ?? []),
        ...(untouched(one, ofOne) || untouched(other, ofOther) ? [] : [one]),
      ],
      held,
    );
    put(both.content, place, held);
    if (others.length > 0) both.conflicts.push({ ...place, others });
  }
  return both;
}

/** `sent` with what is on its way now: every place of `content` that the server does not hold like this yet. */
export function withSent(sent: Sent, base: SheetContent, content: SheetContent): Sent {
  const next: Sent = { ...sent };
  for (const place of placesOf(base, content)) {
    const version = versionAt(content, place);
    if (sameVersion(version, versionAt(base, place))) continue;
    const [key, print] = [keyOf(place), fingerprint(version)];
    const known = next[key] ?? [];
    if (!known.includes(print)) next[key] = [...known, print].slice(-MOST_SENT);
  }
  return next;
}

/** Far more saves than get lost in a row while one place is changed. */
const MOST_SENT = 50;

export function versionAt({ answers, partial }: SheetContent, { questionId, lens }: Place): Version {
  const said = answers[questionId]?.[lens];
  const typed = partial[questionId]?.[lens];
  return { ...(said === undefined ? {} : { said }), ...(typed === undefined ? {} : { typed }) };
}

/** `content` with other versions at these places. */
export function withVersions(
  content: SheetContent,
  changes: readonly (Place & { version: Version })[],
): SheetContent {
  const result: SheetContent = { answers: { ...content.answers }, partial: { ...content.partial } };
  for (const { version, ...place } of changes) put(result, place, version);
  return result;
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.questionId === b.questionId && a.lens === b.lens;
}

export function sameVersion(a: Version, b: Version): boolean {
  return same(a, b);
}

export function sameContent(a: SheetContent, b: SheetContent): boolean {
  return sameAnswers(a.answers, b.answers) && same(a.partial, b.partial);
}

export function sameAnswers(a: Responses, b: Responses): boolean {
  return same(a, b);
}

/** The server hands keys back in another order. */
function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function distinct(versions: readonly Version[], but: Version): Version[] {
  return versions.filter(
    (version, index) =>
      !sameVersion(version, but) && versions.findIndex((other) => sameVersion(other, version)) === index,
  );
}

function keyOf({ questionId, lens }: Place): string {
  return `${lens} ${questionId}`;
}

function placesOf(...sheets: readonly SheetContent[]): Place[] {
  const ids = new Set(
    sheets.flatMap(({ answers, partial }) => [...Object.keys(answers), ...Object.keys(partial)]),
  );
  return [...ids].flatMap((questionId) => LENSES.map((lens) => ({ questionId, lens })));
}

function put(content: SheetContent, place: Place, { said, typed }: Version): void {
  putIn(content.answers, place, said);
  putIn(content.partial, place, typed);
}

function putIn(
  target: Record<string, { own?: unknown; crowd?: unknown }>,
  { questionId, lens }: Place,
  value: unknown,
): void {
  const { [lens]: _old, ...rest } = target[questionId] ?? {};
  const next = value === undefined ? rest : { ...rest, [lens]: value };
  if (Object.keys(next).length > 0) target[questionId] = next;
  else delete target[questionId];
}

import { LENSES, type Lens } from "@plumbline/instrument/lens";
import type { Responses } from "@plumbline/instrument/response";
import type { SheetContent } from "./types.ts";

export interface Conflict {
  questionId: string;
  lens: Lens;
}

export interface Merged {
  content: SheetContent;
  /** Places both sides changed, and differently. `content` holds mine there. */
  conflicts: Conflict[];
}

/**
 * Joins two versions of a sheet that grew out of one: place by place (a lens of a question), whoever changed it
 * wins, and where both did, mine stays and the place is reported, so that nobody's edit is overwritten in silence.
 */
export function mergeSheets(base: SheetContent, mine: SheetContent, theirs: SheetContent): Merged {
  const content: SheetContent = { answers: {}, partial: {} };
  const conflicts: Conflict[] = [];
  const ids = new Set(
    [base, mine, theirs].flatMap(({ answers, partial }) => [
      ...Object.keys(answers),
      ...Object.keys(partial),
    ]),
  );
  for (const questionId of ids) {
    for (const lens of LENSES) {
      const [before, here, there] = [base, mine, theirs].map((version) =>
        placeOf(version, questionId, lens),
      ) as [Place, Place, Place];
      const changedHere = !same(here, before);
      const changedThere = !same(there, before);
      if (changedHere && changedThere && !same(here, there)) conflicts.push({ questionId, lens });
      put(content, questionId, lens, changedHere ? here : there);
    }
  }
  return { content, conflicts };
}

/** `content` with the conflicting places as they are in `theirs`. */
export function takeTheirs(
  content: SheetContent,
  theirs: SheetContent,
  conflicts: readonly Conflict[],
): SheetContent {
  const result = structuredClone(content);
  for (const { questionId, lens } of conflicts)
    put(result, questionId, lens, placeOf(theirs, questionId, lens));
  return result;
}

export function sameContent(a: SheetContent, b: SheetContent): boolean {
  return sameAnswers(a.answers, b.answers) && same(a.partial, b.partial);
}

export function sameAnswers(a: Responses, b: Responses): boolean {
  return same(a, b);
}

interface Place {
  said: unknown;
  typed: unknown;
}

function placeOf({ answers, partial }: SheetContent, questionId: string, lens: Lens): Place {
  return { said: answers[questionId]?.[lens], typed: partial[questionId]?.[lens] };
}

function put(content: SheetContent, questionId: string, lens: Lens, { said, typed }: Place): void {
  putIn(content.answers, questionId, lens, said);
  putIn(content.partial, questionId, lens, typed);
}

function putIn(
  target: Record<string, { own?: unknown; crowd?: unknown }>,
  id: string,
  lens: Lens,
  value: unknown,
): void {
  const { [lens]: _old, ...rest } = target[id] ?? {};
  const next = value === undefined ? rest : { ...rest, [lens]: value };
  if (Object.keys(next).length > 0) target[id] = next;
  else delete target[id];
}

/** Equal documents have equal text: the server hands keys back in another order, so they are sorted. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

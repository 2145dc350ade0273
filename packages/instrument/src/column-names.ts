import { KINDS } from "./kinds/registry.ts";
import type { Lens } from "./lens.ts";
import { askedOf, type Question } from "./question.ts";

/** What a column of an export is called: the question's id, and what its kind appends to it. */
export function columnName({ id }: Pick<Question, "id">, suffix: string): string {
  return suffix ? `${id}_${suffix}` : id;
}

/** The column that says how a lens was declined. */
export function declineColumnName(question: Pick<Question, "id">, lens: Lens): string {
  return columnName(question, `${lens}_declined`);
}

/**
 * Every column of a question, those left out of exports included; none while its kind does not accept it, which is to be
 * corrected first.
 */
export function columnNamesOf(question: Question): string[] {
  const kind = KINDS.find(({ id }) => id === question.kind);
  if (!kind?.spec.safeParse(question.spec).success) return [];
  return [
    ...kind.columns(askedOf(question)).map(({ suffix }) => columnName(question, suffix)),
    ...(question.own ? [declineColumnName(question, "own")] : []),
    ...(question.crowd ? [declineColumnName(question, "crowd")] : []),
  ];
}

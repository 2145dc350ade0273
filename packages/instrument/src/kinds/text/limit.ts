/** The most an author may allow: about a page. */
export const LONGEST = 2000;

/** Characters as a reader counts them: a letter outside of the first plane of Unicode is one, not two. */
export function charactersIn(text: string): number {
  return Array.from(text).length;
}

/** What a typed text comes to: white space around it does not count. */
export type Settled = { answer: { text: string } } | { keep: { text: string } } | "clear";

export function settle(typed: string, maximum: number): Settled {
  const text = typed.trim();
  if (text === "") return "clear";
  return charactersIn(text) > maximum ? { keep: { text: typed } } : { answer: { text } };
}

/** The text a lens holds, given or too long to be. */
export function textOf(held: unknown): string {
  if (typeof held !== "object" || held === null || !("text" in held)) return "";
  return typeof held.text === "string" ? held.text : "";
}

/**
 * What the field shows: what was typed, with the spaces an answer goes without, as long as it still is what the lens
 * holds.
 */
export function shown(typed: string, held: string): string {
  return typed.trim() === held.trim() ? typed : held;
}

import type { Asides } from "./aside.ts";
import type { Line } from "./merge.ts";

/**
 * What one tab keeps in this browser of one sheet: whatever the server does not have yet. Without it, closing a tab while
 * the network is down would lose what was typed.
 */
export interface LocalCopy {
  unsent?: Line;
  aside?: Asides;
  handing?: HandingIn;
}

/** Keys of a submit and of a withdrawal under way, kept so that a retry counts once. */
export interface HandingIn {
  /** `answers` is the fingerprint of what is submitted: other answers are another submit. */
  submit?: { key: string; answers: string };
  /** `after` as many submissions: what is submitted later is withdrawn anew. */
  withdraw?: { key: string; after: number };
}

/** A copy as it lies in the browser. */
export interface StoredCopy {
  key: string;
  text: string;
  copy: LocalCopy;
}

// Neither a slug nor a code nor the name of a tab holds a full stop, so no two copies share a key.
const sheetKey = (slug: string, code: string): string => `plumbline.sheet.${slug}.${code}`;
const copyKey = (slug: string, code: string, tab: string): string => `${sheetKey(slug, code)}.${tab}`;
const lastKey = (slug: string): string => `plumbline.last.${slug}`;

/** What all tabs of this browser keep of a sheet, those that were closed or killed among them. */
export function readCopies(slug: string, code: string): StoredCopy[] {
  // Storage switched off: then there is no copy.
  const keys = attempt(() => Object.keys(localStorage)) ?? [];
  return keys.filter((key) => isOfSheet(key, slug, code)).flatMap((key) => readCopy(key) ?? []);
}

function readCopy(key: string): StoredCopy | null {
  const text = attempt(() => localStorage.getItem(key)) ?? null;
  if (text === null) return null;
  const copy = attempt((): unknown => JSON.parse(text));
  return isCopy(copy) ? { key, text, copy } : null;
}

/** Whether it is what a page of ours may have written, this one or an older one. */
function isCopy(stored: unknown): stored is LocalCopy {
  if (!isObject(stored)) return false;
  if (!("unsent" in stored) || stored.unsent === undefined) return true;
  const { unsent } = stored;
  return (
    isObject(unsent) &&
    ["base", "content"].every((name) => {
      const sheet = (unsent as Record<string, unknown>)[name];
      return isObject(sheet) && "answers" in sheet && "partial" in sheet;
    })
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Before every tab had a copy of its own, the sheet's key was that of the copy. */
function isOfSheet(key: string, slug: string, code: string): boolean {
  const sheet = sheetKey(slug, code);
  return key === sheet || key.startsWith(`${sheet}.`);
}

/** Whether it worked: storage may be full or switched off, and then the page must not promise a copy. */
export function writeCopy(slug: string, code: string, tab: string, copy: LocalCopy): boolean {
  const key = copyKey(slug, code, tab);
  const worked = attempt(() => {
    if (Object.keys(copy).length > 0) localStorage.setItem(key, JSON.stringify(copy));
    else localStorage.removeItem(key);
    return true;
  });
  return worked ?? false;
}

/** Removes a copy that another one has taken over, unless its own tab has changed it since. */
export function removeCopy({ key, text }: StoredCopy): void {
  attempt(() => {
    if (localStorage.getItem(key) === text) localStorage.removeItem(key);
  });
}

/** The sheet of this round to go on with; null where none is unfinished on this device. */
export function lastCode(slug: string): string | null {
  return attempt(() => localStorage.getItem(lastKey(slug))) ?? null;
}

export function rememberCode(slug: string, code: string): void {
  attempt(() => localStorage.setItem(lastKey(slug), code));
}

/** Ends the offer to go on with this sheet; an offer to go on with another one stays. */
export function dropCode(slug: string, code: string): void {
  if (lastCode(slug) === code) attempt(() => localStorage.removeItem(lastKey(slug)));
}

/** Removes every trace of one sheet from this device. */
export function forgetSheet(slug: string, code: string): void {
  for (const { key } of readCopies(slug, code)) attempt(() => localStorage.removeItem(key));
  dropCode(slug, code);
}

/** Undefined where storage is switched off or full, or holds what no page of ours wrote. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

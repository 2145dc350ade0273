import type { SheetContent } from "./types.ts";

/**
 * What this browser keeps of one sheet: whatever the server does not have yet. Without it, closing a tab while the
 * network is down would lose what was typed. Once the server has confirmed everything, no answer is kept here.
 */
export interface LocalCopy {
  unsent?: {
    /** The last version the server confirmed: what a merge compares with. */
    base: SheetContent;
    content: SheetContent;
  };
  /** Key of a submit under way, kept so that a retry counts once. */
  submitKey?: string;
}

// Neither a slug nor a code holds a full stop, so no two sheets share a key.
const copyKey = (slug: string, code: string): string => `plumbline.sheet.${slug}.${code}`;
const lastKey = (slug: string): string => `plumbline.last.${slug}`;

export function readLocalCopy(slug: string, code: string): LocalCopy | null {
  try {
    const stored = localStorage.getItem(copyKey(slug, code));
    return stored ? (JSON.parse(stored) as LocalCopy) : null;
  } catch {
    // Storage switched off, or holding what an older page wrote: then there is no copy.
    return null;
  }
}

/** Whether it worked: storage may be full or switched off, and then the page must not promise a copy. */
export function writeLocalCopy(slug: string, code: string, copy: LocalCopy): boolean {
  return tried(() => {
    if (copy.unsent || copy.submitKey) localStorage.setItem(copyKey(slug, code), JSON.stringify(copy));
    else localStorage.removeItem(copyKey(slug, code));
  });
}

/** The sheet of this round to go on with; null where none is unfinished on this device. */
export function lastCode(slug: string): string | null {
  try {
    return localStorage.getItem(lastKey(slug));
  } catch {
    return null;
  }
}

export function rememberCode(slug: string, code: string): void {
  tried(() => localStorage.setItem(lastKey(slug), code));
}

/** Ends the offer to go on with this sheet; an offer to go on with another one stays. */
export function dropCode(slug: string, code: string): void {
  if (lastCode(slug) === code) tried(() => localStorage.removeItem(lastKey(slug)));
}

/** Removes every trace of one sheet from this device. */
export function forgetSheet(slug: string, code: string): void {
  writeLocalCopy(slug, code, {});
  dropCode(slug, code);
}

function tried(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

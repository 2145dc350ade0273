import type { SheetContent } from "./types.ts";

/**
 * What this browser keeps of a sheet: the code, to go on later, and whatever the server does not have yet. Without
 * it, closing a tab while the network is down would lose what was typed. Once the server has confirmed everything,
 * no answer is kept here; after submitting or withdrawing, nothing is.
 */
export interface LocalCopy {
  code: string;
  unsent?: {
    /** The last version the server confirmed: what a merge compares with. */
    base: SheetContent;
    content: SheetContent;
  };
  /** Key of a submit under way, kept so that a retry counts once. */
  submitKey?: string;
}

const keyOf = (slug: string): string => `plumbline.sheet.${slug}`;

export function readLocalCopy(slug: string): LocalCopy | null {
  try {
    const stored = localStorage.getItem(keyOf(slug));
    return stored ? (JSON.parse(stored) as LocalCopy) : null;
  } catch {
    // Storage switched off, or holding what an older page wrote: then there is no copy.
    return null;
  }
}

export function writeLocalCopy(slug: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(keyOf(slug), JSON.stringify(copy));
  } catch {
    // Full or switched off: the server's copy is the one that counts, and the page says when it is behind.
  }
}

export function removeLocalCopy(slug: string): void {
  try {
    localStorage.removeItem(keyOf(slug));
  } catch {
    // Nothing was kept then.
  }
}

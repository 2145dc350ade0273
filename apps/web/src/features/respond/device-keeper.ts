import { dropCode, readLocalCopy, rememberCode, writeLocalCopy } from "./local-copy.ts";
import { sameContent } from "./merge.ts";
import { hasUnsubmitted, type SheetState } from "./sheet-state.ts";

/**
 * Keeps this browser's copy of a sheet in step with one tab. Answers not sent yet that another tab wrote are left
 * alone by a tab that has nothing to send itself. Returns whether what the server lacks is safe on this device.
 */
export function deviceKeeper(slug: string): (state: SheetState) => boolean {
  /** What this tab put there last: only that is its own to clear. */
  let written: string | null = null;
  return (state) => {
    const { code, base, content, kept } = state;
    const { unsent: stored, submitKey } = readLocalCopy(slug, code) ?? {};
    const key = submitKey ? { submitKey } : {};
    if (isDone(state) && !stored && !submitKey) dropCode(slug, code);
    else rememberCode(slug, code);
    if (kept !== "saved") {
      const unsent = { base, content };
      const worked = writeLocalCopy(slug, code, { unsent, ...key });
      if (worked) written = JSON.stringify(unsent);
      return worked;
    }
    const anothers = stored && JSON.stringify(stored) !== written && !sameContent(stored.content, base);
    if (!anothers) {
      writeLocalCopy(slug, code, key);
      if (isDone(state) && !submitKey) dropCode(slug, code);
    }
    return true;
  };
}

/** Handed in or taken back, with nothing typed since: then there is nothing to go on with. */
function isDone(state: SheetState): boolean {
  return state.kept === "saved" && state.submissions > 0 && !hasUnsubmitted(state);
}

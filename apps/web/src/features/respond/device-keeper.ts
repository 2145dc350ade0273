import {
  dropCode,
  forgetSheet,
  readCopies,
  rememberCode,
  removeCopy,
  writeCopy,
  type LocalCopy,
  type StoredCopy,
} from "./local-copy.ts";
import { isDone, isSettled, type SheetState } from "./sheet-state.ts";

export interface DeviceKeeper {
  /** Brings the copy up to date; whether what the server lacks is safe on this device. */
  keep(state: SheetState): boolean;
  /** Removes every trace of the sheet, and keeps nothing of it from now on. */
  forget(code: string): void;
}

/**
 * Keeps a tab's copy of a sheet in step with the tab. Every tab has a copy of its own, so that two that are typed into
 * while the network is down overwrite nothing of each other's.
 *
 * @param tab names the copy.
 * @param found the copies the sheet was opened with: what was in them is in this tab's from its first own one on.
 */
export function deviceKeeper(slug: string, tab: string, found: readonly StoredCopy[]): DeviceKeeper {
  let takenOver = found;
  let forgotten = false;
  return {
    keep(state) {
      if (forgotten) return true;
      const { code } = state;
      const copy = copyOf(state);
      const worked = writeCopy(slug, code, tab, copy);
      if (worked) {
        for (const each of takenOver) removeCopy(each);
        takenOver = [];
      }
      if (isDone(state) && readCopies(slug, code).length === 0) dropCode(slug, code);
      else rememberCode(slug, code);
      return worked || copy.unsent === undefined;
    },
    forget(code) {
      forgotten = true;
      forgetSheet(slug, code);
    },
  };
}

/**
 * Once the server has confirmed everything, no answer is in it but those that declines took the place of, and with
 * handing in or withdrawing they go, too.
 */
function copyOf(state: SheetState): LocalCopy {
  const { base, content, conflicts, unconfirmed: sent, aside, handing } = state;
  return {
    ...(isSettled(state) ? {} : { unsent: { base, content, conflicts, sent } }),
    ...(Object.keys(aside).length > 0 && !isDone(state) ? { aside } : {}),
    ...(Object.keys(handing).length > 0 ? { handing } : {}),
  };
}

import type { sheetMessages } from "./messages-sheet.ts";
import type { SayOf } from "./say-of.ts";
import type { Kept } from "./sheet-state.ts";

/** Where what was typed is. A browser that keeps nothing leaves the open page as the only place. */
export function saveWords(say: SayOf<typeof sheetMessages>, kept: Kept, onDevice: boolean): string {
  return say(onDevice || kept === "saved" ? `saved.${kept}` : "saved.pageOnly");
}

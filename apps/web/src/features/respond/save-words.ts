import type { sheetMessages } from "./messages-sheet.ts";
import type { SayOf } from "./say-of.ts";
import type { Kept, SheetState } from "./sheet-state.ts";

/** What the page says about where what was typed is. */
export type Standing = Kept | "pageOnly" | "waiting" | "waitingOnPage";

/**
 * Where what was typed is. A browser that keeps nothing leaves the open page as the only place; and while one is asked
 * which of two answers holds, that is what it waits for, unless the rest cannot be sent either.
 */
export function standingOf(
  { kept, conflicts }: Pick<SheetState, "kept" | "conflicts">,
  onDevice: boolean,
): Standing {
  const asked = conflicts.length > 0 && kept !== "offline" && kept !== "refused";
  if (asked) return onDevice ? "waiting" : "waitingOnPage";
  return onDevice || kept === "saved" ? kept : "pageOnly";
}

export function saveWords(say: SayOf<typeof sheetMessages>, standing: Standing): string {
  return say(`saved.${standing}`);
}

/** What is told to somebody who does not see the page: that something is wrong, and that it is not any more. */
export type Announcement = Exclude<Standing, "saved" | "unsent" | "sending"> | "again" | null;

/**
 * What is to be announced after `last`; null for nothing new. Saving as such is silent, however often it happens: nobody
 * wants to hear of every pause.
 */
export function announced(last: Announcement, standing: Standing): Announcement {
  switch (standing) {
    case "unsent":
    case "sending":
      return last;
    case "saved":
      if (last === "offline" || last === "refused") return "again";
      // On a page that can keep nothing, every change is on this page only for a moment: once said is enough.
      return last === "pageOnly" || last === "again" ? last : null;
    default:
      return standing;
  }
}

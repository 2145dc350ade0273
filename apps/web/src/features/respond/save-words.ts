import type { Kept } from "./sheet-state.ts";

const WORDS: Record<Kept, string> = {
  saved: "Saved",
  unsent: "On this device, sending…",
  sending: "On this device, sending…",
  offline: "On this device; will send when the connection is back",
  refused: "On this device; not sent",
};

/** Where what was typed is. A browser that keeps nothing leaves the open page as the only place. */
export function saveWords(kept: Kept, onDevice: boolean): string {
  return onDevice || kept === "saved" ? WORDS[kept] : "Only on this page: keep it open";
}

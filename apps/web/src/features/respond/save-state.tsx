"use client";

import type { Kept, SheetState } from "./sheet-state.ts";

const WORDS: Record<Kept, string> = {
  saved: "Saved",
  unsent: "On this device, sending…",
  sending: "On this device, sending…",
  offline: "On this device; will send when the connection is back",
  refused: "On this device; not sent",
};

/** Where what was typed is, always in sight and always true. "Saved" means: in the database. */
export function SaveState({ state, preview }: { state: SheetState; preview: boolean }) {
  if (preview) return <span className="text-sm text-muted">Preview: nothing is kept</span>;
  const tone = state.kept === "saved" ? "text-good" : state.kept === "refused" ? "text-bad" : "text-muted";
  return (
    <span role="status" className={`text-sm ${tone}`}>
      {state.changes === 0 && state.kept === "saved" && state.revision === 0
        ? "Nothing typed yet"
        : WORDS[state.kept]}
    </span>
  );
}

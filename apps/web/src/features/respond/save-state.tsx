"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { sheetMessages } from "./messages-sheet.ts";
import { saveWords } from "./save-words.ts";
import type { SheetState } from "./sheet-state.ts";

interface SaveStateProps {
  state: SheetState;
  preview: boolean;
  /** Whether the browser could keep what is not sent. */
  onDevice: boolean;
}

/** Where what was typed is, always in sight and always true. "Saved" means: in the database. */
export function SaveState({ state, preview, onDevice }: SaveStateProps) {
  const say = useWords(sheetMessages);
  if (preview) return <span className="text-sm text-muted">{say("saved.preview")}</span>;
  const tone = state.kept === "saved" ? "text-good" : state.kept === "refused" ? "text-bad" : "text-muted";
  return (
    <span role="status" className={`text-sm ${tone}`}>
      {state.changes === 0 && state.kept === "saved" && state.revision === 0
        ? say("saved.nothing")
        : saveWords(say, state.kept, onDevice)}
    </span>
  );
}

"use client";

import { useEffect, useState } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { focusConflicts } from "./conflict-notice.tsx";
import { sheetMessages } from "./messages-sheet.ts";
import { announced, saveWords, standingOf, type Announcement } from "./save-words.ts";
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
  const standing = standingOf(state, onDevice);
  if (standing === "waiting" || standing === "waitingOnPage") {
    return (
      <button
        type="button"
        onClick={focusConflicts}
        // As high as the words it stands for, so that the bar it is in keeps its height.
        className="-my-1 cursor-pointer py-1 text-sm text-warn underline underline-offset-4"
      >
        {saveWords(say, standing)}
      </button>
    );
  }
  const tone = standing === "saved" ? "text-good" : standing === "refused" ? "text-bad" : "text-muted";
  const nothing = state.changes === 0 && standing === "saved" && state.revision === 0;
  return (
    <span className={`text-sm ${tone}`}>{nothing ? say("saved.nothing") : saveWords(say, standing)}</span>
  );
}

/** Milliseconds something has to be wrong, or right again, before it is said aloud. */
const PAUSE_MS = 1000;

/** Tells those who do not see the page when what they type is not saved, and when it is again. */
export function SaveAnnouncer({ state, onDevice }: Pick<SaveStateProps, "state" | "onDevice">) {
  const say = useWords(sheetMessages);
  const [said, setSaid] = useState<Announcement>(null);
  const standing = standingOf(state, onDevice);
  useEffect(() => {
    const pause = setTimeout(() => setSaid((last) => announced(last, standing)), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [standing]);
  return (
    <span role="status" className="sr-only">
      {said === null ? "" : say(`announced.${said}`)}
    </span>
  );
}

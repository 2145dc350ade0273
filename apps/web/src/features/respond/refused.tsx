"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { Notice } from "@plumbline/ui/notice.tsx";
import { sheetMessages } from "./messages-sheet.ts";
import type { SheetState } from "./sheet-state.ts";

/** Why the server does not take what was typed, and where it is; nothing while it takes it. */
export function Refused({
  state: { refusal },
  onDevice,
}: {
  state: Pick<SheetState, "refusal">;
  onDevice: boolean;
}) {
  const say = useWords(sheetMessages);
  if (refusal === null) return null;
  return (
    <Notice tone="error" title={say("refusedTitle")}>
      {say("refused", { problem: refusal, onDevice: onDevice ? "yes" : "no" })}
    </Notice>
  );
}

"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { Notice } from "@plumbline/ui/notice.tsx";
import { studyFieldMessages } from "./messages-study.ts";
import type { Saving } from "./saving.ts";

/** A round and the version of the instrument it opened with. */
export interface AskedRound {
  number: number;
  version: number;
}

/** Says why the version is frozen, and where changes go. */
export function FrozenNotice({
  base,
  rounds,
  readOnly,
}: {
  base: Saving["base"];
  rounds: AskedRound[];
  readOnly: boolean;
}) {
  const say = useWords(studyFieldMessages);
  if (!base.frozen) return null;
  const numbers = rounds.filter(({ version }) => version === base.version).map(({ number }) => number);
  const opened = { version: base.version, count: numbers.length, rounds: numbers.join(", ") };
  return (
    <Notice role={null} title={say("frozen", opened)}>
      {readOnly ? say("frozenReadOnly") : say("frozenNext", { version: base.version + 1 })}
    </Notice>
  );
}

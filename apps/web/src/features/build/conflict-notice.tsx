"use client";

import type { Instrument } from "@plumbline/instrument/instrument";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { differences } from "./differences.ts";
import { downloadInstrument } from "./download.ts";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import { savingMessages } from "./messages-saving.ts";
import type { Stored } from "./saving.ts";

/** Somebody else saved in between: what differs, and the choice. Either version can be kept as a file. */
export function ConflictNotice({ mine, theirs }: { mine: Instrument; theirs: Stored }) {
  const { dispatch } = useEditing();
  const locale = useLocale();
  const say = useWords(savingMessages);
  const differing = differences(mine, theirs.definition, locale);
  return (
    <div id={elementIds.conflict} tabIndex={-1} className="outline-none">
      <Notice
        tone="warning"
        title={say("conflict.title")}
        action={
          <>
            <Button variant="primary" onClick={() => dispatch({ type: "keep-mine" })}>
              {say("conflict.mine")}
            </Button>
            <Button onClick={() => dispatch({ type: "take-theirs" })}>{say("conflict.theirs")}</Button>
            <Button variant="quiet" onClick={() => downloadInstrument(mine, theirs.version)}>
              {say("conflict.downloadMine")}
            </Button>
            <Button variant="quiet" onClick={() => downloadInstrument(theirs.definition, theirs.version)}>
              {say("conflict.downloadTheirs")}
            </Button>
          </>
        }
      >
        <p>{say("conflict.what")}</p>
        <ul className="list-disc ps-5">
          {differing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

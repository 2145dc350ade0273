"use client";

import type { Instrument } from "@plumbline/instrument/instrument";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { differences } from "./differences.ts";
import { downloadInstrument } from "./download.ts";
import { useEditing } from "./editing.tsx";
import { elementIds } from "./element-ids.ts";
import type { Stored } from "./saving.ts";

/** Somebody else saved in between: what differs, and the choice. Either version can be kept as a file. */
export function ConflictNotice({ mine, theirs }: { mine: Instrument; theirs: Stored }) {
  const { dispatch } = useEditing();
  const differing = differences(mine, theirs.definition);
  return (
    <div id={elementIds.conflict} tabIndex={-1} className="outline-none">
      <Notice
        tone="warning"
        title="Somebody else saved this instrument while you were writing"
        action={
          <>
            <Button variant="primary" onClick={() => dispatch({ type: "keep-mine" })}>
              Keep mine
            </Button>
            <Button onClick={() => dispatch({ type: "take-theirs" })}>Take theirs</Button>
            <Button variant="quiet" onClick={() => downloadInstrument(mine, theirs.version)}>
              Download mine
            </Button>
            <Button variant="quiet" onClick={() => downloadInstrument(theirs.definition, theirs.version)}>
              Download theirs
            </Button>
          </>
        }
      >
        <p>
          Nothing is lost: theirs is saved, yours is on this page. “Keep mine” replaces theirs; “Take theirs”
          shows theirs, and Undo brings yours back.
        </p>
        <ul className="list-disc ps-5">
          {differing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

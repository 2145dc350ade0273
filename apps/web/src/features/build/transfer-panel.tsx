"use client";

import { useState } from "react";
import type { Instrument } from "@plumbline/instrument/instrument";
import { questionsOf } from "@plumbline/instrument/instrument";
import { Button } from "@plumbline/ui/button.tsx";
import { Dialog } from "@plumbline/ui/dialog.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { downloadInstrument } from "./download.ts";
import { useEditing } from "./editing.tsx";
import { JsonFileField } from "./json-file-field.tsx";
import { readInstrument } from "./transfer.ts";
import { counted } from "./words.ts";

interface TransferPanelProps {
  definition: Instrument;
  version: number;
  complete: boolean;
}

/** The instrument as a file: out, and in again. */
export function TransferPanel({ definition, version, complete }: TransferPanelProps) {
  const { dispatch, readOnly } = useEditing();
  const [sentences, setSentences] = useState<string[]>([]);
  const [read, setRead] = useState<Instrument | null>(null);
  const [asking, setAsking] = useState(false);

  function take(text: string | null) {
    const outcome =
      text === null ? { sentences: ["The file is too large to be an instrument."] } : readInstrument(text);
    if ("sentences" in outcome) return setSentences(outcome.sentences);
    setSentences([]);
    setRead(outcome.instrument);
    setAsking(true);
  }

  return (
    <section aria-labelledby="build-file" className="flex flex-col gap-4 border-t border-line pt-4">
      <h2 id="build-file" className="text-xl">
        The instrument as a file
      </h2>
      <div className="flex flex-col items-start gap-2">
        <Button onClick={() => downloadInstrument(definition, version)}>Download as JSON</Button>
        {complete ? null : (
          <p className="text-sm text-muted">
            Holds everything as it stands, also what is to be corrected; it can be read in again once that is
            done.
          </p>
        )}
      </div>
      {readOnly ? null : (
        <JsonFileField
          label="Read in a file"
          hint="An instrument that was downloaded here or written by hand. It replaces the draft; you are asked first."
          onRead={take}
        />
      )}
      {sentences.length > 0 ? (
        <Notice tone="error" title="This file cannot be read in; the draft is as it was">
          <ul className="list-disc ps-5">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={`Replace the draft by “${read?.title ?? ""}”?`}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep the draft</Button>
            <Button
              variant="danger"
              onClick={() => {
                setAsking(false);
                if (read) dispatch({ type: "replace", instrument: read });
              }}
            >
              Replace it
            </Button>
          </>
        }
      >
        <p>
          The file has {counted(read?.sections.length ?? 0, "section")} and{" "}
          {counted(read ? questionsOf(read).length : 0, "question")}; the draft has{" "}
          {counted(questionsOf(definition).length, "question")}. Rounds that were opened keep the version they
          opened with. Undo brings the draft back while this page is open.
        </p>
      </Dialog>
    </section>
  );
}

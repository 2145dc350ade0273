"use client";

import { useState } from "react";
import type { Instrument } from "@plumbline/instrument/instrument";
import { questionsOf } from "@plumbline/instrument/instrument";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Dialog } from "@plumbline/ui/dialog.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { downloadInstrument } from "./download.ts";
import { useEditing } from "./editing.tsx";
import { JsonFileField } from "./json-file-field.tsx";
import { transferMessages } from "./messages-transfer.ts";
import { readInstrument } from "./transfer.ts";

interface TransferPanelProps {
  definition: Instrument;
  version: number;
  complete: boolean;
}

/** The instrument as a file: out, and in again. */
export function TransferPanel({ definition, version, complete }: TransferPanelProps) {
  const { dispatch, readOnly } = useEditing();
  const locale = useLocale();
  const say = useWords(transferMessages);
  const [sentences, setSentences] = useState<string[]>([]);
  const [read, setRead] = useState<Instrument | null>(null);
  const [asking, setAsking] = useState(false);

  function take(text: string | null) {
    const outcome = text === null ? { sentences: [say("tooLarge")] } : readInstrument(text, locale);
    if ("sentences" in outcome) return setSentences(outcome.sentences);
    setSentences([]);
    setRead(outcome.instrument);
    setAsking(true);
  }

  return (
    <section aria-labelledby="build-file" className="flex flex-col gap-4 border-t border-line pt-4">
      <h2 id="build-file" className="text-xl">
        {say("part")}
      </h2>
      <div className="flex flex-col items-start gap-2">
        <Button onClick={() => downloadInstrument(definition, version)}>{say("download")}</Button>
        {complete ? null : <p className="text-sm text-muted">{say("unfinished")}</p>}
      </div>
      {readOnly ? null : <JsonFileField label={say("label")} hint={say("hint")} onRead={take} />}
      {sentences.length > 0 ? (
        <Notice tone="error" title={say("refused")}>
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
        title={say("replaceTitle", { title: read?.title ?? "" })}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{say("keep")}</Button>
            <Button
              variant="danger"
              onClick={() => {
                setAsking(false);
                if (read) dispatch({ type: "replace", instrument: read });
              }}
            >
              {say("replace")}
            </Button>
          </>
        }
      >
        <p>
          {say("counts", {
            sections: read?.sections.length ?? 0,
            questions: read ? questionsOf(read).length : 0,
            drafted: questionsOf(definition).length,
          })}
        </p>
      </Dialog>
    </section>
  );
}

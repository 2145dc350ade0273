"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { Progress } from "@plumbline/ui/progress.tsx";
import { elementIds } from "./element-ids.ts";
import { importMessages } from "./messages.ts";
import type { Upload } from "./state.ts";

interface SendingProps {
  upload: Upload;
  onResume(): void;
  onCancel(): void;
}

/** How far a file has come on its way, and what to do where it stopped. */
export function Sending({ upload: { name, parts, sent, failure }, onResume, onCancel }: SendingProps) {
  const say = useWords(importMessages);
  if (failure) {
    const stopped = failure.again
      ? say("sending.stopped", { sent, parts, name })
      : say("choose.refused", { name });
    return (
      <div id={elementIds.sending} tabIndex={-1} className="outline-none">
        <Notice
          tone="error"
          title={stopped}
          action={
            <>
              {failure.again ? (
                <Button variant="primary" onClick={onResume}>
                  {say("sending.resume")}
                </Button>
              ) : null}
              <Button onClick={onCancel}>{say(failure.again ? "sending.cancel" : "sending.other")}</Button>
            </>
          }
        >
          {say(failure.again ? "sending.keptSoFar" : "sending.nothing", { why: failure.message })}
        </Notice>
      </div>
    );
  }
  const done = sent === parts;
  return (
    <div id={elementIds.sending} tabIndex={-1} className="flex max-w-prose flex-col gap-4 outline-none">
      <p className="font-medium wrap-anywhere">{name}</p>
      {done ? (
        <Progress label={say("sending.reading")} />
      ) : (
        <Progress
          label={say("sending.part", { part: sent + 1, parts })}
          value={sent}
          max={parts}
          valueText={say("sending.partsSent", { sent })}
        />
      )}
      <p role="status" className="sr-only">
        {done ? say("sending.sayReading") : say("sending.saySending", { name })}
      </p>
      <p>
        <Button onClick={onCancel}>{say("sending.cancel")}</Button>
      </p>
    </div>
  );
}

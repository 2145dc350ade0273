"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { beginMessages } from "./messages-begin.ts";

/** A receipt link that opens nothing: said plainly, with the way to begin where there is one. */
export function UnknownReceipt({
  message,
  canBegin,
  onBegin,
}: {
  message: string;
  canBegin: boolean;
  onBegin(): void;
}) {
  const say = useWords(beginMessages);
  return (
    <Notice
      tone="warning"
      title={say("unknownTitle")}
      action={canBegin ? <Button onClick={onBegin}>{say("beginWithout")}</Button> : null}
    >
      {message}
    </Notice>
  );
}

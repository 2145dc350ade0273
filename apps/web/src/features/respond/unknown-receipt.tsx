"use client";

import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";

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
  return (
    <Notice
      tone="warning"
      title="This link does not open any answers"
      action={canBegin ? <Button onClick={onBegin}>Begin without it</Button> : null}
    >
      {message}
    </Notice>
  );
}

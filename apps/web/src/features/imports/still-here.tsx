"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { importMessages } from "./messages.ts";

interface StillHereProps {
  name: string;
  onBack(): void;
  onForget(): void;
}

/** The file that was looked over before another one is chosen. */
export function StillHere({ name, onBack, onForget }: StillHereProps) {
  const say = useWords(importMessages);
  return (
    <Notice
      role={null}
      title={say("stillHere.title", { name })}
      action={
        <>
          <Button onClick={onBack}>{say("stillHere.back")}</Button>
          <ConfirmButton
            variant="quiet"
            title={say("stillHere.sure")}
            loses={say("stillHere.loses")}
            confirmLabel={say("stillHere.forget")}
            cancelLabel={say("stillHere.keep")}
            onConfirm={onForget}
          >
            {say("stillHere.forget")}
          </ConfirmButton>
        </>
      }
    >
      {say("stillHere.what")}
    </Notice>
  );
}

"use client";

import Link from "next/link";
import type { Dispatch } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { withElements } from "@/i18n/with-elements";
import { importMessages } from "./messages.ts";
import { Sending } from "./sending.tsx";
import type { Action, Upload } from "./state.ts";
import type { useUpload } from "./use-upload.ts";

interface FileGoneProps {
  resending: Upload | null;
  upload: ReturnType<typeof useUpload>;
  dispatch: Dispatch<Action>;
}

/** The server has the file no longer; the browser still has it, and the mapping too. */
export function FileGone({ resending, upload, dispatch }: FileGoneProps) {
  const say = useWords(importMessages);
  if (resending) {
    const cancel = () => {
      upload.cancel();
      dispatch({ type: "upload-cancelled" });
    };
    return <Sending upload={resending} onResume={upload.resume} onCancel={cancel} />;
  }
  return (
    <Notice
      tone="error"
      title={say("gone.title")}
      action={<Button onClick={upload.sendAgain}>{say("gone.again")}</Button>}
    >
      {withElements(say, "gone.what", { studies: <Link href="/studies">{say("gone.studies")}</Link> })}
    </Notice>
  );
}

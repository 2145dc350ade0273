"use client";

import Link from "next/link";
import type { Dispatch } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
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
      title="The file is no longer on the server"
      action={<Button onClick={upload.sendAgain}>Send the file again</Button>}
    >
      It goes once it was imported, or after a day. Look under <Link href="/studies">your studies</Link>{" "}
      whether the import went through after all. What you changed here is kept.
    </Notice>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { useApi } from "@/trpc/provider";
import { useProblem } from "@/trpc/use-problem";
import { settingsMessages } from "./messages-settings.ts";
import { Setting } from "./setting.tsx";

export function ArchiveStudy({ studyId, archived }: { studyId: string; archived: boolean }) {
  const api = useApi();
  const say = useWords(settingsMessages);
  const problemOf = useProblem();
  const router = useRouter();
  const archive = useMutation(api.studies.archive.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Setting id="archive" title={say("archive.title")}>
      <p>{say(archived ? "archive.is" : "archive.what")}</p>
      {archive.error ? <Notice tone="error">{problemOf(archive.error).message}</Notice> : null}
      <p>
        <Button disabled={archive.isPending} onClick={() => archive.mutate({ studyId, archived: !archived })}>
          {say(archived ? "archive.undo" : "archive.submit")}
        </Button>
      </p>
    </Setting>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemOf } from "@/trpc/problem";
import { useApi } from "@/trpc/provider";
import { Setting } from "./setting.tsx";

export function ArchiveStudy({ studyId, archived }: { studyId: string; archived: boolean }) {
  const api = useApi();
  const router = useRouter();
  const archive = useMutation(api.studies.archive.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Setting id="archive" title="Archive">
      <p>
        {archived
          ? "The study is archived: it stands apart in your list. Nothing else about it changed."
          : "Puts the study apart in your list. An open round stays open, and nothing is lost."}
      </p>
      {archive.error ? <Notice tone="error">{problemOf(archive.error).message}</Notice> : null}
      <p>
        <Button disabled={archive.isPending} onClick={() => archive.mutate({ studyId, archived: !archived })}>
          {archived ? "Take out of the archive" : "Archive"}
        </Button>
      </p>
    </Setting>
  );
}

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

export function DuplicateStudy({ studyId }: { studyId: string }) {
  const api = useApi();
  const say = useWords(settingsMessages);
  const problemOf = useProblem();
  const router = useRouter();
  const duplicate = useMutation(
    api.studies.duplicate.mutationOptions({ onSuccess: (made) => router.push(`/studies/${made.studyId}`) }),
  );
  return (
    <Setting id="duplicate" title={say("duplicate.title")}>
      <p>{say("duplicate.what")}</p>
      {duplicate.error ? <Notice tone="error">{problemOf(duplicate.error).message}</Notice> : null}
      <p>
        <Button disabled={duplicate.isPending} onClick={() => duplicate.mutate({ studyId })}>
          {say("duplicate.submit")}
        </Button>
      </p>
    </Setting>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemOf } from "@/trpc/problem";
import { useApi } from "@/trpc/provider";
import { Setting } from "./setting.tsx";

export function DuplicateStudy({ studyId }: { studyId: string }) {
  const api = useApi();
  const router = useRouter();
  const duplicate = useMutation(
    api.studies.duplicate.mutationOptions({ onSuccess: (made) => router.push(`/studies/${made.studyId}`) }),
  );
  return (
    <Setting id="duplicate" title="Duplicate">
      <p>Makes a new study with the same instrument. Rounds, answers and members are not copied.</p>
      {duplicate.error ? <Notice tone="error">{problemOf(duplicate.error).message}</Notice> : null}
      <p>
        <Button disabled={duplicate.isPending} onClick={() => duplicate.mutate({ studyId })}>
          Duplicate
        </Button>
      </p>
    </Setting>
  );
}

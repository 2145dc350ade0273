"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { useApi } from "@/trpc/provider";
import { useProblem } from "@/trpc/use-problem";
import { settingsMessages } from "./messages-settings.ts";
import { Setting } from "./setting.tsx";

export function RenameStudy({ studyId, title: current }: { studyId: string; title: string }) {
  const api = useApi();
  const say = useWords(settingsMessages);
  const problemOf = useProblem();
  const router = useRouter();
  const [title, setTitle] = useState(current);
  const rename = useMutation(api.studies.rename.mutationOptions({ onSuccess: () => router.refresh() }));

  function submit(event: FormEvent) {
    event.preventDefault();
    rename.mutate({ studyId, title });
  }

  return (
    <Setting id="rename" title={say("rename.title")}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        <TextInput
          label={say("rename.label")}
          hint={say("rename.hint")}
          value={title}
          maxLength={160}
          required
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {rename.error ? <Notice tone="error">{problemOf(rename.error).message}</Notice> : null}
        {rename.isSuccess ? <Notice tone="success">{say("rename.done")}</Notice> : null}
        <p>
          <Button type="submit" disabled={rename.isPending}>
            {say("rename.submit")}
          </Button>
        </p>
      </form>
    </Setting>
  );
}

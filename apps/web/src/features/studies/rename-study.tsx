"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemOf } from "@/trpc/problem";
import { useApi } from "@/trpc/provider";
import { Setting } from "./setting.tsx";

export function RenameStudy({ studyId, title: current }: { studyId: string; title: string }) {
  const api = useApi();
  const router = useRouter();
  const [title, setTitle] = useState(current);
  const rename = useMutation(api.studies.rename.mutationOptions({ onSuccess: () => router.refresh() }));

  function submit(event: FormEvent) {
    event.preventDefault();
    rename.mutate({ studyId, title });
  }

  return (
    <Setting id="rename" title="Name">
      <form onSubmit={submit} className="flex flex-col gap-3">
        <TextInput
          label="Name of the study in your lists"
          hint="Respondents see the title of the instrument, which is edited under Build."
          value={title}
          maxLength={160}
          required
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {rename.error ? <Notice tone="error">{problemOf(rename.error).message}</Notice> : null}
        {rename.isSuccess ? <Notice tone="success">Renamed.</Notice> : null}
        <p>
          <Button type="submit" disabled={rename.isPending}>
            Rename
          </Button>
        </p>
      </form>
    </Setting>
  );
}

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
import { listMessages } from "./messages-list.ts";
import { StartFields, type Start, type TemplateOption } from "./start-fields.tsx";

export function NewStudyForm({ templates }: { templates: TemplateOption[] }) {
  const api = useApi();
  const say = useWords(listMessages);
  const problemOf = useProblem();
  const router = useRouter();
  const [title, setTitle] = useState("");
  const [start, setStart] = useState<Start>({ template: templates[0]?.id ?? "", simulated: false });
  const create = useMutation(
    api.studies.create.mutationOptions({ onSuccess: ({ studyId }) => router.push(`/studies/${studyId}`) }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    create.mutate({ title, ...start });
  }

  return (
    <form onSubmit={submit} className="flex max-w-prose flex-col gap-6">
      <TextInput
        label={say("create.title")}
        hint={say("create.titleHint")}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        required
        maxLength={160}
      />
      <StartFields templates={templates} start={start} onChange={setStart} />
      {create.error ? <Notice tone="error">{problemOf(create.error).message}</Notice> : null}
      <p>
        <Button type="submit" variant="primary" disabled={create.isPending} aria-busy={create.isPending}>
          {say("create.submit")}
        </Button>
      </p>
    </form>
  );
}

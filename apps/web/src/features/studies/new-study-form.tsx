"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemOf } from "@/trpc/problem";
import { useApi } from "@/trpc/provider";
import { StartFields, type Start, type TemplateOption } from "./start-fields.tsx";

export function NewStudyForm({ templates }: { templates: TemplateOption[] }) {
  const api = useApi();
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
        label="Title"
        hint="Respondents see it. It can be changed until a round opens."
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        required
        maxLength={160}
      />
      <StartFields templates={templates} start={start} onChange={setStart} />
      {create.error ? <Notice tone="error">{problemOf(create.error).message}</Notice> : null}
      <p>
        <Button type="submit" variant="primary" disabled={create.isPending} aria-busy={create.isPending}>
          Create the study
        </Button>
      </p>
    </form>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Dialog } from "@plumbline/ui/dialog.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { withElements } from "@/i18n/with-elements";
import { useApi } from "@/trpc/provider";
import { useProblem } from "@/trpc/use-problem";
import { settingsMessages } from "./messages-settings.ts";
import { Setting } from "./setting.tsx";

interface DeleteStudyProps {
  studyId: string;
  title: string;
  rounds: number;
  counted: number;
}

export function DeleteStudy({ studyId, title, rounds, counted }: DeleteStudyProps) {
  const api = useApi();
  const say = useWords(settingsMessages);
  const problemOf = useProblem();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const remove = useMutation(
    api.studies.delete.mutationOptions({ onSuccess: () => router.push("/studies") }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    remove.mutate({ studyId, title: typed });
  }

  return (
    <Setting id="delete" title={say("delete.title")}>
      <p>{say("delete.what", { rounds, counted })}</p>
      <div>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {say("delete.open")}
        </Button>
      </div>
      <Dialog open={asking} onClose={() => setAsking(false)} title={say("delete.sure")}>
        <form onSubmit={submit} className="flex flex-col gap-4">
          <p>{withElements(say, "delete.type", { title: <strong>{title}</strong> })}</p>
          <TextInput
            label={say("delete.name")}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {remove.error ? <Notice tone="error">{problemOf(remove.error).message}</Notice> : null}
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setAsking(false)}>{say("delete.cancel")}</Button>
            <Button type="submit" variant="danger" disabled={remove.isPending} aria-busy={remove.isPending}>
              {say("delete.submit")}
            </Button>
          </div>
        </form>
      </Dialog>
    </Setting>
  );
}

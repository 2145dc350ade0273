"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { Dialog } from "@plumbline/ui/dialog.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemOf } from "@/trpc/problem";
import { useApi } from "@/trpc/provider";
import { Setting } from "./setting.tsx";

interface DeleteStudyProps {
  studyId: string;
  title: string;
  rounds: number;
  counted: number;
}

export function DeleteStudy({ studyId, title, rounds, counted }: DeleteStudyProps) {
  const api = useApi();
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
    <Setting id="delete" title="Delete">
      <p>
        Deletes the study for everybody: its instrument in all versions,{" "}
        {rounds === 1 ? "its one round" : `its ${rounds} rounds`}, {counted} counted answers and all that were
        not counted yet, the drafts of people who are still answering, and every release. Figures that cite
        one can then no longer be reproduced. It cannot be undone.
      </p>
      <div>
        <Button variant="danger" onClick={() => setAsking(true)}>
          Delete the study
        </Button>
      </div>
      <Dialog open={asking} onClose={() => setAsking(false)} title="Delete this study?">
        <form onSubmit={submit} className="flex flex-col gap-4">
          <p>
            Type its name to be sure: <strong>{title}</strong>
          </p>
          <TextInput
            label="Name of the study"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {remove.error ? <Notice tone="error">{problemOf(remove.error).message}</Notice> : null}
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button type="submit" variant="danger" disabled={remove.isPending} aria-busy={remove.isPending}>
              Delete for good
            </Button>
          </div>
        </form>
      </Dialog>
    </Setting>
  );
}

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

/** Opens the next round: says what is frozen by it and asks how careful charts shall be. */
export function OpenRound({ studyId, number }: { studyId: string; number: number }) {
  const api = useApi();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [minimumN, setMinimumN] = useState("10");
  const [batch, setBatch] = useState("10");
  const open = useMutation(
    api.rounds.open.mutationOptions({
      onSuccess: () => {
        setAsking(false);
        router.refresh();
      },
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    open.mutate({ studyId, minimumN: Number(minimumN), batch: Number(batch) });
  }

  return (
    <div>
      <Button variant="primary" onClick={() => setAsking(true)}>
        Open round {number}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={`Open round ${number}`}>
        <form onSubmit={submit} className="flex flex-col gap-5" noValidate>
          <p>
            The instrument is frozen as it is now, under a hash; later edits make a new version for the next
            round. Whoever has the link can answer.
          </p>
          <TextInput
            label="Show charts from this many answers"
            hint="At least 5. Ten is what research data services ask for."
            type="number"
            numeric
            min={5}
            max={1000}
            value={minimumN}
            onChange={(event) => setMinimumN(event.currentTarget.value)}
          />
          <TextInput
            label="New answers per release, at least"
            hint="At least 5. Numbers move in batches, so that nobody can watch a single answer arrive."
            type="number"
            numeric
            min={5}
            max={1000}
            value={batch}
            onChange={(event) => setBatch(event.currentTarget.value)}
          />
          {open.error ? <Notice tone="error">{problemOf(open.error).message}</Notice> : null}
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setAsking(false)}>Not yet</Button>
            <Button type="submit" variant="primary" disabled={open.isPending} aria-busy={open.isPending}>
              Freeze and open
            </Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Dialog } from "@plumbline/ui/dialog.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { RadioGroup } from "@plumbline/ui/radio-group.tsx";
import { useApi } from "@/trpc/provider";
import { useProblem } from "@/trpc/use-problem";
import { roundMessages } from "./messages-round.ts";

/** When respondents may see how their own answers compare. */
const WHEN = [
  ["after-close", "open.personalAfter"],
  ["at-once", "open.personalAtOnce"],
  ["never", "open.personalNever"],
] as const;
type When = (typeof WHEN)[number][0];

/** Opens the next round: says what is frozen by it and asks how careful charts shall be. */
export function OpenRound({ studyId, number }: { studyId: string; number: number }) {
  const api = useApi();
  const say = useWords(roundMessages);
  const problemOf = useProblem();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [minimumN, setMinimumN] = useState("10");
  const [batch, setBatch] = useState("10");
  const [personalResults, setPersonalResults] = useState<When>("after-close");
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
    open.mutate({ studyId, minimumN: Number(minimumN), batch: Number(batch), personalResults });
  }

  return (
    <div>
      <Button variant="primary" onClick={() => setAsking(true)}>
        {say("open.title", { number })}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={say("open.title", { number })}>
        <form onSubmit={submit} className="flex flex-col gap-5" noValidate>
          <p>{say("open.what")}</p>
          <TextInput
            label={say("open.minimumN")}
            hint={say("open.minimumNHint")}
            type="number"
            numeric
            min={5}
            max={1000}
            value={minimumN}
            onChange={(event) => setMinimumN(event.currentTarget.value)}
          />
          <TextInput
            label={say("open.batch")}
            hint={say("open.batchHint")}
            type="number"
            numeric
            min={5}
            max={1000}
            value={batch}
            onChange={(event) => setBatch(event.currentTarget.value)}
          />
          <RadioGroup
            legend={say("open.personal")}
            hint={say("open.personalHint")}
            name="personal-results"
            value={personalResults}
            options={WHEN.map(([value, key]) => ({ value, label: say(key) }))}
            onChange={({ currentTarget }) =>
              setPersonalResults(WHEN.find(([value]) => value === currentTarget.value)?.[0] ?? "after-close")
            }
          />
          {personalResults === "at-once" ? (
            <Notice tone="warning">{say("open.personalAtOnceFloor")}</Notice>
          ) : null}
          {open.error ? <Notice tone="error">{problemOf(open.error).message}</Notice> : null}
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setAsking(false)}>{say("open.cancel")}</Button>
            <Button type="submit" variant="primary" disabled={open.isPending} aria-busy={open.isPending}>
              {say("open.submit")}
            </Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}

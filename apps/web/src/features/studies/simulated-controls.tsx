"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Badge } from "@plumbline/ui/badge.tsx";
import { Button } from "@plumbline/ui/button.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemOf } from "@/trpc/problem";
import { useApi } from "@/trpc/provider";

const RESPONDENTS = 80;

/** Made-up answers, in a round of their own: add, make anew, remove. */
export function SimulatedControls({ studyId, n }: { studyId: string; n: number | null }) {
  const api = useApi();
  const router = useRouter();
  const refresh = { onSuccess: () => router.refresh() };
  const simulate = useMutation(api.rounds.simulate.mutationOptions(refresh));
  const remove = useMutation(api.rounds.removeSimulated.mutationOptions(refresh));
  const failed = simulate.error ?? remove.error;
  return (
    <section aria-labelledby="simulated" className="flex flex-col gap-3 border-t border-line pt-4">
      <h2 id="simulated" className="flex flex-wrap items-center gap-3 text-xl">
        Simulated respondents {n === null ? null : <Badge tone="warning">simulated</Badge>}
      </h2>
      <p className="max-w-prose text-muted">
        {n === null
          ? `${RESPONDENTS} made-up people answer the instrument as it stands, so that you can see what the charts and files will look like. They live in a round of their own and never mix with answers.`
          : `${n} made-up people answered the instrument as it stood then. Results and files of that round say so everywhere.`}
      </p>
      {failed ? <Notice tone="error">{problemOf(failed).message}</Notice> : null}
      <div className="flex flex-wrap gap-3">
        <Button
          disabled={simulate.isPending}
          aria-busy={simulate.isPending}
          onClick={() => simulate.mutate({ studyId, respondents: RESPONDENTS })}
        >
          {n === null ? "Add simulated respondents" : "Make them anew"}
        </Button>
        {n === null ? null : (
          <ConfirmButton
            variant="secondary"
            title="Remove the simulated respondents?"
            loses="The simulated round goes, with its charts and numbers. Nothing that anybody answered is touched."
            confirmLabel="Remove them"
            cancelLabel="Keep them"
            onConfirm={async () => {
              await remove.mutateAsync({ studyId }).catch(() => {});
            }}
          >
            Remove
          </ConfirmButton>
        )}
      </div>
    </section>
  );
}

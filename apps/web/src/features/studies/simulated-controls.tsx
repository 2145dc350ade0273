"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { SIMULATED_RESPONDENTS } from "@plumbline/api/rounds/simulated";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Badge } from "@plumbline/ui/badge.tsx";
import { Button } from "@plumbline/ui/button.tsx";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { useApi } from "@/trpc/provider";
import { useProblem } from "@/trpc/use-problem";
import { studyMessages } from "./messages.ts";
import { roundMessages } from "./messages-round.ts";

/** Made-up answers, in a round of their own: add, make anew, remove. */
export function SimulatedControls({ studyId, n }: { studyId: string; n: number | null }) {
  const api = useApi();
  const say = useWords(roundMessages);
  const problemOf = useProblem();
  const sayOfStudy = useWords(studyMessages);
  const router = useRouter();
  const refresh = { onSuccess: () => router.refresh() };
  const simulate = useMutation(api.rounds.simulate.mutationOptions(refresh));
  const remove = useMutation(api.rounds.removeSimulated.mutationOptions(refresh));
  const failed = simulate.error ?? remove.error;
  return (
    <section aria-labelledby="simulated" className="flex flex-col gap-3 border-t border-line pt-4">
      <h2 id="simulated" className="flex flex-wrap items-center gap-3 text-xl">
        {say("simulated.title")}{" "}
        {n === null ? null : <Badge tone="warning">{sayOfStudy("marks.simulated")}</Badge>}
      </h2>
      <p className="max-w-prose text-muted">
        {n === null
          ? say("simulated.before", { people: SIMULATED_RESPONDENTS })
          : say("simulated.after", { people: n })}
      </p>
      {failed ? <Notice tone="error">{problemOf(failed).message}</Notice> : null}
      <div className="flex flex-wrap gap-3">
        <Button
          disabled={simulate.isPending}
          aria-busy={simulate.isPending}
          onClick={() => simulate.mutate({ studyId, respondents: SIMULATED_RESPONDENTS })}
        >
          {say(n === null ? "simulated.add" : "simulated.anew")}
        </Button>
        {n === null ? null : (
          <ConfirmButton
            variant="secondary"
            title={say("simulated.removeTitle")}
            loses={say("simulated.removeLoses")}
            confirmLabel={say("simulated.removeSubmit")}
            cancelLabel={say("simulated.removeCancel")}
            onConfirm={async () => {
              await remove.mutateAsync({ studyId }).catch(() => {});
            }}
          >
            {say("simulated.remove")}
          </ConfirmButton>
        )}
      </div>
    </section>
  );
}

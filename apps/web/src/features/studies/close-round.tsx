"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useWords } from "@plumbline/instrument/words/use-words";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { useApi } from "@/trpc/provider";
import { useProblem } from "@/trpc/use-problem";
import { roundMessages } from "./messages-round.ts";

export function CloseRound({
  studyId,
  roundId,
  number,
}: {
  studyId: string;
  roundId: string;
  number: number;
}) {
  const api = useApi();
  const say = useWords(roundMessages);
  const problemOf = useProblem();
  const router = useRouter();
  const close = useMutation(api.rounds.close.mutationOptions({ onSettled: () => router.refresh() }));
  return (
    <>
      <ConfirmButton
        variant="secondary"
        title={say("close.title", { number })}
        loses={say("close.loses")}
        confirmLabel={say("close.submit")}
        cancelLabel={say("close.cancel")}
        onConfirm={async () => {
          await close.mutateAsync({ studyId, roundId }).catch(() => {});
        }}
      >
        {say("close.submit")}
      </ConfirmButton>
      {close.error ? <Notice tone="error">{problemOf(close.error).message}</Notice> : null}
    </>
  );
}

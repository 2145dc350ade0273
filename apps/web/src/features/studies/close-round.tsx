"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { ConfirmButton } from "@plumbline/ui/confirm-button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemOf } from "@/trpc/problem";
import { useApi } from "@/trpc/provider";

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
  const router = useRouter();
  const close = useMutation(api.rounds.close.mutationOptions({ onSettled: () => router.refresh() }));
  return (
    <>
      <ConfirmButton
        variant="secondary"
        title={`Close round ${number}?`}
        loses="Nobody can answer or change an answer of this round any more, and it cannot be opened again. What is submitted is counted in one last release; what is typed and not submitted is not counted."
        confirmLabel="Close the round"
        cancelLabel="Keep it open"
        onConfirm={async () => {
          await close.mutateAsync({ studyId, roundId }).catch(() => {});
        }}
      >
        Close the round
      </ConfirmButton>
      {close.error ? <Notice tone="error">{problemOf(close.error).message}</Notice> : null}
    </>
  );
}

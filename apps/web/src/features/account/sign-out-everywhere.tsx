"use client";

import { useMutation } from "@tanstack/react-query";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { useApi } from "@/trpc/provider";
import { useProblem } from "@/trpc/use-problem";
import { accountMessages } from "./messages.ts";

export function SignOutEverywhere() {
  const api = useApi();
  const say = useWords(accountMessages);
  const problemOf = useProblem();
  const signOut = useMutation(
    api.account.signOutEverywhere.mutationOptions({ onSuccess: () => location.assign("/sign-in") }),
  );
  return (
    <>
      {signOut.error ? <Notice tone="error">{problemOf(signOut.error).message}</Notice> : null}
      <p>
        <Button disabled={signOut.isPending} onClick={() => signOut.mutate({})}>
          {say("signOut")}
        </Button>
      </p>
    </>
  );
}

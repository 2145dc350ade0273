"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { problemOf } from "@/trpc/problem";
import { useApi } from "@/trpc/provider";

export function SignOutEverywhere() {
  const api = useApi();
  const signOut = useMutation(
    api.account.signOutEverywhere.mutationOptions({ onSuccess: () => location.assign("/sign-in") }),
  );
  return (
    <>
      {signOut.error ? <Notice tone="error">{problemOf(signOut.error).message}</Notice> : null}
      <p>
        <Button disabled={signOut.isPending} onClick={() => signOut.mutate({})}>
          Sign out everywhere
        </Button>
      </p>
    </>
  );
}

"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { shellMessages } from "./messages.ts";

export function SignOutButton() {
  const say = useWords(shellMessages);
  async function signOut() {
    await fetch("/api/sign-out", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    location.assign("/");
  }
  return (
    <Button variant="quiet" className="text-sm" onClick={() => void signOut()}>
      {say("signOut")}
    </Button>
  );
}

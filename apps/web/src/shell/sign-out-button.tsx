"use client";

import { Button } from "@plumbline/ui/button.tsx";

export function SignOutButton() {
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
      Sign out
    </Button>
  );
}

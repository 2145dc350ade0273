"use client";

import { useEffect, useState } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { post } from "./post.ts";

/**
 * The page a sign-in link opens. Opening it does nothing: mail scanners open links too. Only the press of the
 * button uses the link up. Token and address lie in the fragment, which browsers do not send.
 */
export function ConfirmSignIn() {
  const [link, setLink] = useState<{ token: string; email: string } | null | undefined>(undefined);
  const [state, setState] = useState<"idle" | "busy" | "used" | "unavailable">("idle");

  useEffect(() => {
    const fragment = new URLSearchParams(location.hash.slice(1));
    const token = fragment.get("token");
    const email = fragment.get("email");
    setLink(token && email ? { token, email } : null);
  }, []);

  async function confirm(confirmed: { token: string; email: string }) {
    setState("busy");
    const outcome = await post("/api/sign-in/confirm", confirmed);
    if (outcome.ok) location.replace("/studies");
    else setState(outcome.code === "unavailable" ? "unavailable" : "used");
  }

  if (link === undefined) return null;
  if (link === null || state === "used") {
    return (
      <Notice tone="warning" title="This link does not sign in any more">
        A link works once and for ten minutes. <a href="/sign-in">Ask for a new one.</a>
      </Notice>
    );
  }
  return (
    <>
      <p className="text-lg">
        You are about to sign in as <strong className="wrap-anywhere">{link.email}</strong>.
      </p>
      {state === "unavailable" ? (
        <Notice tone="error">
          The server did not answer. The link is not used up; try again in a moment.
        </Notice>
      ) : null}
      <p>
        <Button
          variant="primary"
          disabled={state === "busy"}
          aria-busy={state === "busy"}
          onClick={() => void confirm(link)}
        >
          Sign in
        </Button>
      </p>
    </>
  );
}

"use client";

import { useEffect, useState } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { withElements } from "@/i18n/with-elements";
import { signInMessages } from "./messages.ts";
import { post } from "./post.ts";

/**
 * The page a sign-in link opens. Opening it does nothing: mail scanners open links too. Only the press of the
 * button uses the link up. Token and address lie in the fragment, which browsers do not send.
 */
export function ConfirmSignIn() {
  const say = useWords(signInMessages);
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
      <Notice tone="warning" title={say("confirm.usedTitle")}>
        {withElements(say, "confirm.used", { ask: <a href="/sign-in">{say("confirm.ask")}</a> })}
      </Notice>
    );
  }
  return (
    <>
      <p className="text-lg">
        {withElements(say, "confirm.about", {
          email: <strong className="wrap-anywhere">{link.email}</strong>,
        })}
      </p>
      {state === "unavailable" ? <Notice tone="error">{say("confirm.unanswered")}</Notice> : null}
      <p>
        <Button
          variant="primary"
          disabled={state === "busy"}
          aria-busy={state === "busy"}
          onClick={() => void confirm(link)}
        >
          {say("confirm.signIn")}
        </Button>
      </p>
    </>
  );
}

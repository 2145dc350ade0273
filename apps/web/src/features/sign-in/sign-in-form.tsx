"use client";

import { useState, type FormEvent } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { post } from "./post.ts";

export function SignInForm({ outbox }: { outbox: boolean }) {
  const [email, setEmail] = useState("");
  const [state, setState] = useState<"idle" | "busy" | "sent" | "invalid-email" | "unavailable">("idle");

  async function submit(event: FormEvent) {
    event.preventDefault();
    setState("busy");
    const outcome = await post("/api/sign-in", { email });
    setState(outcome.ok ? "sent" : outcome.code === "invalid-email" ? "invalid-email" : "unavailable");
  }

  if (state === "sent") {
    return (
      <>
        <Notice tone="success" title="Look into your mail">
          If {email} belongs to an organizer here, a link is on its way. It works once, for ten minutes.
        </Notice>
        {outbox ? <OutboxNotice /> : null}
        <p>
          <Button variant="quiet" onClick={() => setState("idle")}>
            Use another address
          </Button>
        </p>
      </>
    );
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-6" noValidate>
      <TextInput
        label="E-mail address"
        type="email"
        autoComplete="email"
        required
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={state === "invalid-email" ? "That is not an e-mail address we can send to." : undefined}
      />
      {state === "unavailable" ? (
        <Notice tone="error">
          The link could not be sent just now. Your address is kept here; try again in a moment.
        </Notice>
      ) : null}
      {outbox ? <OutboxNotice /> : null}
      <p>
        <Button type="submit" variant="primary" disabled={state === "busy"} aria-busy={state === "busy"}>
          Send me a sign-in link
        </Button>
      </p>
    </form>
  );
}

function OutboxNotice() {
  return (
    <Notice tone="warning" title="No mail server is set up" role={null}>
      Mail is written to the <code>outbox</code> folder in the server&rsquo;s data folder, and the link is
      printed in its terminal. Set <code>SMTP_URL</code> and <code>MAIL_FROM</code> to send real mail.
    </Notice>
  );
}

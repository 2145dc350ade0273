"use client";

import { useState, type FormEvent } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { withElements } from "@/i18n/with-elements";
import { signInMessages } from "./messages.ts";
import { post } from "./post.ts";

export function SignInForm({ outbox }: { outbox: boolean }) {
  const say = useWords(signInMessages);
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
        <Notice tone="success" title={say("sent.title")}>
          {say("sent.text", { email })}
        </Notice>
        {outbox ? <OutboxNotice /> : null}
        <p>
          <Button variant="quiet" onClick={() => setState("idle")}>
            {say("sent.other")}
          </Button>
        </p>
      </>
    );
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-6" noValidate>
      <TextInput
        label={say("address")}
        type="email"
        autoComplete="email"
        required
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={state === "invalid-email" ? say("invalid") : undefined}
      />
      {state === "unavailable" ? <Notice tone="error">{say("unsent")}</Notice> : null}
      {outbox ? <OutboxNotice /> : null}
      <p>
        <Button type="submit" variant="primary" disabled={state === "busy"} aria-busy={state === "busy"}>
          {say("send")}
        </Button>
      </p>
    </form>
  );
}

function OutboxNotice() {
  const say = useWords(signInMessages);
  return (
    <Notice tone="warning" title={say("outbox.title")} role={null}>
      {withElements(say, "outbox.text", {
        folder: <code>outbox</code>,
        server: <code>SMTP_URL</code>,
        sender: <code>MAIL_FROM</code>,
      })}
    </Notice>
  );
}

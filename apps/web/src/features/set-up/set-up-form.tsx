"use client";

import { useEffect, useState, type FormEvent } from "react";
import { Button } from "@plumbline/ui/button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { createClient } from "@/trpc/client";
import { problemOf } from "@/trpc/problem";
import { StartFields, type Start, type TemplateOption } from "../studies/start-fields.tsx";

type LinkState = "checking" | "valid" | "invalid" | "done" | "unreachable";

/** The first organizer and the first study. The token stays in the fragment: it never reaches a log. */
export function SetUpForm({ templates }: { templates: TemplateOption[] }) {
  const [token, setToken] = useState("");
  const [link, setLink] = useState<LinkState>("checking");
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [start, setStart] = useState<Start>({ template: templates[0]?.id ?? "", simulated: true });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    const fromFragment = location.hash.slice(1);
    setToken(fromFragment);
    createClient()
      .account.setUpState.mutate({ token: fromFragment })
      .then(setLink, () => setLink("unreachable"));
  }, []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const client = createClient();
    try {
      await client.account.setUp.mutate({ token, name, email });
    } catch (error) {
      setProblem(problemOf(error).message);
      setBusy(false);
      return;
    }
    try {
      const title = templates.find(({ id }) => id === start.template)?.title ?? "My study";
      const { studyId } = await client.studies.create.mutate({ title, ...start });
      location.assign(start.simulated ? `/studies/${studyId}/results` : `/studies/${studyId}`);
    } catch {
      // The organizer exists and is signed in: the list of studies is where one goes on from.
      location.assign("/studies");
    }
  }

  if (link === "checking") return <p role="status">Checking the link…</p>;
  if (link === "done") {
    return (
      <Notice tone="info" title="This installation is already set up">
        <a href="/sign-in">Sign in</a> with the address of an organizer.
      </Notice>
    );
  }
  if (link === "invalid") {
    return (
      <Notice tone="warning" title="This set-up link is not valid">
        Copy the newest link from the server&rsquo;s terminal, whole. Each start of the server prints one.
      </Notice>
    );
  }
  if (link === "unreachable") {
    return (
      <Notice tone="error" title="The server cannot be reached">
        Look into its terminal, then reload this page.
      </Notice>
    );
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-6">
      <p className="text-lg text-muted">
        You become the first organizer. Your address is where sign-in links go; there is no password.
      </p>
      <TextInput
        label="Your name"
        value={name}
        onChange={(e) => setName(e.currentTarget.value)}
        autoComplete="name"
        required
        maxLength={120}
      />
      <TextInput
        label="Your e-mail address"
        type="email"
        value={email}
        onChange={(e) => setEmail(e.currentTarget.value)}
        autoComplete="email"
        required
        maxLength={254}
      />
      <StartFields templates={templates} start={start} onChange={setStart} />
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      <p>
        <Button type="submit" variant="primary" disabled={busy} aria-busy={busy}>
          {busy ? "Setting up…" : "Set up and begin"}
        </Button>
      </p>
    </form>
  );
}

"use client";

import { useEffect, useState, type FormEvent } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { withElements } from "@/i18n/with-elements";
import { createClient } from "@/trpc/client";
import { useProblem } from "@/trpc/use-problem";
import { StartFields, type Start, type TemplateOption } from "../studies/start-fields.tsx";
import { setUpMessages } from "./messages.ts";

type LinkState = "checking" | "valid" | "invalid" | "done" | "unreachable";

/** The first organizer and the first study. The token stays in the fragment: it never reaches a log. */
export function SetUpForm({ templates }: { templates: TemplateOption[] }) {
  const say = useWords(setUpMessages);
  const problemOf = useProblem();
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
      const title = templates.find(({ id }) => id === start.template)?.title ?? say("study");
      const { studyId } = await client.studies.create.mutate({ title, ...start });
      location.assign(start.simulated ? `/studies/${studyId}/results` : `/studies/${studyId}`);
    } catch {
      // The organizer exists and is signed in: the list of studies is where one goes on from.
      location.assign("/studies");
    }
  }

  if (link === "checking") return <p role="status">{say("checking")}</p>;
  if (link === "done") {
    return (
      <Notice tone="info" title={say("done")}>
        {withElements(say, "doneWhat", { signIn: <a href="/sign-in">{say("signIn")}</a> })}
      </Notice>
    );
  }
  if (link === "invalid") {
    return (
      <Notice tone="warning" title={say("invalid")}>
        {say("invalidWhat")}
      </Notice>
    );
  }
  if (link === "unreachable") {
    return (
      <Notice tone="error" title={say("unreachable")}>
        {say("unreachableWhat")}
      </Notice>
    );
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-6">
      <p className="text-lg text-muted">{say("lead")}</p>
      <TextInput
        label={say("name")}
        value={name}
        onChange={(e) => setName(e.currentTarget.value)}
        autoComplete="name"
        required
        maxLength={120}
      />
      <TextInput
        label={say("email")}
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
          {say(busy ? "busy" : "begin")}
        </Button>
      </p>
    </form>
  );
}

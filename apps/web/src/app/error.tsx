"use client";

import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { PlainPage } from "@/shell/page";
import { appMessages } from "./messages.ts";

/** What a failed page shows: never the error itself, which may quote what somebody typed. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const say = useWords(appMessages);
  return (
    <PlainPage>
      <h1 className="text-3xl">{say("failed.title")}</h1>
      <p>{say("failed.why")}</p>
      <p>
        <Button variant="primary" onClick={reset}>
          {say("failed.again")}
        </Button>
      </p>
    </PlainPage>
  );
}

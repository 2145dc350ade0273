"use client";

import { useState } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { roundMessages } from "./messages-round.ts";

/** The public link of an open round. */
export function ShareLink({ link }: { link: string }) {
  const say = useWords(roundMessages);
  const [copied, setCopied] = useState(false);
  return (
    <div className="flex flex-wrap items-end gap-3">
      <TextInput
        label={say("link.label")}
        fieldClassName="min-w-0 grow basis-64"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        onClick={() => {
          navigator.clipboard.writeText(link).then(
            () => setCopied(true),
            () => setCopied(false),
          );
        }}
      >
        {say(copied ? "link.copied" : "link.copy")}
      </Button>
    </div>
  );
}

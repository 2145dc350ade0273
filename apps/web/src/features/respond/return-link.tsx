"use client";

import { useState } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button, LinkButton } from "@plumbline/ui/button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { fragmentOf } from "./code.ts";
import { receiptMessages } from "./messages-receipt.ts";

/** The respondent's private link: the only way back to their answers, known to nobody else. */
export function ReturnLink({ slug, code, title }: { slug: string; code: string; title: string }) {
  const say = useWords(receiptMessages);
  const [copied, setCopied] = useState<"no" | "yes" | "by-hand">("no");
  const link = `${location.origin}/r/${slug}${fragmentOf(code)}`;
  const mail = `mailto:?subject=${encodeURIComponent(say("link.subject", { title }))}&body=${encodeURIComponent(link)}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied("yes");
    } catch {
      setCopied("by-hand");
    }
  }

  return (
    <div className="flex flex-col gap-3">
      <TextInput
        label={say("link.label")}
        hint={say("link.hint")}
        value={link}
        readOnly
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button onClick={() => void copy()}>{say("link.copy")}</Button>
        <Button onClick={() => window.print()}>{say("link.print")}</Button>
        <LinkButton href={mail}>{say("link.mail")}</LinkButton>
      </div>
      <p role="status" className="text-sm">
        {copied === "no" ? "" : say(copied === "yes" ? "link.copied" : "link.byHand")}
      </p>
    </div>
  );
}

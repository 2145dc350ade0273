"use client";

import { useState } from "react";
import { Button, LinkButton } from "@plumbline/ui/button.tsx";
import { TextInput } from "@plumbline/ui/inputs.tsx";
import { fragmentOf } from "./code.ts";

/** The respondent's private link: the only way back to their answers, known to nobody else. */
export function ReturnLink({ slug, code, title }: { slug: string; code: string; title: string }) {
  const [copied, setCopied] = useState<"no" | "yes" | "by-hand">("no");
  const link = `${location.origin}/r/${slug}${fragmentOf(code)}`;
  const mail = `mailto:?subject=${encodeURIComponent(`My answers: ${title}`)}&body=${encodeURIComponent(link)}`;

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
        label="Your private link"
        hint="Whoever has it can read and change these answers. We store only a fingerprint of it and cannot send it again."
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button onClick={() => void copy()}>Copy</Button>
        <Button onClick={() => window.print()}>Print</Button>
        <LinkButton href={mail}>Mail to myself</LinkButton>
      </div>
      <p role="status" className="text-sm">
        {copied === "yes"
          ? "Copied."
          : copied === "by-hand"
            ? "Your browser does not allow copying here: select the link and copy it."
            : ""}
      </p>
    </div>
  );
}

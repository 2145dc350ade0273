"use client";

import Link from "next/link";
import { useWords } from "@plumbline/instrument/words/use-words";
import { shellMessages } from "./messages.ts";

/** The name, with a plumb line for its middle. */
export function Logo({ href = "/" }: { href?: string }) {
  const say = useWords(shellMessages);
  return (
    <Link
      href={href}
      dir="ltr"
      className="inline-flex min-h-11 items-center font-serif text-xl font-semibold text-ink no-underline"
      aria-label={say("home")}
    >
      Plumb
      <span aria-hidden="true" className="mx-px h-6 w-0.5 bg-predicted" />
      line
    </Link>
  );
}

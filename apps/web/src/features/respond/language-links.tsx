"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition, type MouseEvent } from "react";
import { useWords } from "@plumbline/instrument/words/use-words";
import { beginMessages } from "./messages-begin.ts";
import type { Survey } from "./types.ts";

interface LanguageLinksProps {
  survey: Pick<Survey, "language" | "languages">;
  /** With the sheet's code, so that the link also works in another tab. */
  fragment: string;
  /** Whether everything typed is somewhere that outlives this page. */
  safe: boolean;
  /** Sends what is not. */
  onFlush(): void;
}

/** The same page in another language. What was typed is sent first, and stays on the page. */
export function LanguageLinks({ survey, fragment, safe, onFlush }: LanguageLinksProps) {
  const { language, languages } = survey;
  const say = useWords(beginMessages);
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [wanted, setWanted] = useState<string | null>(null);

  useEffect(() => {
    if (wanted === null || !safe) return;
    setWanted(null);
    // The page stays the same page: the code in the address, the place in the survey and the answers remain.
    startTransition(() =>
      router.replace(location.pathname + addressIn(wanted, fragment || location.hash), { scroll: false }),
    );
  }, [wanted, safe, router, fragment]);

  if (languages.length < 2) return null;

  function choose(event: MouseEvent, tag: string) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (tag === language) return;
    setWanted(tag);
    onFlush();
  }

  return (
    <nav
      aria-label={say("languages")}
      aria-busy={pending}
      className="-my-3 flex flex-wrap items-center gap-x-4 text-sm print:hidden"
    >
      {languages.map(({ tag, name }) => (
        <a
          key={tag}
          href={addressIn(tag, fragment)}
          lang={tag}
          hrefLang={tag}
          aria-current={tag === language ? "true" : undefined}
          onClick={(event) => choose(event, tag)}
          className="inline-flex min-h-11 items-center text-link underline underline-offset-4 aria-[current]:text-ink aria-[current]:no-underline"
        >
          {name}
        </a>
      ))}
      <span role="status" className="text-muted">
        {wanted === null ? "" : say("switching")}
      </span>
    </nav>
  );
}

function addressIn(tag: string, fragment: string): string {
  return `?lang=${encodeURIComponent(tag)}${fragment}`;
}

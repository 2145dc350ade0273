"use client";

import { useState } from "react";
import type { NoResult } from "@plumbline/api/personal/rules";
import type { PersonalResult as Result } from "@plumbline/api/personal/reads";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { useProblem } from "@/trpc/use-problem";
import { personalMessages } from "./messages-personal.ts";
import { PersonalCompared } from "./personal-compared.tsx";

type Shown =
  | { is: "asked-not" }
  | { is: "loading" }
  | { is: "none"; why: NoResult }
  | { is: "result"; result: Result }
  | { is: "failed"; message: string };

const NONE_KEYS = {
  never: "none.never",
  "after-close": "none.afterClose",
  "not-submitted": "none.notSubmitted",
  "not-yet-counted": "none.notYetCounted",
  "not-counted": "none.notCounted",
  "no-release": "none.noRelease",
  "too-few": "none.tooFew",
} as const satisfies Record<NoResult, string>;

interface PersonalResultProps {
  slug: string;
  code: string;
  /** The language the survey is read in. */
  language: string;
  /** The questions in the order of the survey, in the words they were asked in. */
  questions: readonly { id: string; text: string }[];
}

/** One's own answers among those of the others, on request: it is nobody's duty to look. */
export function PersonalResult({ slug, code, language, questions }: PersonalResultProps) {
  const say = useWords(personalMessages);
  const locale = useLocale();
  const problemOf = useProblem();
  const [shown, setShown] = useState<Shown>({ is: "asked-not" });

  async function load() {
    setShown({ is: "loading" });
    try {
      const { createClient } = await import("@/trpc/client");
      const answer = await createClient().personal.result.mutate({ slug, code, locale, language });
      setShown("none" in answer ? { is: "none", why: answer.none } : { is: "result", result: answer.result });
    } catch (error) {
      setShown({ is: "failed", message: problemOf(error).message });
    }
  }

  return (
    <section aria-labelledby="personal-title" className="flex flex-col gap-4 border-t border-line pt-5">
      <h2 id="personal-title" className="text-xl">
        {say("title")}
      </h2>
      {shown.is === "asked-not" || shown.is === "loading" || shown.is === "failed" ? (
        <div className="print:hidden">
          <Button
            onClick={() => void load()}
            disabled={shown.is === "loading"}
            aria-busy={shown.is === "loading"}
          >
            {say(shown.is === "loading" ? "loading" : "show")}
          </Button>
        </div>
      ) : null}
      {shown.is === "failed" ? <Notice tone="error">{shown.message}</Notice> : null}
      {shown.is === "none" ? <p role="status">{say(NONE_KEYS[shown.why])}</p> : null}
      {shown.is === "result" ? <PersonalCompared result={shown.result} questions={questions} /> : null}
    </section>
  );
}

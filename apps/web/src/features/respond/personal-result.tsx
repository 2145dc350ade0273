"use client";

import { useState } from "react";
import type { NoResult } from "@plumbline/api/personal/rules";
import type { PersonalResult as Result } from "@plumbline/api/personal/reads";
import type { PersonalItem } from "@plumbline/instrument/personal-result";
import { useLocale, useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { useProblem } from "@/trpc/use-problem";
import { personalMessages } from "./messages-personal.ts";
import { StandingBar } from "./standing-bar.tsx";

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
      {shown.is === "result" ? <Compared result={shown.result} questions={questions} /> : null}
    </section>
  );
}

function Compared({ result, questions }: { result: Result } & Pick<PersonalResultProps, "questions">) {
  const say = useWords(personalMessages);
  const { items, score, percentile, mostMisjudged, others, release } = result;
  const texts = new Map(questions.map(({ id, text }) => [id, text]));
  const places = new Map(questions.map(({ id }, index) => [id, index]));
  const most = items.find(({ questionId }) => questionId === mostMisjudged);
  const listed = items.toSorted((a, b) => (places.get(a.questionId) ?? 0) - (places.get(b.questionId) ?? 0));
  return (
    <div className="flex flex-col gap-6" role="status">
      <p className="max-w-prose text-muted">{say("lead", { others, release: release.id })}</p>
      {items.length === 0 ? <p>{say("nothing")}</p> : null}
      {score === null ? (
        items.length > 0 ? (
          <p>{say("noScore")}</p>
        ) : null
      ) : (
        <div className="flex flex-col gap-1">
          <p className="font-serif text-2xl">{say("score", { score })}</p>
          <p>{percentile === null ? say("percentileLater") : say("percentile", { share: percentile })}</p>
          <p className="max-w-prose text-sm text-muted">{say("scoreHelp")}</p>
        </div>
      )}
      {most ? (
        <div className="border-s-4 border-predicted ps-4">
          <p className="text-sm font-semibold text-muted">{say("most")}</p>
          <p className="font-serif text-lg">{texts.get(most.questionId)}</p>
          <Prediction item={most} />
        </div>
      ) : null}
      <ul className="flex flex-col">
        {listed.map((item) => (
          <li
            key={item.questionId}
            className="flex break-inside-avoid flex-col gap-2 border-t border-line py-4"
          >
            <p className="font-serif text-lg">{texts.get(item.questionId)}</p>
            <Standing item={item} />
            <Prediction item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Standing({ item: { own } }: { item: PersonalItem }) {
  const say = useWords(personalMessages);
  if (!own) return null;
  if (!own.ordered) return <p>{say("same", { share: own.same })}</p>;
  const { below, same, above } = own;
  return (
    <div className="flex flex-col gap-1">
      <StandingBar below={below} same={same} above={above} label={say("standing", { below, same, above })} />
      <p>{say("ordered", { below, same, above })}</p>
    </div>
  );
}

function Prediction({ item: { prediction } }: { item: PersonalItem }) {
  const say = useWords(personalMessages);
  if (!prediction) return null;
  const { expected, truth } = prediction;
  return <p>{say("expected", { expected, truth })}</p>;
}

"use client";

import { Suspense, use, useState } from "react";
import { AnsweringProvider } from "@plumbline/instrument/answering.tsx";
import type { Question } from "@plumbline/instrument/question";
import { lensesOf } from "@plumbline/instrument/response";
import { useWords } from "@plumbline/instrument/words/use-words";
import { DecliningProvider } from "../respond/decline-context.tsx";
import { QuestionCard } from "../respond/question-card.tsx";
import { kindView } from "./kind-view.ts";
import { questionMessages } from "./messages-question.ts";
import { Mishap } from "./mishap.tsx";
import { trialAnswering, type Trial } from "./trial-answers.ts";

interface PreviewProps {
  question: Question;
  crowd: string;
  /** Whether nothing in the question is to be corrected. */
  complete: boolean;
}

/** The question as a respondent meets it; it can be answered, and nothing of that is kept. */
export function Preview({ question, crowd, complete }: PreviewProps) {
  const say = useWords(questionMessages);
  // While something is to be corrected, the last state that could be asked stays in sight.
  const [askable, setAskable] = useState(complete ? question : null);
  if (complete && askable !== question) setAskable(question);
  return (
    <aside
      aria-label={say("preview.name")}
      className="min-w-0 rounded-xl border border-line bg-raised p-4 @4xl:sticky @4xl:top-4 @4xl:max-h-[calc(100dvh-7rem)] @4xl:self-start @4xl:overflow-y-auto"
    >
      <p className="pb-4 text-sm text-muted">
        {say(askable === null || complete ? "preview.now" : "preview.before")}
      </p>
      {askable ? (
        <Mishap key={`${askable.own}${askable.crowd}`} what={say("preview.what")}>
          <Suspense fallback={<p className="text-muted">{say("preview.loading")}</p>}>
            <Asked question={askable} crowd={crowd} />
          </Suspense>
        </Mishap>
      ) : (
        <p>{say("preview.later")}</p>
      )}
    </aside>
  );
}

function Asked({ question, crowd }: { question: Question; crowd: string }) {
  const { Input } = use(kindView(question.kind));
  const [trial, setTrial] = useState<Trial>({});
  const { answering, declining } = trialAnswering(question, trial, (lens, held) =>
    setTrial((before) => ({ ...before, [lens]: held })),
  );
  const lenses = lensesOf(question);
  // Its own prefix: the page may have an element by the question's id.
  const id = `preview-${question.id}`;
  // Nothing is drawn for an author: the order shown is one of the two.
  const card = { id, text: question.text, help: question.help, crowd, lenses, orderDrawn: false };
  const inputs = Object.fromEntries(
    lenses.map((lens) => [
      lens,
      <Input
        key={lens}
        questionId={id}
        lens={lens}
        form={lens === "crowd" ? question.crowd : null}
        spec={question.spec}
        labelledBy={`${id}-text ${id}-${lens}-lens`}
      />,
    ]),
  );
  return (
    <AnsweringProvider value={answering}>
      <DecliningProvider value={declining}>
        <QuestionCard {...card} crowdForm={question.crowd} inputs={inputs} />
      </DecliningProvider>
    </AnsweringProvider>
  );
}

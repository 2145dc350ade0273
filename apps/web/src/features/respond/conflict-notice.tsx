"use client";

import { useMemo } from "react";
import { AnsweringProvider, type Answering } from "@plumbline/instrument/answering.tsx";
import { useWords } from "@plumbline/instrument/words/use-words";
import { Button } from "@plumbline/ui/button.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { LensInWords } from "./lens-in-words.tsx";
import { versionAt, type Conflict, type Place, type Version } from "./merge.ts";
import { lensMessages } from "./messages-lens.ts";
import { sheetMessages } from "./messages-sheet.ts";
import { typedWords } from "./typed-words.ts";
import type { QuestionMeta, SheetContent, Survey } from "./types.ts";

const NOTICE = "conflicts";

/** Leads whoever is asked to what is asked. */
export function focusConflicts(): void {
  document.getElementById(NOTICE)?.focus();
}

interface ConflictNoticeProps {
  survey: Pick<Survey, "sections">;
  conflicts: readonly Conflict[];
  content: SheetContent;
  /** Which of the others is taken, by its number; null for what is on this screen. */
  onResolve(places: readonly Place[], other: number | null): void;
}

/** Two tabs or devices changed the same place: both versions side by side, for the respondent to choose. */
export function ConflictNotice({ survey, conflicts, content, onResolve }: ConflictNoticeProps) {
  const say = useWords(sheetMessages);
  const questions = new Map(
    survey.sections.flatMap((section) => section.questions).map((question) => [question.id, question]),
  );
  return (
    <div id={NOTICE} tabIndex={-1} role="group" aria-label={say("conflict.title")}>
      {/* Not a live region: what the answers are would be read all at once. The state of the save says it. */}
      <Notice tone="warning" title={say("conflict.title")} role={null}>
        <p>{say("conflict.what")}</p>
        <ul className="flex flex-col">
          {conflicts.map((conflict) => (
            <li key={`${conflict.questionId}-${conflict.lens}`} className="border-t border-line py-3 mt-3">
              <Choice
                conflict={conflict}
                question={questions.get(conflict.questionId)}
                mine={versionAt(content, conflict)}
                onChoose={(other) => onResolve([conflict], other)}
              />
            </li>
          ))}
        </ul>
        {conflicts.length > 1 ? (
          <div
            role="group"
            aria-label={say("conflict.everywhere")}
            className="flex flex-wrap gap-3 border-t border-line pt-3"
          >
            <Button onClick={() => onResolve(conflicts, null)}>{say("conflict.allMine")}</Button>
            <Button onClick={() => onResolve(conflicts, 0)}>{say("conflict.allTheirs")}</Button>
          </div>
        ) : null}
      </Notice>
    </div>
  );
}

function Choice(props: {
  conflict: Conflict;
  question: QuestionMeta | undefined;
  mine: Version;
  onChoose(other: number | null): void;
}) {
  const { conflict, question, mine, onChoose } = props;
  const say = useWords(sheetMessages);
  const sayLens = useWords(lensMessages);
  const lens = sayLens(`inline.${conflict.lens}`);
  const of = <span className="sr-only">{say("conflict.of", { question: question?.text ?? "", lens })}</span>;
  return (
    <div className="flex flex-col gap-2">
      <p className="font-medium">
        {question?.text} <span className="font-normal text-muted">({lens})</span>
      </p>
      <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[12rem_1fr]">
        {[mine, ...conflict.others].map((version, index) => (
          // Versions have no name of their own; nothing is put in between while they are shown.
          <div key={index} className="contents">
            <dt className="text-muted">{say(index === 0 ? "conflict.here" : "conflict.elsewhere")}</dt>
            <dd className="wrap-anywhere">
              <VersionInWords conflict={conflict} question={question} version={version} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => onChoose(null)}>
          <span>
            {say("conflict.mine")}
            {of}
          </span>
        </Button>
        {conflict.others.map((_, other) => (
          <Button key={other} onClick={() => onChoose(other)}>
            <span>
              {say("conflict.theirs")}
              {of}
            </span>
          </Button>
        ))}
      </div>
    </div>
  );
}

/** A version in the words of its kind, as the review says them. */
function VersionInWords(props: { conflict: Conflict; question: QuestionMeta | undefined; version: Version }) {
  const { conflict, question, version } = props;
  const say = useWords(sheetMessages);
  const answering = useMemo((): Answering => shown(version), [version]);
  const typed = typedWords(version.typed);
  return (
    <AnsweringProvider value={answering}>
      <LensInWords
        questionId={conflict.questionId}
        lens={conflict.lens}
        open={say("conflict.nothing")}
        begun={typed === null ? say("conflict.begun") : say("conflict.begunWith", { typed })}
      >
        {question?.said[conflict.lens]}
      </LensInWords>
    </AnsweringProvider>
  );
}

/** Holds one version wherever it is asked, and takes nothing. */
function shown({ said, typed }: Version): Answering {
  const nothing = () => {};
  return {
    lens: () => ({
      said,
      partial: typed,
      disabled: true,
      order: null,
      answer: nothing,
      keep: nothing,
      clear: nothing,
    }),
  };
}

"use client";

import type { ReactNode } from "react";
import type { PersonalResult } from "@plumbline/api/personal/reads";
import type { PersonalItem } from "@plumbline/instrument/personal-result";
import { useWords } from "@plumbline/instrument/words/use-words";
import { lensMessages } from "./messages-lens.ts";
import { personalMessages } from "./messages-personal.ts";
import { StandingBar } from "./standing-bar.tsx";

interface PersonalComparedProps {
  result: PersonalResult;
  /** The questions in the order of the survey, in the words they were asked in. */
  questions: readonly { id: string; text: string }[];
}

/** A score over all predictions, the question that was furthest off, and then every question. */
export function PersonalCompared({ result, questions }: PersonalComparedProps) {
  const say = useWords(personalMessages);
  const { items, score, percentile, mostMisjudged, others, release } = result;
  const texts = new Map(questions.map(({ id, text }) => [id, text]));
  const places = new Map(questions.map(({ id }, index) => [id, index]));
  const most = items.find(({ questionId }) => questionId === mostMisjudged);
  const listed = items.toSorted((a, b) => (places.get(a.questionId) ?? 0) - (places.get(b.questionId) ?? 0));
  return (
    <div className="flex flex-col gap-6" role="status">
      <p className="max-w-prose text-muted">
        {say(release.final ? "lead" : "leadOpen", { others, release: release.id })}
      </p>
      {items.length === 0 ? <p>{say("nothing")}</p> : null}
      {score !== null ? (
        <Score score={score} percentile={percentile} />
      ) : items.length > 0 ? (
        <p>{say("noScore")}</p>
      ) : null}
      {most ? (
        <div className="border-s-4 border-predicted ps-4">
          <p className="text-sm font-semibold text-muted">{say("most")}</p>
          <p className="font-serif text-lg text-pretty">{texts.get(most.questionId)}</p>
          <Prediction item={most} />
        </div>
      ) : null}
      <ul className="flex flex-col">
        {listed.map((item) => (
          <Item key={item.questionId} item={item} text={texts.get(item.questionId) ?? ""} />
        ))}
      </ul>
    </div>
  );
}

function Score({ score, percentile }: { score: number; percentile: number | null }) {
  const say = useWords(personalMessages);
  return (
    <div className="flex flex-col gap-1">
      <p className="font-serif text-2xl text-balance">{say("score", { score })}</p>
      <p>
        {percentile === null
          ? say("percentileLater")
          : percentile === 0
            ? say("percentileLowest")
            : say("percentile", { share: percentile })}
      </p>
      <p className="max-w-prose text-sm text-muted">{say("scoreHelp")}</p>
    </div>
  );
}

/** One question through each lens, parted as it was asked. */
function Item({ item, text }: { item: PersonalItem; text: string }) {
  const say = useWords(lensMessages);
  return (
    <li className="flex break-inside-avoid flex-col gap-3 border-t border-line py-4">
      <p className="font-serif text-lg text-pretty">{text}</p>
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[12rem_1fr]">
        {item.own ? (
          <Through title={say("titles.own")}>
            <Standing own={item.own} />
          </Through>
        ) : null}
        {item.prediction ? (
          <Through title={say("titles.crowd")}>
            <Prediction item={item} />
          </Through>
        ) : null}
      </dl>
    </li>
  );
}

function Through({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-sm text-muted sm:pt-0.5">{title}</dt>
      <dd className="min-w-0 max-sm:not-last:mb-2">{children}</dd>
    </>
  );
}

function Standing({ own }: { own: NonNullable<PersonalItem["own"]> }) {
  const say = useWords(personalMessages);
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

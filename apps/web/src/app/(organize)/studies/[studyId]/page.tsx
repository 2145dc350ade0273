import type { Metadata } from "next";
import { minutesOf, questionsOf } from "@plumbline/instrument/instrument";
import { LinkButton } from "@plumbline/ui/button.tsx";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { OpenRound } from "@/features/studies/open-round";
import { RoundCard } from "@/features/studies/round-card";
import { SimulatedControls } from "@/features/studies/simulated-controls";
import { app } from "@/server/app";
import { loadStudy } from "@/features/studies/load-study";
import { load } from "@/server/caller";
import { RouterLink } from "@/shell/router-link";

export const metadata: Metadata = { title: "Overview" };

export default async function StudyPage({ params }: { params: Promise<{ studyId: string }> }) {
  const { studyId } = await params;
  const study = await loadStudy(studyId);
  const instrument = await load((api) => api.instruments.latest({ studyId }));
  const { sections } = instrument.definition;
  const questions = questionsOf(instrument.definition);
  const minutes = minutesOf({ questions });
  const runs = study.role === "owner" || study.role === "editor";
  const simulated = study.rounds.find(({ origin }) => origin === "simulated");
  const held = study.rounds.filter(({ origin }) => origin !== "simulated").toReversed();
  const open = held.find(({ state }) => state === "open");
  const imported = held.some(({ origin }) => origin === "imported");
  return (
    <>
      <PageHeader
        title="Overview"
        lead={
          questions.length === 0
            ? "The instrument is empty. Add sections and questions, look at the preview, then open a round."
            : `Version ${instrument.version} of the instrument: ${questions.length} questions in ${sections.length} sections, about ${minutes} minutes${instrument.hash ? ", frozen" : ""}.`
        }
        actions={
          <>
            <LinkButton link={RouterLink} href={`/studies/${studyId}/build`}>
              {questions.length === 0 ? "Build the instrument" : "Edit the instrument"}
            </LinkButton>
            <LinkButton link={RouterLink} href={`/studies/${studyId}/preview`}>
              Preview
            </LinkButton>
          </>
        }
      />
      <section aria-labelledby="rounds" className="flex flex-col gap-4">
        <h2 id="rounds" className="text-2xl">
          Rounds
        </h2>
        {held.length === 0 ? (
          <p className="max-w-prose text-muted">
            No round yet. Opening one freezes the instrument as it is and gives you a link to share.
          </p>
        ) : (
          held.map((round) => (
            <RoundCard
              key={round.id}
              studyId={studyId}
              round={round}
              baseUrl={app().env.auth.baseUrl}
              runs={runs}
            />
          ))
        )}
        {runs && !open && !imported && questions.length > 0 ? (
          <OpenRound studyId={studyId} number={Math.max(0, ...held.map(({ number }) => number)) + 1} />
        ) : null}
      </section>
      {runs && questions.length > 0 && !imported ? (
        <SimulatedControls studyId={studyId} n={simulated?.release?.n ?? null} />
      ) : null}
    </>
  );
}

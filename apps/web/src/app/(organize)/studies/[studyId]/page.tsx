import { minutesOf, questionsOf } from "@plumbline/instrument/instrument";
import { wordsIn } from "@plumbline/instrument/words/words";
import { LinkButton } from "@plumbline/ui/button.tsx";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { studyMessages } from "@/features/studies/messages";
import { roundMessages } from "@/features/studies/messages-round";
import { OpenRound } from "@/features/studies/open-round";
import { RoundCard } from "@/features/studies/round-card";
import { SimulatedControls } from "@/features/studies/simulated-controls";
import { pageTitle } from "@/i18n/page-title";
import { readerLocale } from "@/i18n/reader-locale";
import { app } from "@/server/app";
import { loadStudy } from "@/features/studies/load-study";
import { load } from "@/server/caller";
import { RouterLink } from "@/shell/router-link";

export const generateMetadata = pageTitle(studyMessages, "pages.overview");

export default async function StudyPage({ params }: { params: Promise<{ studyId: string }> }) {
  const { studyId } = await params;
  const locale = await readerLocale();
  const say = wordsIn(roundMessages, locale);
  const sayOfStudy = wordsIn(studyMessages, locale);
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
        title={sayOfStudy("pages.overview")}
        lead={
          questions.length === 0
            ? say("empty")
            : say("version", {
                version: instrument.version,
                questions: questions.length,
                sections: sections.length,
                minutes,
                frozen: instrument.hash ? "yes" : "no",
              })
        }
        actions={
          <>
            <LinkButton link={RouterLink} href={`/studies/${studyId}/build`}>
              {say(questions.length === 0 ? "buildIt" : "editIt")}
            </LinkButton>
            <LinkButton link={RouterLink} href={`/studies/${studyId}/preview`}>
              {sayOfStudy("pages.preview")}
            </LinkButton>
          </>
        }
      />
      <section aria-labelledby="rounds" className="flex flex-col gap-4">
        <h2 id="rounds" className="text-2xl">
          {say("rounds")}
        </h2>
        {held.length === 0 ? (
          <p className="max-w-prose text-muted">{say("none")}</p>
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

import { notFound } from "next/navigation";
import { wordsIn } from "@plumbline/instrument/words/words";
import { EmptyState } from "@plumbline/ui/empty-state.tsx";
import { LinkButton } from "@plumbline/ui/button.tsx";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { roundHref } from "@/features/results/addresses";
import {
  chooseNeutral,
  chooseOrder,
  chooseRelease,
  chooseRound,
  type ResultsQuery,
} from "@/features/results/choose-round";
import { resultsMessages } from "@/features/results/messages";
import { NoRelease } from "@/features/results/no-release";
import { ResultsHead, RoundBadges } from "@/features/results/results-head";
import { ResultsList } from "@/features/results/results-list";
import { RoundSwitch } from "@/features/results/round-switch";
import { loadStudy } from "@/features/studies/load-study";
import { pageTitle } from "@/i18n/page-title";
import { readerLocale } from "@/i18n/reader-locale";
import { withElements } from "@/i18n/with-elements";
import { load } from "@/server/caller";
import { RouterLink } from "@/shell/router-link";

export const generateMetadata = pageTitle(resultsMessages, "title");

interface ResultsPageProps {
  params: Promise<{ studyId: string }>;
  searchParams: Promise<ResultsQuery>;
}

export default async function ResultsPage({ params, searchParams }: ResultsPageProps) {
  const { studyId } = await params;
  const locale = await readerLocale();
  const say = wordsIn(resultsMessages, locale);
  const query = await searchParams;
  const study = await loadStudy(studyId);
  const round = chooseRound(study.rounds, query.round);
  const number = chooseRelease(query.release);
  if (round === undefined || number === undefined) notFound();
  if (round === null) {
    return (
      <>
        <PageHeader title={say("title")} />
        <EmptyState
          title={say("noRound.title")}
          action={
            <LinkButton link={RouterLink} href={`/studies/${studyId}`}>
              {say("noRound.overview")}
            </LinkButton>
          }
        >
          {say("noRound.what")}
        </EmptyState>
      </>
    );
  }
  const { instrument, release, findings, framings } = await load((api) =>
    api.releases.results({
      studyId,
      roundId: round.id,
      locale,
      ...(number === null ? {} : { number }),
    }),
  );
  if (number !== null && !release) notFound();
  const rounds = <RoundSwitch studyId={studyId} rounds={study.rounds} current={round.id} />;
  if (!release || !findings) {
    return (
      <>
        {rounds}
        <PageHeader title={say("title")} eyebrow={<RoundBadges round={round} release={null} />} />
        <NoRelease round={round} />
      </>
    );
  }
  const older = round.release !== null && release.number < round.release.number;
  return (
    <>
      {rounds}
      {older ? (
        <p className="text-sm text-muted">
          {withElements(say, "older", {
            number: release.number,
            newest: (
              <RouterLink
                href={roundHref(studyId, round.id)}
                className="text-link underline underline-offset-4"
              >
                {say("newest")}
              </RouterLink>
            ),
          })}
        </p>
      ) : null}
      <ResultsHead studyTitle={instrument.title} round={round} release={release} findings={findings} />
      <ResultsList
        findings={findings}
        framings={framings}
        order={chooseOrder(query.order)}
        neutral={chooseNeutral(query.neutral)}
        crowd={instrument.crowd}
        address={{ studyId, roundId: round.id, release: release.number }}
        releaseId={release.id}
        pinned={number !== null}
      />
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@plumbline/ui/empty-state.tsx";
import { LinkButton } from "@plumbline/ui/button.tsx";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { roundHref } from "@/features/results/addresses";
import { chooseOrder, chooseRelease, chooseRound, type ResultsQuery } from "@/features/results/choose-round";
import { NoRelease } from "@/features/results/no-release";
import { ResultsHead, RoundBadges } from "@/features/results/results-head";
import { ResultsList } from "@/features/results/results-list";
import { RoundSwitch } from "@/features/results/round-switch";
import { loadStudy } from "@/features/studies/load-study";
import { load } from "@/server/caller";
import { RouterLink } from "@/shell/router-link";

export const metadata: Metadata = { title: "Results" };

interface ResultsPageProps {
  params: Promise<{ studyId: string }>;
  searchParams: Promise<ResultsQuery>;
}

export default async function ResultsPage({ params, searchParams }: ResultsPageProps) {
  const { studyId } = await params;
  const query = await searchParams;
  const study = await loadStudy(studyId);
  const round = chooseRound(study.rounds, query.round);
  const number = chooseRelease(query.release);
  if (round === undefined || number === undefined) notFound();
  if (round === null) {
    return (
      <>
        <PageHeader title="Results" />
        <EmptyState
          title="No round yet"
          action={
            <LinkButton link={RouterLink} href={`/studies/${studyId}`}>
              To the overview
            </LinkButton>
          }
        >
          Results come in releases of a round. Open one from the overview, or simulate answers to see what the
          charts will look like.
        </EmptyState>
      </>
    );
  }
  const { instrument, release, findings } = await load((api) =>
    api.releases.results({ studyId, roundId: round.id, ...(number === null ? {} : { number }) }),
  );
  if (number !== null && !release) notFound();
  const rounds = <RoundSwitch studyId={studyId} rounds={study.rounds} current={round.id} />;
  if (!release || !findings) {
    return (
      <>
        {rounds}
        <PageHeader title="Results" eyebrow={<RoundBadges round={round} release={null} />} />
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
          This is release {release.number} of the round.{" "}
          <RouterLink href={roundHref(studyId, round.id)} className="text-link underline underline-offset-4">
            Show the newest
          </RouterLink>
        </p>
      ) : null}
      <ResultsHead studyTitle={instrument.title} round={round} release={release} findings={findings} />
      <ResultsList
        findings={findings}
        order={chooseOrder(query.order)}
        crowd={instrument.crowd}
        address={{ studyId, roundId: round.id, release: release.number }}
        pinned={number !== null}
      />
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { viewOf } from "@plumbline/instrument/kinds/views";
import { chooseRelease, chooseRound, type ResultsQuery } from "@/features/results/choose-round";
import { QuestionResults } from "@/features/results/question-results";
import { loadStudy } from "@/features/studies/load-study";
import { readerLocale } from "@/i18n/reader-locale";
import { load } from "@/server/caller";

interface QuestionPageProps {
  params: Promise<{ studyId: string; questionId: string }>;
  searchParams: Promise<ResultsQuery>;
}

/** Read once per request although the page and its title both show of it. */
const loadResults = cache(async (studyId: string, roundId: string, number: number | null) => {
  const locale = await readerLocale();
  return load((api) =>
    api.releases.results({ studyId, roundId, locale, ...(number === null ? {} : { number }) }),
  );
});

async function released({ params, searchParams }: QuestionPageProps) {
  const { studyId, questionId } = await params;
  const query = await searchParams;
  const study = await loadStudy(studyId);
  const round = chooseRound(study.rounds, query.round);
  const number = chooseRelease(query.release);
  if (!round || number === undefined) notFound();
  const { release, findings } = await loadResults(studyId, round.id, number);
  const items = findings?.items ?? [];
  const place = items.findIndex(({ question }) => question.id === questionId);
  const finding = items[place];
  if (!release || !findings || !finding) notFound();
  return {
    round,
    release,
    findings,
    finding,
    neighbours: { previous: items[place - 1], next: items[place + 1] },
  };
}

export async function generateMetadata(props: QuestionPageProps): Promise<Metadata> {
  const { finding } = await released(props);
  return { title: finding.question.text };
}

export default async function QuestionPage(props: QuestionPageProps) {
  const { studyId } = await props.params;
  const { round, release, findings, finding, neighbours } = await released(props);
  return (
    <QuestionResults
      finding={finding}
      view={await viewOf(finding.question.kind)}
      round={round}
      release={release}
      family={findings.family}
      minimumN={findings.minimumN}
      address={{ studyId, roundId: round.id, release: release.number }}
      neighbours={neighbours}
    />
  );
}

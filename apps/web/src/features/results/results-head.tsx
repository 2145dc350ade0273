import { roundName } from "@plumbline/api/findings/files";
import type { Findings } from "@plumbline/api/findings/findings";
import { headlineOf } from "@plumbline/api/findings/headline";
import type { ReleaseHead } from "@plumbline/api/releases/reads";
import { Badge } from "@plumbline/ui/badge.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import type { ResultsRound } from "./choose-round.ts";
import { dayWords, summaryWords } from "./page-words.ts";

interface ResultsHeadProps {
  studyTitle: string;
  round: ResultsRound;
  release: ReleaseHead;
  findings: Findings;
}

/** Where the figures come from, and the strongest of them in words. */
export function ResultsHead({ studyTitle, round, release, findings }: ResultsHeadProps) {
  const headline = headlineOf(findings);
  const simulated = round.origin === "simulated";
  return (
    <div className="flex flex-col gap-6">
      {simulated ? (
        <Notice tone="warning" title="Nobody gave these answers" role={null}>
          They are simulated, so that every chart has something to show. They say nothing about
          anybody&rsquo;s views; do not cite them.
        </Notice>
      ) : null}
      <PageHeader
        eyebrow={
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span>
              {studyTitle} · {roundName(round)} · release {release.number} · n = {release.n} · cut on{" "}
              <time dateTime={release.cutOn}>{dayWords(release.cutOn)}</time>
            </span>
            <RoundBadges round={round} release={release} />
          </span>
        }
        title={
          headline ? (
            // A sentence with a question in it: long for the size of a title.
            <span className="block text-2xl sm:text-3xl">
              {simulated ? "Simulated: " : ""}
              {headline.text}
            </span>
          ) : (
            "Results"
          )
        }
        lead={summaryWords(findings, headline !== null)}
      />
      <p className="-mt-6 text-sm text-muted">
        {simulated ? "Not to be cited: release " : "Cite: release "}
        <span className="font-medium text-ink select-all">{release.id}</span>
        {release.final
          ? ""
          : ", one of a round still open; the next one replaces it, this one stays as it is"}
      </p>
    </div>
  );
}

export function RoundBadges({ round, release }: { round: ResultsRound; release: ReleaseHead | null }) {
  return (
    <>
      {round.origin === "simulated" ? <Badge tone="warning">simulated</Badge> : null}
      {round.origin === "imported" ? <Badge tone="info">imported</Badge> : null}
      {round.state === "open" ? (
        <Badge tone="success">{release ? "open — provisional release" : "open"}</Badge>
      ) : null}
    </>
  );
}

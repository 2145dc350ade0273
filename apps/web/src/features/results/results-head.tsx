import type { Findings } from "@plumbline/api/findings/findings";
import { headlineOf } from "@plumbline/api/findings/headline";
import type { ReleaseHead } from "@plumbline/api/releases/reads";
import { wordsIn } from "@plumbline/instrument/words/words";
import { Badge } from "@plumbline/ui/badge.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { dayIn } from "@/i18n/days";
import { readerLocale, readerWords } from "@/i18n/reader-locale";
import { withElements } from "@/i18n/with-elements";
import { studyMessages } from "../studies/messages.ts";
import type { ResultsRound } from "./choose-round.ts";
import { resultsMessages } from "./messages.ts";
import { summaryWords } from "./page-words.ts";

interface ResultsHeadProps {
  studyTitle: string;
  round: ResultsRound;
  release: ReleaseHead;
  findings: Findings;
}

/** Where the figures come from, and the strongest of them in words. */
export async function ResultsHead({ studyTitle, round, release, findings }: ResultsHeadProps) {
  const locale = await readerLocale();
  const say = wordsIn(resultsMessages, locale);
  const headline = headlineOf(findings, locale);
  const simulated = round.origin === "simulated";
  return (
    <div className="flex flex-col gap-6">
      {simulated ? (
        <Notice tone="warning" title={say("simulated.title")} role={null}>
          {say("simulated.what")}
        </Notice>
      ) : null}
      <PageHeader
        eyebrow={
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span>
              {withElements(say, "source", {
                study: studyTitle,
                origin: round.origin,
                number: round.number,
                release: release.number,
                n: release.n,
                day: <time dateTime={release.cutOn}>{dayIn(locale, release.cutOn, "long")}</time>,
              })}
            </span>
            <RoundBadges round={round} release={release} />
          </span>
        }
        title={
          headline ? (
            // A sentence with a question in it: long for the size of a title.
            <span className="block text-2xl sm:text-3xl">
              {simulated ? say("simulated.headline", { headline: headline.text }) : headline.text}
            </span>
          ) : (
            say("title")
          )
        }
        lead={summaryWords(findings, headline !== null, locale)}
      />
      <p className="-mt-6 text-sm text-muted">
        {withElements(say, simulated ? "doNotCite" : release.final ? "cite" : "citeProvisional", {
          id: <span className="font-medium text-ink select-all">{release.id}</span>,
        })}
      </p>
    </div>
  );
}

export async function RoundBadges({ round, release }: { round: ResultsRound; release: ReleaseHead | null }) {
  const say = await readerWords(resultsMessages);
  const sayOfStudy = await readerWords(studyMessages);
  return (
    <>
      {round.origin === "simulated" ? <Badge tone="warning">{sayOfStudy("marks.simulated")}</Badge> : null}
      {round.origin === "imported" ? <Badge tone="info">{sayOfStudy("marks.imported")}</Badge> : null}
      {round.state === "open" ? (
        <Badge tone="success">{release ? say("provisional") : sayOfStudy("marks.open")}</Badge>
      ) : null}
    </>
  );
}

import { Badge } from "@plumbline/ui/badge.tsx";
import { LinkButton } from "@plumbline/ui/button.tsx";
import { EmptyState } from "@plumbline/ui/empty-state.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { studyMessages } from "@/features/studies/messages";
import { exportMessages } from "@/features/studies/messages-exports";
import { loadStudy } from "@/features/studies/load-study";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";

export const generateMetadata = pageTitle(studyMessages, "pages.exports");

export default async function ExportsPage({ params }: { params: Promise<{ studyId: string }> }) {
  const { studyId } = await params;
  const say = await readerWords(exportMessages);
  const sayOfStudy = await readerWords(studyMessages);
  const study = await loadStudy(studyId);
  const ready = study.rounds
    .filter(({ release, minimumN }) => release !== null && release.n >= minimumN)
    .toReversed();
  const analyses = study.role !== "viewer";
  return (
    <>
      <PageHeader title={sayOfStudy("pages.exports")} lead={say("lead")} />
      <Notice tone="warning" title={say("warning")} role={null}>
        {say("warningWhy")}
      </Notice>
      {ready.length === 0 ? (
        <EmptyState title={say("nothing")}>{say("nothingWhy")}</EmptyState>
      ) : (
        <ul className="flex flex-col">
          {ready.map((round) => (
            <li
              key={round.id}
              className="flex flex-wrap items-center justify-between gap-4 border-t border-line py-4"
            >
              <div>
                <h2 className="flex flex-wrap items-center gap-3 text-xl">
                  {round.origin === "simulated"
                    ? sayOfStudy("simulatedRound")
                    : sayOfStudy("round", { number: round.number })}
                  {round.origin === "simulated" ? (
                    <Badge tone="warning">{sayOfStudy("marks.simulated")}</Badge>
                  ) : null}
                  {round.origin === "imported" ? (
                    <Badge tone="info">{sayOfStudy("marks.imported")}</Badge>
                  ) : null}
                </h2>
                <p className="text-sm text-muted">
                  {say(round.state === "open" ? "provisional" : "release", {
                    number: round.release!.number,
                    id: round.release!.id,
                    n: round.release!.n,
                  })}
                </p>
              </div>
              {analyses ? (
                <LinkButton href={`/api/studies/${studyId}/rounds/${round.id}/export`} download>
                  {say("download")}
                </LinkButton>
              ) : (
                <p className="text-sm text-muted">{say("viewer")}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

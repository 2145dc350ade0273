import type { Metadata } from "next";
import { Badge } from "@plumbline/ui/badge.tsx";
import { LinkButton } from "@plumbline/ui/button.tsx";
import { EmptyState } from "@plumbline/ui/empty-state.tsx";
import { Notice } from "@plumbline/ui/notice.tsx";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { loadStudy } from "@/features/studies/load-study";

export const metadata: Metadata = { title: "Exports" };

export default async function ExportsPage({ params }: { params: Promise<{ studyId: string }> }) {
  const { studyId } = await params;
  const study = await loadStudy(studyId);
  const ready = study.rounds
    .filter(({ release, minimumN }) => release !== null && release.n >= minimumN)
    .toReversed();
  const analyses = study.role !== "viewer";
  return (
    <>
      <PageHeader
        title="Exports"
        lead="One zip per round: answers wide and long as CSV, a codebook, and a datapackage.json for programs."
      />
      <Notice tone="warning" title="These files are not anonymous" role={null}>
        They carry no names, codes or times; row ids and order are new in every download, and reasons in free
        text are left out. But somebody who knows a few of a person&rsquo;s answers may find that
        person&rsquo;s row. Do not publish them; hand them only to people who agree not to try.
      </Notice>
      {ready.length === 0 ? (
        <EmptyState title="Nothing to export yet">
          A round can be exported once it has a release with enough answers.
        </EmptyState>
      ) : (
        <ul className="flex flex-col">
          {ready.map((round) => (
            <li
              key={round.id}
              className="flex flex-wrap items-center justify-between gap-4 border-t border-line py-4"
            >
              <div>
                <h2 className="flex flex-wrap items-center gap-3 text-xl">
                  {round.origin === "simulated" ? "Simulated round" : `Round ${round.number}`}
                  {round.origin === "simulated" ? <Badge tone="warning">simulated</Badge> : null}
                  {round.origin === "imported" ? <Badge tone="info">imported</Badge> : null}
                </h2>
                <p className="text-sm text-muted">
                  Release {round.release!.number} ({round.release!.id}), {round.release!.n} respondents
                  {round.state === "open" ? ", provisional: the round is open" : ""}
                </p>
              </div>
              {analyses ? (
                <LinkButton href={`/api/studies/${studyId}/rounds/${round.id}/export`} download>
                  Download the zip
                </LinkButton>
              ) : (
                <p className="text-sm text-muted">Viewers see charts and take no files.</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

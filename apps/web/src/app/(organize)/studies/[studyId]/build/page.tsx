import type { Metadata } from "next";
import { may } from "@plumbline/api/access/rules";
import { LinkButton } from "@plumbline/ui/button.tsx";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { Builder } from "@/features/build/builder";
import { load } from "@/server/caller";
import { RouterLink } from "@/shell/router-link";

export const metadata: Metadata = { title: "Build" };

export default async function BuildPage({ params }: { params: Promise<{ studyId: string }> }) {
  const { studyId } = await params;
  const [stored, study] = await Promise.all([
    load((api) => api.instruments.latest({ studyId })),
    load((api) => api.studies.overview({ studyId })),
  ]);
  const { version, revision, hash, definition } = stored;
  return (
    <>
      <PageHeader
        title="Build"
        lead="What the study asks. Changes are saved as you write; opening a round freezes the version it opens with."
        actions={
          <LinkButton link={RouterLink} href={`/studies/${studyId}/preview`}>
            Preview the saved version
          </LinkButton>
        }
      />
      <Builder
        studyId={studyId}
        initial={{ version, revision, hash, definition }}
        rounds={study.rounds
          .filter(({ origin }) => origin === "collected")
          .map((round) => ({ number: round.number, version: round.instrumentVersion }))}
        readOnly={!may(study.role, "edit")}
      />
    </>
  );
}

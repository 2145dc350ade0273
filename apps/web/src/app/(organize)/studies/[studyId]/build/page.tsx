import type { Metadata } from "next";
import { may } from "@plumbline/api/access/rules";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { Builder } from "@/features/build/builder";
import { loadStudy } from "@/features/studies/load-study";
import { load } from "@/server/caller";

export const metadata: Metadata = { title: "Build" };

export default async function BuildPage({ params }: { params: Promise<{ studyId: string }> }) {
  const { studyId } = await params;
  const [stored, study] = await Promise.all([
    load((api) => api.instruments.latest({ studyId })),
    loadStudy(studyId),
  ]);
  const { version, revision, hash, definition } = stored;
  return (
    <>
      <PageHeader
        title="Build"
        lead="What the study asks. Changes are saved as you write; opening a round freezes the version it opens with."
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

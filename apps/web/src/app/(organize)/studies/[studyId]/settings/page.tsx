import type { Metadata } from "next";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { ArchiveStudy } from "@/features/studies/archive-study";
import { DeleteStudy } from "@/features/studies/delete-study";
import { DuplicateStudy } from "@/features/studies/duplicate-study";
import { RenameStudy } from "@/features/studies/rename-study";
import { loadStudy } from "@/features/studies/load-study";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage({ params }: { params: Promise<{ studyId: string }> }) {
  const { studyId } = await params;
  const study = await loadStudy(studyId);
  const edits = study.role === "owner" || study.role === "editor";
  const counted = study.rounds
    .filter(({ origin }) => origin !== "simulated")
    .reduce((sum, { release }) => sum + (release?.n ?? 0), 0);
  return (
    <>
      <PageHeader title="Settings" />
      {edits ? (
        <RenameStudy studyId={studyId} title={study.title} />
      ) : (
        <p>Your role here can look and not change.</p>
      )}
      {edits ? <DuplicateStudy studyId={studyId} /> : null}
      {study.role === "owner" ? (
        <>
          <ArchiveStudy studyId={studyId} archived={study.archivedAt !== null} />
          <DeleteStudy studyId={studyId} title={study.title} rounds={study.rounds.length} counted={counted} />
        </>
      ) : null}
    </>
  );
}

import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { ArchiveStudy } from "@/features/studies/archive-study";
import { DeleteStudy } from "@/features/studies/delete-study";
import { DuplicateStudy } from "@/features/studies/duplicate-study";
import { studyMessages } from "@/features/studies/messages";
import { settingsMessages } from "@/features/studies/messages-settings";
import { RenameStudy } from "@/features/studies/rename-study";
import { loadStudy } from "@/features/studies/load-study";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";

export const generateMetadata = pageTitle(studyMessages, "pages.settings");

export default async function SettingsPage({ params }: { params: Promise<{ studyId: string }> }) {
  const { studyId } = await params;
  const say = await readerWords(settingsMessages);
  const sayOfStudy = await readerWords(studyMessages);
  const study = await loadStudy(studyId);
  const edits = study.role === "owner" || study.role === "editor";
  const counted = study.rounds
    .filter(({ origin }) => origin !== "simulated")
    .reduce((sum, { release }) => sum + (release?.n ?? 0), 0);
  return (
    <>
      <PageHeader title={sayOfStudy("pages.settings")} />
      {edits ? <RenameStudy studyId={studyId} title={study.title} /> : <p>{say("readOnly")}</p>}
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

import { may } from "@plumbline/api/access/rules";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { Builder } from "@/features/build/builder";
import { studyMessages } from "@/features/studies/messages";
import { loadStudy } from "@/features/studies/load-study";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";
import { load } from "@/server/caller";

export const generateMetadata = pageTitle(studyMessages, "pages.build");

export default async function BuildPage({ params }: { params: Promise<{ studyId: string }> }) {
  const { studyId } = await params;
  const say = await readerWords(studyMessages);
  const [stored, study] = await Promise.all([
    load((api) => api.instruments.latest({ studyId })),
    loadStudy(studyId),
  ]);
  const { version, revision, hash, definition } = stored;
  return (
    <>
      <PageHeader title={say("pages.build")} lead={say("buildLead")} />
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

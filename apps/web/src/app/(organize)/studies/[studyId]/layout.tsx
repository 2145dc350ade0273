import type { ReactNode } from "react";
import { Badge } from "@plumbline/ui/badge.tsx";
import { studyMessages } from "@/features/studies/messages";
import { StudyNav } from "@/features/studies/study-nav";
import { loadStudy } from "@/features/studies/load-study";
import { readerWords } from "@/i18n/reader-locale";

export default async function StudyLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ studyId: string }>;
}) {
  const { studyId } = await params;
  const say = await readerWords(studyMessages);
  const study = await loadStudy(studyId);
  return (
    <>
      <div className="flex flex-col gap-1 print:hidden">
        <p className="flex flex-wrap items-center gap-x-3 font-serif text-lg">
          {study.title}
          {study.archivedAt ? <Badge>{say("marks.archived")}</Badge> : null}
        </p>
        <StudyNav studyId={studyId} />
      </div>
      {children}
    </>
  );
}

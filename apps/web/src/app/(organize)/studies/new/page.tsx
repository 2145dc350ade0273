import { TEMPLATES } from "@plumbline/instrument/templates/registry";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { listMessages } from "@/features/studies/messages-list";
import { NewStudyForm } from "@/features/studies/new-study-form";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";

export const generateMetadata = pageTitle(listMessages, "newStudy");

export default async function NewStudyPage() {
  const say = await readerWords(listMessages);
  return (
    <>
      <PageHeader title={say("newStudy")} />
      <NewStudyForm templates={TEMPLATES.map(({ id, title, description }) => ({ id, title, description }))} />
    </>
  );
}

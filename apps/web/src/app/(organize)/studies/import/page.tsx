import { MAX_BYTES } from "@plumbline/api/imports/csv";
import { CHUNK_CHARACTERS } from "@plumbline/api/imports/files";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { importMessages } from "@/features/imports/messages";
import { ImportWizard } from "@/features/imports/wizard";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";

export const generateMetadata = pageTitle(importMessages, "title");

export default async function ImportPage() {
  const say = await readerWords(importMessages);
  return (
    <>
      <PageHeader title={say("title")} lead={say("lead")} />
      <ImportWizard limits={{ bytes: MAX_BYTES, partCharacters: CHUNK_CHARACTERS }} />
    </>
  );
}

import type { Metadata } from "next";
import { MAX_BYTES } from "@plumbline/api/imports/csv";
import { CHUNK_CHARACTERS } from "@plumbline/api/imports/files";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { ImportWizard } from "@/features/imports/wizard";

export const metadata: Metadata = { title: "Import a survey" };

export default function ImportPage() {
  return (
    <>
      <PageHeader
        title="Import a survey"
        lead="Brings the answers of a survey you held elsewhere into a study of its own: own views, and the guesses people made of everybody's answer."
      />
      <ImportWizard limits={{ bytes: MAX_BYTES, partCharacters: CHUNK_CHARACTERS }} />
    </>
  );
}

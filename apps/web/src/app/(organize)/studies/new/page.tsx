import type { Metadata } from "next";
import { TEMPLATES } from "@plumbline/instrument/templates/registry";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { NewStudyForm } from "@/features/studies/new-study-form";

export const metadata: Metadata = { title: "New study" };

export default function NewStudyPage() {
  return (
    <>
      <PageHeader title="New study" />
      <NewStudyForm templates={TEMPLATES.map(({ id, title, description }) => ({ id, title, description }))} />
    </>
  );
}

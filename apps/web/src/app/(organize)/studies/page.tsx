import type { Metadata } from "next";
import { LinkButton } from "@plumbline/ui/button.tsx";
import { EmptyState } from "@plumbline/ui/empty-state.tsx";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { StudyList } from "@/features/studies/study-list";
import { load } from "@/server/caller";
import { RouterLink } from "@/shell/router-link";

export const metadata: Metadata = { title: "Studies" };

export default async function StudiesPage() {
  const studies = await load((api) => api.studies.list());
  const current = studies.filter(({ archivedAt }) => archivedAt === null);
  const archived = studies.filter(({ archivedAt }) => archivedAt !== null);
  const actions = (
    <>
      <LinkButton link={RouterLink} href="/studies/new" variant="primary">
        New study
      </LinkButton>
      <LinkButton link={RouterLink} href="/studies/import">
        Import a survey
      </LinkButton>
    </>
  );
  return (
    <>
      <PageHeader title="Studies" actions={studies.length > 0 ? actions : undefined} />
      {studies.length === 0 ? (
        <EmptyState title="No study yet" action={actions}>
          Start one from the Alignment Outlook template or from a blank page, or bring in the answers of a
          survey you already held, as a CSV file.
        </EmptyState>
      ) : (
        <StudyList studies={current} />
      )}
      {archived.length > 0 ? (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 font-medium">Archived ({archived.length})</summary>
          <StudyList studies={archived} />
        </details>
      ) : null}
    </>
  );
}

import { LinkButton } from "@plumbline/ui/button.tsx";
import { EmptyState } from "@plumbline/ui/empty-state.tsx";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { listMessages } from "@/features/studies/messages-list";
import { StudyList } from "@/features/studies/study-list";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";
import { load } from "@/server/caller";
import { RouterLink } from "@/shell/router-link";

export const generateMetadata = pageTitle(listMessages, "title");

export default async function StudiesPage() {
  const say = await readerWords(listMessages);
  const studies = await load((api) => api.studies.list());
  const current = studies.filter(({ archivedAt }) => archivedAt === null);
  const archived = studies.filter(({ archivedAt }) => archivedAt !== null);
  const actions = (
    <>
      <LinkButton link={RouterLink} href="/studies/new" variant="primary">
        {say("newStudy")}
      </LinkButton>
      <LinkButton link={RouterLink} href="/studies/import">
        {say("import")}
      </LinkButton>
    </>
  );
  return (
    <>
      <PageHeader title={say("title")} actions={studies.length > 0 ? actions : undefined} />
      {studies.length === 0 ? (
        <EmptyState title={say("empty.title")} action={actions}>
          {say("empty.text")}
        </EmptyState>
      ) : (
        <StudyList studies={current} />
      )}
      {archived.length > 0 ? (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 font-medium">
            {say("archived", { count: archived.length })}
          </summary>
          <StudyList studies={archived} />
        </details>
      ) : null}
    </>
  );
}

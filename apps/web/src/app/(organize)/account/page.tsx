import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { accountMessages } from "@/features/account/messages";
import { SignOutEverywhere } from "@/features/account/sign-out-everywhere";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";
import { currentActor } from "@/server/caller";

export const generateMetadata = pageTitle(accountMessages, "title");

export default async function AccountPage() {
  const actor = await currentActor();
  const say = await readerWords(accountMessages);
  return (
    <>
      <PageHeader title={say("title")} />
      <dl className="grid max-w-prose grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        <dt className="text-muted">{say("name")}</dt>
        <dd>{actor?.name}</dd>
        <dt className="text-muted">{say("email")}</dt>
        <dd className="wrap-anywhere">{actor?.email}</dd>
      </dl>
      <section className="flex max-w-prose flex-col gap-3">
        <h2 className="text-xl">{say("sessions")}</h2>
        <p>{say("lost")}</p>
        <SignOutEverywhere />
      </section>
    </>
  );
}

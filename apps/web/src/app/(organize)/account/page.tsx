import type { Metadata } from "next";
import { PageHeader } from "@plumbline/ui/page-header.tsx";
import { SignOutEverywhere } from "@/features/account/sign-out-everywhere";
import { currentActor } from "@/server/caller";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const actor = await currentActor();
  return (
    <>
      <PageHeader title="Account" />
      <dl className="grid max-w-prose grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        <dt className="text-muted">Name</dt>
        <dd>{actor?.name}</dd>
        <dt className="text-muted">E-mail</dt>
        <dd className="wrap-anywhere">{actor?.email}</dd>
      </dl>
      <section className="flex max-w-prose flex-col gap-3">
        <h2 className="text-xl">Sessions</h2>
        <p>
          Lost a laptop, or signed in on somebody else&rsquo;s? Signing out everywhere ends every session of
          yours at once, this one included.
        </p>
        <SignOutEverywhere />
      </section>
    </>
  );
}

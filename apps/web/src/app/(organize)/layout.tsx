import type { ReactNode } from "react";
import { redirect } from "next/navigation";
import { app } from "@/server/app";
import { currentActor } from "@/server/caller";
import { OrganizerHeader } from "@/shell/organizer-header";
import { ApiProvider } from "@/trpc/provider";

export default async function OrganizeLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in");
  return (
    <ApiProvider>
      <div className="mx-auto flex min-h-dvh w-full max-w-page flex-col gap-6 px-5 pb-16">
        <OrganizerHeader name={actor.name ?? actor.email} embedded={app().env.embedded} />
        <main id="main" tabIndex={-1} className="flex flex-1 flex-col gap-8 outline-none">
          {children}
        </main>
      </div>
    </ApiProvider>
  );
}

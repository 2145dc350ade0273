import { redirect } from "next/navigation";
import { isSetUp } from "@plumbline/api/account/set-up";
import { LinkButton } from "@plumbline/ui/button.tsx";
import { app } from "@/server/app";
import { currentActor } from "@/server/caller";
import { PlainPage } from "@/shell/page";
import { RouterLink } from "@/shell/router-link";

export default async function HomePage() {
  if (await currentActor()) redirect("/studies");
  const ready = await isSetUp(app().db);
  return (
    <PlainPage>
      <h1 className="text-3xl">What the field believes, and what it thinks it believes</h1>
      <p className="text-lg text-muted">
        Plumbline asks alignment researchers for their own view and for their picture of everybody
        else&rsquo;s, and shows how far the two are apart.
      </p>
      {ready ? (
        <>
          <p>
            <LinkButton link={RouterLink} href="/sign-in" variant="primary">
              Sign in as an organizer
            </LinkButton>
          </p>
          <p className="text-muted">
            You want to answer a survey? Open the link you were given; no account is needed.
          </p>
        </>
      ) : (
        <p>
          This installation is not set up yet. Open the set-up link that the server printed in its terminal
          when it started.
        </p>
      )}
    </PlainPage>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/features/sign-in/sign-in-form";
import { app } from "@/server/app";
import { currentActor } from "@/server/caller";
import { PlainPage } from "@/shell/page";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage() {
  if (await currentActor()) redirect("/studies");
  return (
    <PlainPage>
      <h1 className="text-3xl">Sign in</h1>
      <p className="text-muted">
        For organizers. Respondents need no account: the link of the survey is all it takes.
      </p>
      <SignInForm outbox={app().auth.mailKind === "outbox"} />
    </PlainPage>
  );
}

import { redirect } from "next/navigation";
import { signInMessages } from "@/features/sign-in/messages";
import { SignInForm } from "@/features/sign-in/sign-in-form";
import { LanguageSwitch } from "@/i18n/language-switch";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";
import { app } from "@/server/app";
import { currentActor } from "@/server/caller";
import { PlainPage } from "@/shell/page";

export const generateMetadata = pageTitle(signInMessages, "title");

export default async function SignInPage() {
  if (await currentActor()) redirect("/studies");
  const say = await readerWords(signInMessages);
  return (
    <PlainPage tools={<LanguageSwitch />}>
      <h1 className="text-3xl">{say("title")}</h1>
      <p className="text-muted">{say("lead")}</p>
      <SignInForm outbox={app().auth.mailKind === "outbox"} />
    </PlainPage>
  );
}

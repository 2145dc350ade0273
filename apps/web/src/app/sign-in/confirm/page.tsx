import { ConfirmSignIn } from "@/features/sign-in/confirm-sign-in";
import { signInMessages } from "@/features/sign-in/messages";
import { LanguageSwitch } from "@/i18n/language-switch";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";
import { PlainPage } from "@/shell/page";

export const generateMetadata = pageTitle(signInMessages, "confirm.page");

export default async function ConfirmPage() {
  const say = await readerWords(signInMessages);
  return (
    <PlainPage tools={<LanguageSwitch />}>
      <h1 className="text-3xl">{say("confirm.title")}</h1>
      <ConfirmSignIn />
    </PlainPage>
  );
}

import { TEMPLATES } from "@plumbline/instrument/templates/registry";
import { setUpMessages } from "@/features/set-up/messages";
import { SetUpForm } from "@/features/set-up/set-up-form";
import { LanguageSwitch } from "@/i18n/language-switch";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";
import { PlainPage } from "@/shell/page";

export const generateMetadata = pageTitle(setUpMessages, "page");

export default async function SetUpPage() {
  const say = await readerWords(setUpMessages);
  return (
    <PlainPage tools={<LanguageSwitch />}>
      <h1 className="text-3xl">{say("title")}</h1>
      <SetUpForm templates={TEMPLATES.map(({ id, title, description }) => ({ id, title, description }))} />
    </PlainPage>
  );
}

import { LinkButton } from "@plumbline/ui/button.tsx";
import { pageTitle } from "@/i18n/page-title";
import { readerWords } from "@/i18n/reader-locale";
import { PlainPage } from "@/shell/page";
import { RouterLink } from "@/shell/router-link";
import { appMessages } from "./messages.ts";

export const generateMetadata = pageTitle(appMessages, "notFound.page");

export default async function NotFound() {
  const say = await readerWords(appMessages);
  return (
    <PlainPage>
      <h1 className="text-3xl">{say("notFound.title")}</h1>
      <p>{say("notFound.why")}</p>
      <p>
        <LinkButton link={RouterLink} href="/">
          {say("notFound.start")}
        </LinkButton>
      </p>
    </PlainPage>
  );
}

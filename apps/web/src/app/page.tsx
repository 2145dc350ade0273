import { redirect } from "next/navigation";
import { isSetUp } from "@plumbline/api/account/set-up";
import { LinkButton } from "@plumbline/ui/button.tsx";
import { LanguageSwitch } from "@/i18n/language-switch";
import { readerWords } from "@/i18n/reader-locale";
import { app } from "@/server/app";
import { currentActor } from "@/server/caller";
import { PlainPage } from "@/shell/page";
import { RouterLink } from "@/shell/router-link";
import { appMessages } from "./messages.ts";

export default async function HomePage() {
  if (await currentActor()) redirect("/studies");
  const ready = await isSetUp(app().db);
  const say = await readerWords(appMessages);
  return (
    <PlainPage tools={<LanguageSwitch />}>
      <h1 className="text-3xl">{say("home.title")}</h1>
      <p className="text-lg text-muted">{say("home.lead")}</p>
      {ready ? (
        <>
          <p>
            <LinkButton link={RouterLink} href="/sign-in" variant="primary">
              {say("home.signIn")}
            </LinkButton>
          </p>
          <p className="text-muted">{say("home.respond")}</p>
        </>
      ) : (
        <p>{say("home.notSetUp")}</p>
      )}
    </PlainPage>
  );
}

import Link from "next/link";
import { LanguageSwitch } from "@/i18n/language-switch";
import { readerWords } from "@/i18n/reader-locale";
import { Logo } from "./logo.tsx";
import { shellMessages } from "./messages.ts";
import { SignOutButton } from "./sign-out-button.tsx";

export async function OrganizerHeader({ name, embedded }: { name: string; embedded: boolean }) {
  const say = await readerWords(shellMessages);
  return (
    <header className="flex flex-col gap-2 border-b border-line pt-3 pb-2 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <Logo href="/studies" />
        <nav aria-label={say("account")} className="flex flex-wrap items-center gap-x-4 text-sm">
          <Link href="/studies" className="inline-flex min-h-11 items-center">
            {say("studies")}
          </Link>
          <Link href="/account" className="inline-flex min-h-11 max-w-48 items-center truncate">
            {name}
          </Link>
          <LanguageSwitch />
          <SignOutButton />
        </nav>
      </div>
      {embedded ? <p className="text-sm text-muted">{say("embedded")}</p> : null}
    </header>
  );
}

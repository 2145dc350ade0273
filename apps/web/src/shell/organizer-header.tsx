import Link from "next/link";
import { LanguageSwitch } from "@/i18n/language-switch";
import { Logo } from "./logo.tsx";
import { SignOutButton } from "./sign-out-button.tsx";

export function OrganizerHeader({ name, embedded }: { name: string; embedded: boolean }) {
  return (
    <header className="flex flex-col gap-2 border-b border-line pt-3 pb-2 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <Logo href="/studies" />
        <nav aria-label="Account" className="flex flex-wrap items-center gap-x-4 text-sm">
          <Link href="/studies" className="inline-flex min-h-11 items-center">
            Studies
          </Link>
          <Link href="/account" className="inline-flex min-h-11 max-w-48 items-center truncate">
            {name}
          </Link>
          <LanguageSwitch />
          <SignOutButton />
        </nav>
      </div>
      {embedded ? (
        <p className="text-sm text-muted">
          Embedded database: for evaluation and small local use. It survives a crash of the app, not a loss of
          power; use PostgreSQL for a real round.
        </p>
      ) : null}
    </header>
  );
}

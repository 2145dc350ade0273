import type { ReactNode } from "react";
import { Logo } from "./logo.tsx";

/** A page by itself: sign-in, set-up, errors, the respondent's first look. `tools` stand beside the name. */
export function PlainPage({ children, tools }: { children: ReactNode; tools?: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-prose flex-col gap-8 px-5 py-6">
      <header className="flex flex-wrap items-center justify-between gap-x-6">
        <Logo />
        {tools}
      </header>
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col gap-6 outline-none">
        {children}
      </main>
    </div>
  );
}

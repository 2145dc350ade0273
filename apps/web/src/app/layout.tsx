import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { LocaleProvider } from "@plumbline/instrument/words/use-words";
import { wordsIn } from "@plumbline/instrument/words/words";
import { SkipLink } from "@plumbline/ui/skip-link.tsx";
import { messages } from "@/i18n/messages";
import { readerLocale, readerWords } from "@/i18n/reader-locale";
import { appMessages } from "./messages.ts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const say = await readerWords(appMessages);
  return {
    title: { default: "Plumbline", template: "%s · Plumbline" },
    description: say("description"),
    // Surveys and results are shared by link, by the people who run them.
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

// Every page carries a fresh nonce and is somebody's own: none can be made ahead of time.
export const dynamic = "force-dynamic";

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await readerLocale();
  return (
    <html lang={locale}>
      <body>
        <SkipLink>{wordsIn(messages, locale)("skip")}</SkipLink>
        <LocaleProvider value={locale}>{children}</LocaleProvider>
      </body>
    </html>
  );
}

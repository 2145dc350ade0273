"use client";

import { usePathname } from "next/navigation";
import { useWords } from "@plumbline/instrument/words/use-words";
import { NavTabs } from "@plumbline/ui/nav-tabs.tsx";
import { RouterLink } from "@/shell/router-link";
import { studyMessages } from "./messages.ts";

const PAGES = [
  ["", "overview"],
  ["/build", "build"],
  ["/preview", "preview"],
  ["/results", "results"],
  ["/exports", "exports"],
  ["/settings", "settings"],
] as const;

/** The pages of a study; each has one job. */
export function StudyNav({ studyId }: { studyId: string }) {
  const say = useWords(studyMessages);
  const path = usePathname();
  const base = `/studies/${studyId}`;
  return (
    <NavTabs
      label={say("study")}
      link={RouterLink}
      tabs={PAGES.map(([suffix, page]) => ({
        href: `${base}${suffix}`,
        label: say(`pages.${page}`),
        current: suffix === "" ? path === base : path.startsWith(`${base}${suffix}`),
      }))}
    />
  );
}

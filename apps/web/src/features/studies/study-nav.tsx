"use client";

import { usePathname } from "next/navigation";
import { NavTabs } from "@plumbline/ui/nav-tabs.tsx";
import { RouterLink } from "@/shell/router-link";

const PAGES = [
  ["", "Overview"],
  ["/build", "Build"],
  ["/preview", "Preview"],
  ["/results", "Results"],
  ["/exports", "Exports"],
  ["/settings", "Settings"],
] as const;

/** The pages of a study; each has one job. */
export function StudyNav({ studyId }: { studyId: string }) {
  const path = usePathname();
  const base = `/studies/${studyId}`;
  return (
    <NavTabs
      label="Study"
      link={RouterLink}
      tabs={PAGES.map(([suffix, label]) => ({
        href: `${base}${suffix}`,
        label,
        current: suffix === "" ? path === base : path.startsWith(`${base}${suffix}`),
      }))}
    />
  );
}

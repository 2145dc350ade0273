import type { Section } from "@plumbline/instrument/instrument";
import { byMisjudgement, type Finding } from "./findings.ts";

export const ORDERS = ["misjudgement", "survey"] as const;
export type Order = (typeof ORDERS)[number];

/**
 * `distribution`, `point` and `number` hold predictions against answers and are different instruments, never in one
 * list: shares of a whole, one guess of an answer, and one number such as the median.
 * `single` was asked through one lens; `alone` through two, with too few predictions to hold against the own views;
 * `withheld` has too few answers to be shown.
 */
export type GroupId = "distribution" | "point" | "number" | "single" | "alone" | "withheld";

export interface FindingGroup {
  id: GroupId;
  /** In the order of the survey one part a section; ranked, a single part without one. */
  parts: { section: Pick<Section, "id" | "title"> | null; items: Finding[] }[];
}

const GROUPS: readonly GroupId[] = ["distribution", "point", "number", "single", "alone", "withheld"];

/** The findings of a release as the page lists them; groups without any are left out. */
export function arrange(items: readonly Finding[], order: Order): FindingGroup[] {
  return GROUPS.flatMap((id) => {
    const members = items.filter((item) => groupOf(item) === id);
    if (members.length === 0) return [];
    const ranked = order === "misjudgement" && (id === "distribution" || id === "point");
    return [{ id, parts: ranked ? [{ section: null, items: byMisjudgement(members) }] : bySection(members) }];
  });
}

function groupOf({ estimate, few }: Finding): GroupId {
  if (!estimate) return "withheld";
  if (few === "crowd") return "alone";
  if (estimate.comparison) return estimate.comparison.form;
  return estimate.gaps && estimate.gaps.length > 0 ? "number" : "single";
}

function bySection(items: readonly Finding[]): FindingGroup["parts"] {
  const parts: FindingGroup["parts"] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (last?.section?.id === item.section.id) last.items.push(item);
    else parts.push({ section: item.section, items: [item] });
  }
  return parts;
}

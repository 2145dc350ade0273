import type { AllocationSpec } from "./spec.ts";

/** Neighbouring items under one heading. */
export interface Group {
  label: string;
  /** The first item, and how many there are. */
  from: number;
  count: number;
}

/** The groups in their order; none where the items stand under no headings. */
export function groupsOf({ items }: Pick<AllocationSpec, "items">): Group[] {
  const groups: Group[] = [];
  for (const [from, { group }] of items.entries()) {
    const last = groups.at(-1);
    if (last?.label === group) last.count += 1;
    else if (group) groups.push({ label: group, from, count: 1 });
  }
  return groups;
}

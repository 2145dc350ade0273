import type { Role } from "@plumbline/db/schema/study";

/** What somebody may want to do with a study. */
export const VERBS = ["read", "analyse", "edit", "run", "own"] as const;
export type Verb = (typeof VERBS)[number];

/**
 * read: see the study and its charts · analyse: take data away · edit: change what it asks · run: open and close
 * rounds · own: archive, delete.
 */
const MAY: Record<Role, readonly Verb[]> = {
  viewer: ["read"],
  analyst: ["read", "analyse"],
  editor: ["read", "analyse", "edit", "run"],
  owner: ["read", "analyse", "edit", "run", "own"],
};

export function may(role: Role, verb: Verb): boolean {
  return MAY[role].includes(verb);
}

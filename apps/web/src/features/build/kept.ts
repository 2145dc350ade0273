import type { BuilderState } from "./state.ts";

/**
 * Drafts with something unsaved, by study, for as long as the tab shows this application: whoever follows a link and
 * comes back finds what was typed. Nothing is written to the device.
 */
const kept = new Map<string, BuilderState>();

export function keptDraft(studyId: string): BuilderState | undefined {
  return kept.get(studyId);
}

export function keepDraft(studyId: string, state: BuilderState): void {
  kept.set(studyId, state);
}

export function forgetDraft(studyId: string): void {
  kept.delete(studyId);
}

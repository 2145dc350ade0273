import { minutesOf } from "@plumbline/instrument/instrument";
import type { Draft, DraftSection } from "./draft.ts";

/** Minutes a section takes; null while a question of it is not finished enough to say. */
export function sectionMinutes({ questions }: DraftSection): number | null {
  try {
    const minutes = minutesOf({ questions: questions.map(({ question }) => question) });
    return Number.isFinite(minutes) ? minutes : null;
  } catch {
    return null;
  }
}

/** The sum over the sections, as respondents are told it. */
export function draftMinutes(draft: Draft): number | null {
  const minutes = draft.sections.map(sectionMinutes);
  return minutes.includes(null) ? null : minutes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

import { minutesOf } from "@plumbline/instrument/instrument";
import type { Draft, DraftSection } from "./draft.ts";

/** Minutes a section takes; null while a question of it is not finished enough to say. */
export function sectionMinutes({ questions }: Pick<DraftSection, "questions">): number | null {
  try {
    const minutes = minutesOf({ questions: questions.map(({ question }) => question) });
    return Number.isFinite(minutes) ? minutes : null;
  } catch {
    return null;
  }
}

/** Minutes the whole takes, as respondents are told it: rounded once, not section by section. */
export function draftMinutes({ sections }: Draft): number | null {
  return sectionMinutes({ questions: sections.flatMap(({ questions }) => questions) });
}

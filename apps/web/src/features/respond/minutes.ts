import type { SurveySection } from "./types.ts";

/** Minutes these sections take together, rounded up. */
export function minutesFor(sections: readonly Pick<SurveySection, "seconds">[]): number {
  return Math.ceil(sections.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
}

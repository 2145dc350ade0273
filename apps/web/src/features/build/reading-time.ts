import { secondsOf } from "@plumbline/instrument/instrument";
import type { Question } from "@plumbline/instrument/question";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import type { Draft, DraftSection } from "./draft.ts";
import { longestWay } from "./longest-way.ts";
import { nameMessages } from "./messages-names.ts";

/** Seconds that are needed; `most` where not everybody is asked everything: those who are need as many. */
export interface Span {
  seconds: number;
  most: boolean;
}

export interface Times {
  /** By the key of the section; null while a question of it is not finished enough to say. */
  sections: Record<string, Span | null>;
  /** All that is asked. */
  total: Span | null;
}

/** Seconds a careful respondent needs for one question; null while it is not finished enough to say. */
export function questionSeconds(question: Question): number | null {
  try {
    const seconds = secondsOf({ questions: [question] });
    return Number.isFinite(seconds) ? seconds : null;
  } catch {
    return null;
  }
}

/**
 * How long the sections take and the whole. What depends on answers counts as asked; of the arms of experiments those
 * count that take longest. A section that is set aside is not in the total, and by itself as long as all of it.
 */
export function timesOf({ experiments, sections }: Draft): Times {
  const asked = sections.filter(({ leftOut }) => !leftOut);
  const items = asked.flatMap((section) =>
    section.questions.map((held) => ({
      key: held.key,
      section: section.key,
      seconds: questionSeconds(held.question),
      conditions: [...section.showIf, ...held.showIf],
    })),
  );
  const known = items.map((item) => ({ ...item, seconds: item.seconds ?? 0 }));
  const longest = longestWay(known, experiments);
  const span = (own: typeof items, seconds: number): Span | null =>
    own.some((item) => item.seconds === null)
      ? null
      : { seconds, most: own.some(({ conditions }) => conditions.length > 0) };
  return {
    sections: Object.fromEntries(
      sections.map((section) => [
        section.key,
        section.leftOut
          ? asideSpan(section)
          : span(
              items.filter((item) => item.section === section.key),
              longest.sections.get(section.key) ?? 0,
            ),
      ]),
    ),
    total: span(items, longest.total),
  };
}

function asideSpan({ questions }: DraftSection): Span | null {
  let sum = 0;
  for (const { question } of questions) {
    const seconds = questionSeconds(question);
    if (seconds === null) return null;
    sum += seconds;
  }
  return { seconds: sum, most: false };
}

/** "about 20 s", "up to 3 min": short, for a line that says other things too. */
export function shortSpan({ seconds, most }: Span, locale: Locale): string {
  const say = wordsIn(nameMessages, locale);
  const about = { most: most ? "yes" : "no" };
  return seconds < 60
    ? say("seconds", { ...about, count: Math.ceil(seconds) })
    : say("minutes", { ...about, count: Math.ceil(seconds / 60) });
}

import { secondsOf } from "@plumbline/instrument/instrument";
import type { Question } from "@plumbline/instrument/question";
import type { Draft, DraftSection } from "./draft.ts";
import type { DraftCondition } from "./draft-conditions.ts";

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

/** Ways through the experiments that are tried out; with more of them everything is counted. */
const MOST_WAYS = 4096;

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
export function timesOf(draft: Draft): Times {
  const items = itemsOf(draft);
  const ways = waysOf(draft, items);
  const totals = draft.sections.map(() => 0);
  let total = 0;
  for (const arms of ways) {
    const sums = secondsBySection(items, draft.sections.length, arms);
    for (const [s, sum] of sums.entries()) totals[s] = Math.max(totals[s] ?? 0, sum);
    total = Math.max(
      total,
      sums.reduce((a, b) => a + b, 0),
    );
  }
  const sections = draft.sections.map((section, s): Span | null => {
    const own = items.filter((item) => item.section === s);
    if (section.leftOut) return asideSpan(section);
    if (own.some(({ seconds }) => seconds === null)) return null;
    return { seconds: totals[s] ?? 0, most: own.some(({ conditions }) => conditions.length > 0) };
  });
  return {
    sections: Object.fromEntries(draft.sections.map(({ key }, s) => [key, sections[s] ?? null])),
    total: items.some(({ seconds }) => seconds === null)
      ? null
      : { seconds: total, most: items.some(({ conditions }) => conditions.length > 0) },
  };
}

function asideSpan({ questions }: DraftSection): Span | null {
  const seconds = questions.map(({ question }) => questionSeconds(question));
  return seconds.includes(null)
    ? null
    : { seconds: seconds.reduce<number>((sum, one) => sum + (one ?? 0), 0), most: false };
}

/** A question that is asked, with the conditions of its section and its own. */
interface Item {
  key: string;
  section: number;
  seconds: number | null;
  conditions: DraftCondition[];
}

function itemsOf({ sections }: Draft): Item[] {
  return sections.flatMap(({ leftOut, showIf, questions }, section) =>
    leftOut
      ? []
      : questions.map((held) => ({
          key: held.key,
          section,
          seconds: questionSeconds(held.question),
          conditions: [...showIf, ...held.showIf],
        })),
  );
}

type Arms = ReadonlyMap<string, string>;

/** Every combination of the arms that something depends on; null where there are too many. */
function waysOf({ experiments }: Draft, items: readonly Item[]): (Arms | null)[] {
  const used = new Set(
    items.flatMap(({ conditions }) =>
      conditions.flatMap((condition) => ("experiment" in condition ? [condition.experiment] : [])),
    ),
  );
  const drawn = experiments.filter(({ key }) => used.has(key));
  if (drawn.reduce((ways, { arms }) => ways * arms.length, 1) > MOST_WAYS) return [null];
  return drawn.reduce<Map<string, string>[]>(
    (ways, { key, arms }) => ways.flatMap((way) => arms.map((arm) => new Map(way).set(key, arm.key))),
    [new Map()],
  );
}

/** What hangs on a question that is not asked in these arms is not asked either. */
function secondsBySection(items: readonly Item[], sections: number, arms: Arms | null): number[] {
  const sums = Array.from({ length: sections }, () => 0);
  const skipped = new Set<string>();
  for (const { key, section, seconds, conditions } of items) {
    const asked = conditions.every((condition) => {
      if ("question" in condition) return !skipped.has(condition.question);
      const arm = arms?.get(condition.experiment);
      return arm === undefined || condition.any.includes(arm);
    });
    if (asked) sums[section] = (sums[section] ?? 0) + (seconds ?? 0);
    else skipped.add(key);
  }
  return sums;
}

/** "about 20 s", "up to 3 min": short, for a line that says other things too. */
export function shortSpan({ seconds, most }: Span): string {
  const about = most ? "up to" : "about";
  return seconds < 60 ? `${about} ${Math.ceil(seconds)} s` : `${about} ${Math.ceil(seconds / 60)} min`;
}

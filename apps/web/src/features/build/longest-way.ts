import type { DraftExperiment } from "./draft.ts";
import type { DraftCondition } from "./draft-conditions.ts";

/** A question that is asked, with the conditions of its section and its own. */
export interface TimedItem {
  key: string;
  /** Key of its section. */
  section: string;
  seconds: number;
  conditions: DraftCondition[];
}

type Experiment = Pick<DraftExperiment, "key"> & { arms: { key: string }[] };

/** Experiments that somewhere decide together, and what they decide about. */
interface Group {
  experiments: Set<string>;
  items: TimedItem[];
}

/** Combinations of arms that are tried out for one group; of a group with more everything is counted. */
const MOST_WAYS = 4096;

/**
 * Seconds of the longest way through the arms of experiments, for all and for each section by itself. Experiments that
 * nothing depends on together part the way independently, so their longest arms add up.
 *
 * @param items in the order in which they are asked.
 */
export function longestWay(
  items: readonly TimedItem[],
  experiments: readonly Experiment[],
): { total: number; sections: Map<string, number> } {
  const longest = { total: 0, sections: new Map<string, number>() };
  const { always, groups } = grouped(items);
  add(longest, secondsIn(always, null));
  for (const group of groups) {
    const most = { total: 0, sections: new Map<string, number>() };
    const drawn = experiments.filter(({ key }) => group.experiments.has(key));
    for (const arms of waysOf(drawn)) {
      const way = secondsIn(group.items, arms);
      most.total = Math.max(most.total, way.total);
      for (const [section, seconds] of way.sections) {
        most.sections.set(section, Math.max(most.sections.get(section) ?? 0, seconds));
      }
    }
    add(longest, most);
  }
  return longest;
}

type Sums = ReturnType<typeof longestWay>;

function add(sums: Sums, more: Sums): void {
  sums.total += more.total;
  for (const [section, seconds] of more.sections) {
    sums.sections.set(section, (sums.sections.get(section) ?? 0) + seconds);
  }
}

function grouped(items: readonly TimedItem[]): { always: TimedItem[]; groups: Group[] } {
  const always: TimedItem[] = [];
  let groups: Group[] = [];
  /** The experiments a question depends on, also by the questions it depends on. */
  const behind = new Map<string, ReadonlySet<string>>();
  for (const item of items) {
    const own = new Set(
      item.conditions.flatMap((condition) =>
        "experiment" in condition ? [condition.experiment] : [...(behind.get(condition.question) ?? [])],
      ),
    );
    behind.set(item.key, own);
    if (own.size === 0) {
      always.push(item);
      continue;
    }
    const touched = groups.filter(({ experiments }) => [...own].some((key) => experiments.has(key)));
    const merged: Group = {
      experiments: new Set([...own, ...touched.flatMap(({ experiments }) => [...experiments])]),
      items: [...touched.flatMap((group) => group.items), item],
    };
    groups = [...groups.filter((group) => !touched.includes(group)), merged];
  }
  return { always, groups };
}

type Arms = ReadonlyMap<string, string>;

/** Every combination of arms; null, for all of them at once, where there are too many. */
function waysOf(experiments: readonly Experiment[]): (Arms | null)[] {
  if (experiments.reduce((ways, { arms }) => ways * arms.length, 1) > MOST_WAYS) return [null];
  return experiments.reduce<Map<string, string>[]>(
    (ways, { key, arms }) => ways.flatMap((way) => arms.map((arm) => new Map(way).set(key, arm.key))),
    [new Map()],
  );
}

/** What hangs on a question that is not asked in these arms is not asked either. */
function secondsIn(items: readonly TimedItem[], arms: Arms | null): Sums {
  const sums = { total: 0, sections: new Map<string, number>() };
  const skipped = new Set<string>();
  for (const { key, section, seconds, conditions } of items) {
    const asked = conditions.every((condition) => {
      if ("question" in condition) return !skipped.has(condition.question);
      const arm = arms?.get(condition.experiment);
      return arm === undefined || condition.any.includes(arm);
    });
    if (asked) {
      sums.total += seconds;
      sums.sections.set(section, (sums.sections.get(section) ?? 0) + seconds);
    } else skipped.add(key);
  }
  return sums;
}

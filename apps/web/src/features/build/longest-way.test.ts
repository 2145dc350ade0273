import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftCondition } from "./draft-conditions.ts";
import { longestWay, type TimedItem } from "./longest-way.ts";

const experiments = (arms: number[]) =>
  arms.map((number, x) => ({
    key: `x${x}`,
    arms: Array.from({ length: number }, (_, arm) => ({ key: `x${x}a${arm}` })),
  }));
const item = (key: string, seconds: number, conditions: DraftCondition[] = [], section = "s"): TimedItem => ({
  key,
  section,
  seconds,
  conditions,
});
const inArms = (experiment: number, ...arms: number[]): DraftCondition => ({
  experiment: `x${experiment}`,
  any: arms.map((arm) => `x${experiment}a${arm}`),
});

describe("the longest way", () => {
  it("takes of an experiment the arm that takes longest", () => {
    const items = [item("a", 10), item("b", 20, [inArms(0, 0)]), item("c", 30, [inArms(0, 1)])];
    expect(longestWay(items, experiments([2])).total).toBe(40);
  });

  it("takes of each section the arm that is longest there, which together may be longer than the whole", () => {
    const items = [item("a", 10, [inArms(0, 0)], "s"), item("b", 30, [inArms(0, 1)], "t")];
    const { total, sections } = longestWay(items, experiments([2]));
    expect([total, sections.get("s"), sections.get("t")]).toEqual([30, 10, 30]);
  });

  it("does not add up arms of which a question needs two that others exclude", () => {
    // Asked in x0a0 and x1a0 together: 50. In x0a1: 40. In x1a1: 30. The best is 40 + 30.
    const items = [
      item("a", 50, [inArms(0, 0), inArms(1, 0)]),
      item("b", 40, [inArms(0, 1)]),
      item("c", 30, [inArms(1, 1)]),
    ];
    expect(longestWay(items, experiments([2, 2])).total).toBe(70);
  });

  it("counts everything of experiments that decide together in more ways than can be tried", () => {
    const six = experiments([6, 6, 6, 6, 6, 6]);
    const each = six.flatMap((_, x) => [item(`a${x}`, 1, [inArms(x, 0)]), item(`b${x}`, 1, [inArms(x, 1)])]);
    expect(longestWay(each, six).total).toBe(6);
    // One question that hangs on all of them ties them together: 6⁶ = 46 656 ways.
    const all = item(
      "all",
      1,
      six.map((_, x) => inArms(x, 0, 1)),
    );
    expect(longestWay([...each, all], six).total).toBe(13);
  });

  it("is the longest of all combinations of arms, as trying every one of them shows", () => {
    const condition = fc.oneof(
      fc.tuple(
        fc.integer({ min: 0, max: 2 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1 }),
      ),
      fc.integer({ min: 0, max: 5 }),
    );
    const written = fc.array(
      fc.record({
        seconds: fc.integer({ min: 1, max: 99 }),
        conditions: fc.array(condition, { maxLength: 2 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(written, (questions) => {
        const items = questions.map(({ seconds, conditions }, index) =>
          item(
            `q${index}`,
            seconds,
            conditions.flatMap((one): DraftCondition[] => {
              if (typeof one !== "number") return [inArms(one[0], ...one[1])];
              return one < index ? [{ question: `q${one}`, any: [] }] : [];
            }),
          ),
        );
        let longest = 0;
        for (let way = 0; way < 27; way++) {
          const drawn = [way % 3, Math.floor(way / 3) % 3, Math.floor(way / 9)];
          const asked = new Set<string>();
          for (const { key, conditions } of items) {
            const open = conditions.every((one) =>
              "question" in one
                ? asked.has(one.question)
                : drawn.some((arm, x) => one.any.includes(`x${x}a${arm}`)),
            );
            if (open) asked.add(key);
          }
          const sum = items.reduce((at, { key, seconds }) => at + (asked.has(key) ? seconds : 0), 0);
          longest = Math.max(longest, sum);
        }
        expect(longestWay(items, experiments([3, 3, 3])).total).toBe(longest);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { groupsOf } from "./groups.ts";
import { shown, unshown } from "./order.ts";
import { allocation } from "./kind.ts";
import { allocationSpec, type AllocationSpec } from "./spec.ts";

const spec = (...groups: string[]): AllocationSpec => ({
  items: groups.map((group, index) => ({ label: `Item ${index + 1}`, detail: "", group })),
  keepOrder: false,
});
const problems = (of: unknown) => allocationSpec.safeParse(of).error?.issues.map(({ message }) => message);

describe("the items of an allocation", () => {
  it("stand under headings all together or not at all, neighbours under the same one", () => {
    expect(problems(spec("For", "For", "Against"))).toBeUndefined();
    expect(problems(spec("For", "", "Against"))).toEqual(["Give every item a group, or none of them."]);
    expect(problems(spec("For", "Against", "For"))).toEqual(["The items of a group stand together."]);
  });

  it("have two to fifteen different labels", () => {
    expect(problems(spec(...Array.from({ length: 15 }, () => "")))).toBeUndefined();
    expect(problems(spec(...Array.from({ length: 16 }, () => "")))).toEqual(["At most 15 items."]);
    expect(problems(spec(""))).toEqual(["Give at least two items."]);
    const [first] = spec("").items;
    expect(problems({ items: [first, first], keepOrder: false })).toEqual(["Two items have the same label."]);
  });

  it("are gathered under their headings", () => {
    expect(groupsOf(spec("For", "For", "Against"))).toEqual([
      { label: "For", from: 0, count: 2 },
      { label: "Against", from: 2, count: 1 },
    ]);
    expect(groupsOf(spec("", ""))).toEqual([]);
  });

  it("are shuffled where neither headings nor the author keep them in their order", () => {
    expect(allocation.shuffles?.(spec("", "", ""))).toBe(3);
    expect(allocation.shuffles?.(spec("For", "For", "Against"))).toBeNull();
    expect(allocation.shuffles?.({ ...spec("", ""), keepOrder: true })).toBeNull();
  });

  it("get their points back in the author's order, whatever order they were shown in", () => {
    const order = [2, 0, 1];
    expect(shown(["a", "b", "c"], order)).toEqual(["c", "a", "b"]);
    expect(unshown(shown([10, 30, 60], order), order)).toEqual([10, 30, 60]);
  });
});

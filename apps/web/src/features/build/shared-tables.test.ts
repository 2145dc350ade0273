import { describe, expect, it } from "vitest";
import { runsOf, sharedTables } from "./shared-tables.ts";
import { question } from "./testing/instruments.ts";

describe("the tables of a section", () => {
  it("are runs of neighbours with the same key, one by itself being none", () => {
    expect(runsOf(["a", "a", "b", "b", "b", "a"])).toEqual([2, 3]);
    expect(runsOf(["a", "b", "a"])).toEqual([]);
  });

  it("are parted by a question that fits into none", () => {
    expect(runsOf(["a", "a", null, null, "a", "a"])).toEqual([2, 2]);
  });

  it("hold no question that is not finished", () => {
    expect(sharedTables([question("a", { spec: null }), question("b", { spec: null })])).toEqual([]);
  });
});

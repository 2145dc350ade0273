import { describe, expect, it } from "vitest";
import { changed, moved, removed } from "./list-edits.ts";
import { problemAt } from "./problems.ts";

describe("editing a list", () => {
  const items = ["a", "b", "c"] as const;

  it("changes, removes and moves without touching the list it was given", () => {
    expect(changed<string>(items, 1, "x")).toEqual(["a", "x", "c"]);
    expect(removed(items, 0)).toEqual(["b", "c"]);
    expect(moved(items, 2, -1)).toEqual(["a", "c", "b"]);
    expect(moved(items, 0, 1)).toEqual(["b", "a", "c"]);
    expect(items).toEqual(["a", "b", "c"]);
  });

  it("leaves the order alone at the ends", () => {
    expect(moved(items, 0, -1)).toEqual(items);
    expect(moved(items, 2, 1)).toEqual(items);
  });
});

describe("problems beside fields", () => {
  const problems = [
    { path: ["options"], message: "Two options have the same label." },
    { path: ["options", 1, "label"], message: "An option needs a label." },
    { path: ["options", 1, "label"], message: "An option needs a label." },
  ];

  it("belong to exactly one field, and are said once", () => {
    expect(problemAt(problems, "options", 1, "label")).toBe("An option needs a label.");
    expect(problemAt(problems, "options")).toBe("Two options have the same label.");
    expect(problemAt(problems, "options", 0, "label")).toBeUndefined();
    expect(problemAt(problems, "options", 1)).toBeUndefined();
  });
});

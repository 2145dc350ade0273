import { describe, expect, it } from "vitest";
import { arrange, type FindingGroup } from "./arrange.ts";
import { pairedFindings, times } from "./testing/paired-survey.ts";

const { items } = pairedFindings({
  a_small: { section: "a", pairs: times(6, [2, 3]) },
  a_full: { section: "a", crowd: "distribution", pairs: times(6, [2, 3]) },
  a_alone: { section: "a", crowd: null, pairs: times(6, [2, null]) },
  b_large: { section: "b", pairs: times(6, [1, 4]) },
  b_few: { section: "b", pairs: times(2, [1, 4]) },
  b_predicted_by_few: { section: "b", pairs: [...times(4, [1, null]), ...times(2, [1, 4])] },
});

const outline = (groups: FindingGroup[]) =>
  groups.map(({ id, parts }) => [
    id,
    parts.map(({ section, items: members }) => [
      section?.id ?? null,
      members.map(({ question }) => question.id),
    ]),
  ]);

describe("the list of a release", () => {
  it("ranks comparisons by misjudgement and leaves the rest in the order of the survey", () => {
    expect(outline(arrange(items ?? [], "misjudgement"))).toEqual([
      ["distribution", [[null, ["a_full"]]]],
      ["point", [[null, ["b_large", "a_small"]]]],
      ["single", [["a", ["a_alone"]]]],
      ["alone", [["b", ["b_predicted_by_few"]]]],
      ["withheld", [["b", ["b_few"]]]],
    ]);
  });

  it("follows the survey section by section when asked to", () => {
    expect(outline(arrange(items ?? [], "survey"))[1]).toEqual([
      "point",
      [
        ["a", ["a_small"]],
        ["b", ["b_large"]],
      ],
    ]);
  });

  it("never has predicted distributions and point guesses in one group", () => {
    for (const order of ["misjudgement", "survey"] as const) {
      for (const { parts } of arrange(items ?? [], order)) {
        const forms = parts.flatMap((part) => part.items.map(({ estimate }) => estimate?.comparison?.form));
        expect(new Set(forms).size).toBe(1);
      }
    }
  });
});

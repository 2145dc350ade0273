import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Gate } from "@plumbline/instrument/flow";
import { SectionList } from "./section-list.tsx";

const arm: Gate = { experiment: "framing", arms: ["gain"] };
const section = (id: string, seconds: number) => ({ id, title: `Title of ${id}`, questions: [{ seconds }] });
const way = (id: string, gates: Gate[] = [], ofQuestion: Gate[] = []) => ({
  id,
  gates,
  questions: [{ id: `${id}-question`, gates: ofQuestion }],
});
const rows = (survey: Parameters<typeof SectionList>[0]["survey"]) =>
  [...renderToStaticMarkup(<SectionList survey={survey} />).matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(
    ([, row]) =>
      row!
        .replaceAll(/<[^>]+>/g, " ")
        .replaceAll(/\s+/g, " ")
        .trim(),
  );

describe("the sections on the consent page", () => {
  it("each state their time, to the nearest minute and at least one", () => {
    const sections = [section("one", 20), section("two", 140), section("three", 160)];
    expect(rows({ sections, way: { sections: sections.map(({ id }) => way(id)) } })).toEqual([
      "Title of one about 1 min",
      "Title of two about 2 min",
      "Title of three about 3 min",
    ]);
  });

  it("do not tell the titles of those that not everybody is asked", () => {
    const sections = [section("you", 70), section("won", 100), section("lost", 100)];
    const gated = { sections: [way("you", [], [arm]), way("won", [arm]), way("lost", [arm])] };
    expect(rows({ sections, way: gated })).toEqual([
      "Title of you up to 2 min",
      "Further questions, not asked of everybody up to 4 min",
    ]);
  });

  it("are not listed where there is one", () => {
    expect(rows({ sections: [section("one", 60)], way: { sections: [way("one")] } })).toEqual([]);
  });
});

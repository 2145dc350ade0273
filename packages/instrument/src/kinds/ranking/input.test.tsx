import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AnsweringProvider, type LensState } from "../../answering.tsx";
import { RankingInput } from "./input.tsx";
import type { RankingSpec } from "./spec.ts";

const spec: RankingSpec = {
  items: ["Oversight", "Governance", "Theory"].map((label) => ({ label, detail: "" })),
  ends: { first: "best", last: "worst" },
  partial: false,
  listedOrder: false,
};

function drawn(held: Partial<LensState>): string {
  const state: LensState = {
    said: undefined,
    partial: undefined,
    disabled: false,
    order: null,
    answer: () => {},
    keep: () => {},
    clear: () => {},
    ...held,
  };
  return renderToStaticMarkup(
    <AnsweringProvider value={{ lens: () => state }}>
      <RankingInput questionId="q" lens="own" form={null} spec={spec} labelledBy="q-text" />
    </AnsweringProvider>,
  );
}

/** The names of the rows that have a place, and of the items that wait for one. */
function rows(html: string) {
  const placed = [...html.matchAll(/aria-label="Place (\d): move “([^”]*)”"/g)].map(
    ([, at, label]) => `${at} ${label}`,
  );
  const list = /<ul[^>]*>(.*?)<\/ul>/.exec(html)?.[1] ?? "";
  const waiting = spec.items.map(({ label }) => label).filter((label) => list.includes(label));
  const order = waiting.toSorted((a, b) => list.indexOf(a) - list.indexOf(b));
  return { placed, waiting: order };
}

describe("the input of a ranking", () => {
  it("gives nothing a place beforehand", () => {
    expect(rows(drawn({}))).toEqual({ placed: [], waiting: ["Oversight", "Governance", "Theory"] });
    expect(drawn({})).toContain("Tap what comes first");
  });

  it("shows what waits in the order drawn for the respondent", () => {
    expect(rows(drawn({ order: [2, 0, 1] })).waiting).toEqual(["Theory", "Oversight", "Governance"]);
  });

  it("takes up an order that is begun and one that is given", () => {
    const begun = drawn({ partial: { order: [1] } });
    expect(rows(begun)).toEqual({ placed: ["1 Governance"], waiting: ["Oversight", "Theory"] });
    expect(begun).toContain("Tap what comes in place 2");
    expect(begun).not.toContain("Last place: worst");
    const given = drawn({ said: { answer: { order: [1, 2, 0] } } });
    expect(rows(given)).toEqual({ placed: ["1 Governance", "2 Theory", "3 Oversight"], waiting: [] });
    expect(given).toContain("Last place: worst");
    expect(given).toContain("You put “Governance” first and “Oversight” last.");
  });

  it("says the same places in its lists", () => {
    const lists = [...drawn({ partial: { order: [1, 0] } }).matchAll(/<select.*?<\/select>/g)].map(
      ([list]) => ({
        chosen: /<option value="(\d?)" selected="">/.exec(list)?.[1],
        places: [...list.matchAll(/<option value="(\d)"/g)].length,
      }),
    );
    // What has a place may take either; what has none may also come third.
    expect(lists).toEqual([
      { chosen: "2", places: 2 },
      { chosen: "1", places: 2 },
      { chosen: "", places: 3 },
    ]);
  });
});

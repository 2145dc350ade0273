import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { bumper, emptyTally } from "../../tally.ts";
import { estimateRanking } from "./estimate.ts";
import { PairTable } from "./pair-table.tsx";
import type { RankingSpec } from "./spec.ts";
import { countRanking, rankingTallyShape } from "./tally.ts";

function drawn(partial: boolean, orders: number[][], minimumN = 1): string {
  const spec: RankingSpec = {
    items: ["A", "B", "C"].map((label) => ({ label, detail: "" })),
    ends: { first: "best", last: "worst" },
    partial,
    listedOrder: false,
  };
  const asked = { spec, own: true, crowd: null };
  const tally = emptyTally({ said: 3, ...rankingTallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const order of orders) {
    bump("said", 0);
    countRanking({ own: { order } }, asked, bump);
  }
  const { own } = estimateRanking(tally, asked, "en", minimumN).detail;
  if (!own) throw new Error("Somebody answered and nothing is estimated.");
  return renderToStaticMarkup(<PairTable spec={spec} own={own} locale="en" />);
}

/** What stands in the cells, row by row, an item's own name first. */
const cells = (html: string) =>
  [...html.matchAll(/<t[hd][^>]*class="px-2 py-2 align-top[^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) =>
    cell
      .replaceAll(/<[^>]+>/g, " ")
      .trim()
      .replaceAll(/\s+/g, " "),
  );

describe("the table of pairs", () => {
  it("says of each pair how many placed either of the two, where items may be left out", () => {
    // All three place A; of B and C one person knows. Wilson's low end for 3 of 3: 3 / (3 + 1.96²) = 43.9 %.
    const table = drawn(true, [[0], [0], [0, 1, 2]], 2);
    expect(cells(table).slice(0, 4)).toEqual(["A", "–", "100 44–100 n = 3", "100 44–100 n = 3"]);
    expect(cells(table)[7]).toBe("–");
    expect(table).toContain("of those who gave a place to either of them");
  });

  it("leaves that out where everybody places everything", () => {
    expect(drawn(false, [[0, 1, 2]])).not.toMatch(/n = |gave a place/);
  });
});

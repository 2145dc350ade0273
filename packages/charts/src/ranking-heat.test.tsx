import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RankingHeat, type RankingRow } from "./ranking-heat.tsx";

const draw = (rows: RankingRow[]) =>
  renderToStaticMarkup(
    <RankingHeat idPrefix="r" title="A finding" rows={rows} ends={{ first: "first", last: "last" }} />,
  );
const sure: RankingRow = { label: "A", shares: [0.6, 0.4], mean: 1.4, interval: { low: 1.25, high: 1.5 } };
const unsure: RankingRow = { label: "B", shares: [0.4, 0.6], mean: 1.6 };
const whiskers = (html: string) => html.match(/class="chart-whisker"/g) ?? [];
/** Triangles; the cells of the heat map are rectangles. */
const means = (html: string) => html.match(/<path class="chart-actual"/g) ?? [];

describe("the mean place of an item", () => {
  it("is marked with its interval where it has one", () => {
    const html = draw([sure, { ...unsure, interval: { low: 1.5, high: 1.75 } }]);
    expect(whiskers(html)).toHaveLength(2);
    // One more heads their column.
    expect(means(html)).toHaveLength(3);
  });

  it("is marked without one beside items that have one", () => {
    const html = draw([sure, unsure]);
    expect(whiskers(html)).toHaveLength(1);
    expect(means(html)).toHaveLength(3);
  });

  it("is a figure alone where no item has one", () => {
    expect(means(draw([unsure]))).toHaveLength(0);
  });

  it("is described with its interval", () => {
    expect(draw([sure])).toContain("A, mean place 1.40 (95 % interval 1.25–1.50), 1: 60%");
  });
});

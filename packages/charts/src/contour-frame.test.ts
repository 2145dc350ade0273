import { describe, expect, it } from "vitest";
import { layMapFrame } from "./contour-frame.ts";

const title = "Share of examples that are labelled wrongly by the raters";
const input = {
  rows: { title: "Examples", ticks: ["few", "many"] },
  columns: { title, ticks: ["10 %", "1 %", "0.1 %"] },
  size: "compact",
  key: [],
  beyond: null,
} as const;
const LINE = 16;

describe("what is written around a map", () => {
  it("has every word of a title that takes several lines", () => {
    const { columnTitle } = layMapFrame(input);
    expect(columnTitle.length).toBeGreaterThan(1);
    expect(columnTitle.join(" ")).toBe(title);
  });

  it("begins beneath the last line of the title", () => {
    const short = layMapFrame({ ...input, columns: { ...input.columns, title: "Share" } });
    const long = layMapFrame(input);
    expect(long.bottom - short.bottom).toBe((long.columnTitle.length - 1) * LINE);
  });

  it("makes tiles as high as the longest label beside them", () => {
    const tick = "as many as the whole of the field together could ever hope to pay for in a single year";
    const { rowTicks, tile } = layMapFrame({ ...input, rows: { title: "Examples", ticks: ["few", tick] } });
    expect(rowTicks[1]?.join(" ")).toBe(tick);
    expect(tile.height).toBeGreaterThanOrEqual((rowTicks[1]?.length ?? 0) * LINE);
  });

  it("makes the tile beyond the axes as high as the words beside it", () => {
    const label = "As many examples as anybody could ever wish for, and every one of them labelled";
    const { beyond, bottom } = layMapFrame({ ...input, beyond: [label] });
    expect(beyond.lines.join(" ")).toBe(label);
    expect(beyond.height).toBeGreaterThanOrEqual(beyond.lines.length * LINE);
    expect(bottom).toBeGreaterThan(beyond.top + beyond.height);
  });

  it("numbers the columns where a label does not fit beneath, and has the labels in a key", () => {
    const ticks = ["Selbstverständlichkeit", "Größenordnung", "none"];
    const { columnTicks } = layMapFrame({ ...input, columns: { title, ticks } });
    expect(columnTicks.under).toEqual([["1"], ["2"], ["3"]]);
    expect(columnTicks.key.map(({ lines }) => lines.join(" "))).toEqual(ticks);
  });
});

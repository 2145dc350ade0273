import { describe, expect, it } from "vitest";
import { emptyDraft, heldDraft, neighbour, stateOf, withCell } from "./draft.ts";
import { highest, lowest, violationsOf } from "./order.ts";
import { readBack, violationInWords } from "./read-back.ts";
import { surfaceSamples } from "./samples.ts";
import { surfaceSpec } from "./spec.ts";
import { describeSurface } from "./words.ts";

const { spec } = surfaceSamples[0]!.asked;
const cells = [
  [2, 10, 20],
  [10, 30, 60],
  [20, 60, 85],
];

describe("the order of a table", () => {
  it("is broken by each step that goes against its axis, and by cells above the ceiling", () => {
    expect(violationsOf(cells, 92, spec)).toEqual([]);
    expect(
      violationsOf(
        [
          [2, 10, 20],
          [10, 30, 15],
          [20, 60, 85],
        ],
        80,
        spec,
      ),
    ).toEqual([
      { kind: "step", axis: "rows", from: [0, 2], to: [1, 2] },
      { kind: "step", axis: "columns", from: [1, 1], to: [1, 2] },
      { kind: "ceiling", at: [2, 2] },
    ]);
  });

  it("runs the other way where it falls, and is not there where none is expected", () => {
    const falling = { rows: { trend: "falling" }, columns: { trend: "none" } } as const;
    expect(violationsOf([[1], [2]], null, falling)).toHaveLength(1);
    expect(violationsOf([[2], [2]], null, falling)).toEqual([]);
    const free = { rows: { trend: "none" }, columns: { trend: "none" } } as const;
    expect(violationsOf([[90, 1]], 0, free)).toEqual([]);
  });

  it("leaves empty cells out", () => {
    expect(violationsOf([[2, null, 1]], null, spec)).toEqual([]);
    expect([
      highest([
        [null, 7],
        [9, 9],
      ])?.at,
      lowest([
        [null, 7],
        [9, 9],
      ])?.at,
    ]).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe("the draft of a table", () => {
  it("is an answer once no cell is empty, whatever its order", () => {
    expect(stateOf({ cells, ceiling: 92 }, spec).complete).toEqual({ cells, ceiling: 92 });
    const against = stateOf({ cells: cells.toReversed(), ceiling: 92 }, spec);
    expect(against.complete).not.toBeNull();
    expect(against.violations.length).toBeGreaterThan(0);
    expect(stateOf({ cells, ceiling: null }, spec)).toMatchObject({
      complete: null,
      missing: 1,
      empty: false,
    });
    expect(stateOf(emptyDraft(spec), spec)).toMatchObject({ complete: null, missing: 10, empty: true });
  });

  it("has no ceiling where none is asked for", () => {
    const { spec: plain } = surfaceSamples[1]!.asked;
    const whole = { cells: plain.rows.ticks.map(() => plain.columns.ticks.map(() => 5)), ceiling: null };
    expect(stateOf(whole, plain).complete).toEqual({ cells: whole.cells });
  });

  it("is the answer, else what is partial, else empty, also where what is held fits no more", () => {
    const partial = withCell(emptyDraft(spec), 1, 2, 40);
    expect(heldDraft({ said: { answer: { cells, ceiling: 92 } }, partial: undefined }, spec)).toEqual({
      cells,
      ceiling: 92,
    });
    expect(heldDraft({ said: undefined, partial }, spec)).toEqual(partial);
    expect(heldDraft({ said: undefined, partial: { cells: [[1, 2]], ceiling: 3 } }, spec)).toEqual(
      emptyDraft(spec),
    );
  });
});

describe("the arrow keys", () => {
  const inside = { row: 1, column: 1, atStart: true, atEnd: true, rightToLeft: false };

  it("lead to the neighbouring cell, mirrored where the language runs from right to left", () => {
    expect(neighbour("ArrowRight", inside, spec)).toEqual({ row: 1, column: 2 });
    expect(neighbour("ArrowLeft", inside, spec)).toEqual({ row: 1, column: 0 });
    expect(neighbour("ArrowRight", { ...inside, rightToLeft: true }, spec)).toEqual({ row: 1, column: 0 });
    expect(neighbour("ArrowUp", inside, spec)).toEqual({ row: 0, column: 1 });
    expect(neighbour("Home", inside, spec)).toBeNull();
  });

  it("move the caret while there is text on that side of it", () => {
    expect(neighbour("ArrowRight", { ...inside, atEnd: false }, spec)).toBeNull();
    expect(neighbour("ArrowLeft", { ...inside, atStart: false }, spec)).toBeNull();
  });

  it("end at the edges, with the cell beyond the table below them all", () => {
    expect(neighbour("ArrowUp", { ...inside, row: 0 }, spec)).toBeNull();
    expect(neighbour("ArrowRight", { ...inside, column: 2 }, spec)).toBeNull();
    expect(neighbour("ArrowDown", { ...inside, row: 2 }, spec)).toEqual({ row: 3, column: 1 });
    expect(neighbour("ArrowDown", { ...inside, row: 3 }, spec)).toBeNull();
    expect(neighbour("ArrowRight", { ...inside, row: 3 }, spec)).toBeNull();
    expect(neighbour("ArrowDown", { ...inside, row: 2 }, { ...spec, ceiling: null })).toBeNull();
  });
});

describe("a table in words", () => {
  it("says where it is lowest and highest, and what lies beyond", () => {
    expect(readBack(spec, { cells, ceiling: 92 }, "en")).toEqual([
      "You go from 2 % at Examples 10², Errors 10 % to 85 % at Examples 10⁶, Errors 0.1 %.",
      "With “Unlimited perfect data”: 92 %.",
    ]);
    expect(readBack(spec, { cells: cells.map((row) => row.map(() => 7)), ceiling: null }, "de")).toEqual([
      "Überall 7\u00a0%.",
    ]);
    expect(readBack(spec, emptyDraft(spec), "en")).toEqual([]);
  });

  it("names every cell for the review, the second axis once a row", () => {
    const { own } = describeSurface(spec, { own: { cells, ceiling: 92 } }, "en");
    expect(own).toBe(
      "Examples 10²: Errors 10 % → 2 %, 1 % → 10 %, 0.1 % → 20 %. " +
        "Examples 10⁴: Errors 10 % → 10 %, 1 % → 30 %, 0.1 % → 60 %. " +
        "Examples 10⁶: Errors 10 % → 20 %, 1 % → 60 %, 0.1 % → 85 %. With “Unlimited perfect data”: 92 %.",
    );
  });

  it("names the step that goes against the order, with both values", () => {
    const draft = {
      cells: [
        [2, 10, 20],
        [10, 30, 15],
        [20, 60, 85],
      ],
      ceiling: 80,
    };
    expect(
      violationsOf(draft.cells, 80, spec).map((violation) => violationInWords(spec, draft, violation, "en")),
    ).toEqual([
      "Examples: from 10² to 10⁴ at Errors 0.1 %, 20 % becomes 15 %.",
      "Errors: from 1 % to 0.1 % at Examples 10⁴, 30 % becomes 15 %.",
      "Examples 10⁶, Errors 0.1 % has 85 %, more than “Unlimited perfect data” with 80 %.",
    ]);
  });
});

describe("the specification of a surface", () => {
  it("refuses axes of one name and twin ticks", () => {
    const messages = (given: object) =>
      surfaceSpec.safeParse({ ...spec, ...given }).error?.issues.map(({ message }) => message);
    expect(messages({ columns: { ...spec.columns, title: "Examples" } })).toEqual([
      "The two axes need different titles.",
    ]);
    expect(messages({ rows: { ...spec.rows, ticks: [{ label: "a" }, { label: "a" }] } })).toEqual([
      "Two ticks of an axis have the same label.",
    ]);
  });
});

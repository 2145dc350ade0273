import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AnsweringProvider, type LensState } from "../../answering.tsx";
import { AllocationInput } from "./input.tsx";
import type { AllocationSpec } from "./spec.ts";
import { describeAllocation } from "./words.ts";

const spec = (...groups: string[]): AllocationSpec => ({
  items: groups.map((group, index) => ({ label: `Item ${"ABC"[index]}`, detail: "", group })),
  keepOrder: false,
});

function drawn(of: AllocationSpec, held: Partial<LensState>): string {
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
      <AllocationInput questionId="q" lens="own" form={null} spec={of} labelledBy="q-text" />
    </AnsweringProvider>,
  );
}

/** What each bar says, from top to bottom. */
const bars = (html: string) =>
  [...html.matchAll(/-label"[^>]*>(Item .)<.*?aria-valuenow="(\d+)"/g)].map(
    ([, label, mass]) => `${label} ${mass}`,
  );

describe("the input of an allocation", () => {
  it("shows each item with its own points, in the order drawn for the respondent", () => {
    const said = { answer: { masses: [10, 30, 60] } };
    expect(bars(drawn(spec("", "", ""), { said }))).toEqual(["Item A 10", "Item B 30", "Item C 60"]);
    expect(bars(drawn(spec("", "", ""), { said, order: [2, 0, 1] }))).toEqual([
      "Item C 60",
      "Item A 10",
      "Item B 30",
    ]);
  });

  it("keeps the author's order where it has a meaning", () => {
    const labels = (of: AllocationSpec) =>
      bars(drawn(of, { order: [2, 0, 1] })).map((bar) => bar.slice(0, 6));
    expect(labels({ ...spec("", "", ""), keepOrder: true })).toEqual(["Item A", "Item B", "Item C"]);
    expect(labels(spec("For", "For", "Against"))).toEqual(["Item A", "Item B", "Item C"]);
  });

  it("heads each group with its name, above the first of its items", () => {
    const html = drawn(spec("For", "For", "Against"), {});
    const places = [">For<", "Item A", "Item B", ">Against<", "Item C"].map((text) => html.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe("an allocation in words", () => {
  it("names what got something, most first", () => {
    const own = { masses: [10, 0, 90] };
    expect(describeAllocation(spec("", "", ""), { own }, "en")).toEqual({ own: "90 % Item C, 10 % Item A" });
  });
});

import { describe, expect, it } from "vitest";
import type { Kind } from "../kind.ts";
import { estimateOf } from "../testing/estimate-of.ts";
import type { Locale } from "../words/locales.ts";
import { allocation } from "./allocation/kind.ts";
import { curve } from "./curve/kind.ts";
import { plane } from "./plane/kind.ts";
import { probability } from "./probability/kind.ts";
import { quantity } from "./quantity/kind.ts";
import { ranking } from "./ranking/kind.ts";
import { surface } from "./surface/kind.ts";

function said<Spec, Own, Crowd, Detail>(
  kind: Kind<Spec, Own, Crowd, Detail>,
  spec: Spec,
  owns: readonly Own[],
  locale: Locale = "en",
): string | null | undefined {
  const estimate = estimateOf(
    kind,
    { spec, own: true, crowd: null },
    owns.map((own) => ({ own })),
    locale,
  );
  return kind.finding?.(estimate, spec, locale);
}

const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

describe("what was said of a quantity, in a sentence", () => {
  const years = { scale: "date", low: 2025, high: 2060, grain: "year" } as const;
  const labs = { scale: "linear", low: 0, high: 100, step: 1, unit: "labs" } as const;
  const spec = { axis: years, asked: "point", never: { label: "Never" } } as const;

  it("is the middle answer with its interval, what it takes for granted and how likely that is to fail", () => {
    // The median of six lies half way between the third and the fourth, its interval from the first to the sixth.
    const owns = [10, 12, 14, 16, 18, 20].map((step) => ({ quantiles: [step], never: 10 }));
    expect(said(quantity, spec, owns)).toBe(
      "The middle answer, given that it happens, is 2040 (95 % interval 2035 to 2045); “Never” gets 10 % on average.",
    );
    expect(said(quantity, spec, owns, "de")).toBe(
      "Die mittlere Antwort, falls es eintritt, ist 2040 (95-%-Intervall 2035 bis 2045); „Never“ bekommt im Mittel 10\u00a0%.",
    );
    expect(said(quantity, spec, times(6, { quantiles: [], never: 100 }))).toBe(
      "Everybody who answered is sure of “Never”.",
    );
  });

  it("says of quantiles what the middle one of three is", () => {
    const owns = times(2, { quantiles: [10, 20, 30], never: 0 });
    expect(said(quantity, { axis: labs, asked: "quantiles", never: null }, owns)).toBe(
      "By the middle answer, less than 20 labs is as likely as more.",
    );
    expect(said(quantity, { axis: years, asked: "quantiles", never: null }, owns)).toBe(
      "By the middle answer it is as likely by the end of 2045 as later.",
    );
  });
});

describe("what was said of a probability, in a sentence", () => {
  it("is the middle answer with its interval, and how far apart people are", () => {
    // R: quantile(c(10, 20, 30, 40, 50, 60)) has 22.5, 35 and 47.5 in the middle.
    const owns = [100, 200, 300, 400, 500, 600].map((perMille) => ({ perMille }));
    expect(said(probability, { event: "", rule: "", date: "" }, owns)).toBe(
      "The middle answer is 35 % (95 % interval 10 to 60 %); the middle half of the answers lies between 22.5 and 47.5 %.",
    );
  });
});

describe("what was said in curves, in a sentence", () => {
  const end = { label: "nothing", detail: "" };
  const spec = {
    series: ["C", "A"].map((label) => ({ label, detail: "", monotone: "none" as const })),
    horizons: [
      { label: "now", at: 0 },
      { label: "late", at: 20 },
    ],
    low: end,
    high: end,
    pairs: [{ first: 1, second: 0 }],
  };
  const people = (aheadNow: number, aheadLate: number) =>
    Array.from({ length: 10 }, (_, person) => ({
      values: [
        [50, 50],
        [person < aheadNow ? 60 : 40, person < aheadLate ? 60 : 40],
      ],
    }));

  it("is a rise or a fall of the share that sees the one above the other, where intervals part them", () => {
    // scipy.stats.binomtest(10, 10).proportion_ci(method="wilson") is .7225 to 1, of none of ten 0 to .2775.
    expect(said(curve, spec, people(10, 0))).toBe(
      "The share who see A at or above C falls from 100 % (95 % interval 72 to 100) at “now” to 0 % (95 % interval 0 to 28) at “late”.",
    );
    expect(said(curve, spec, people(0, 10))).toMatch(/rises from 0 % .* to 100 %/);
  });

  it("claims no change where they do not", () => {
    // Five of ten .2366 to .7634, three of ten .1078 to .6032.
    expect(said(curve, spec, people(5, 3))).toBe(
      "No clear change is shown in the share who see A at or above C: 50 % (95 % interval 24 to 76) at “now”, 30 % (95 % interval 11 to 60) at “late”.",
    );
  });

  it("is the medians of curves that are held against nothing", () => {
    expect(said(curve, { ...spec, pairs: [] }, people(2, 2).slice(0, 5), "de")).toBe(
      "Mittlere Antworten von „now“ bis „late“: C von 50 bis 50; A von 40 bis 40.",
    );
  });
});

describe("what was said in a surface, in a sentence", () => {
  const axis = (title: string) => ({
    title,
    detail: "",
    ticks: [{ label: "low" }, { label: "high" }],
    trend: "rising" as const,
  });
  const spec = { rows: axis("Quantity"), columns: axis("Quality"), ceiling: { label: "Best", detail: "" } };
  const grid = (first: number, last: number) => ({
    cells: [
      [first, 50],
      [50, last],
    ],
    ceiling: 95,
  });

  it("runs from the lowest mean to the highest where intervals part them", () => {
    // 10, 20, 30, 20: scipy.stats.t.interval(0.95, 3, mean, sem) is 7.0 to 33.0.
    expect(
      said(
        surface,
        spec,
        [10, 20, 30, 20].map((first) => grid(first, 90)),
      ),
    ).toBe(
      "Mean answers run from 20 % (95 % interval 7 to 33) at Quantity low, Quality low to 90 % (95 % interval 90 to 90) at Quantity high, Quality high; “Best” has 95 % (95 % interval 95 to 95).",
    );
  });

  it("tells no two cells apart that overlap", () => {
    const owns = [grid(10, 90), grid(90, 10)];
    expect(said(surface, spec, owns)).toMatch(
      /^No clear difference is shown between the cells: the lowest mean answer is 50 %/,
    );
  });
});

describe("what was said in a plane, in a sentence", () => {
  it("is which way the mean lies on each axis, where its interval lies on one side", () => {
    const spec = {
      x: { title: "Alignment", low: "harms", high: "improves" },
      y: { title: "Capability", low: "lowers", high: "raises" },
      quadrants: { lowHigh: "", highHigh: "", lowLow: "", highLow: "" },
    };
    // 2 ± 4.302653 · 1/√3 = 2 ± 2.48 has 0 in it.
    const owns = [1, 2, 3].map((x) => ({ x, y: -4 }));
    expect(said(plane, spec, owns)).toBe(
      "On average: on “Alignment” neither way clearly, +2.0 (95 % interval −0.5 to +4.5); lowers, −4.0 (95 % interval −4.0 to −4.0).",
    );
  });
});

describe("what was said in points, in a sentence", () => {
  const spec = {
    items: ["A", "B", "C"].map((label) => ({ label, detail: "", group: "" })),
    keepOrder: false,
  };
  const points = (...masses: number[]) => ({ masses });

  it("is what gets the most, beside the next", () => {
    const owns = [points(80, 10, 10), points(80, 0, 20), points(70, 0, 30), points(80, 0, 20)];
    // 77.5 ± 3.182446 · 5/√4 and 20 ± 3.182446 · √(200/3)/√4.
    expect(said(allocation, spec, owns)).toBe(
      "“A” gets the most of 100 points, on average 77.5 (95 % interval 69.5 to 85.5); next is “C” with 20.0 (95 % interval 7.0 to 33.0).",
    );
  });

  it("calls nothing the most that the next could be", () => {
    expect(said(allocation, spec, [points(60, 40, 0), points(40, 50, 10)])).toMatch(
      /^Nothing clearly gets the most of 100 points: on average “A” gets 50.0 .* and “B” 45.0 /,
    );
  });
});

describe("what was said in orders, in a sentence", () => {
  const spec = (items: string) => ({
    items: items.split("").map((label) => ({ label, detail: "" })),
    ends: { first: "best", last: "worst" },
    partial: false,
    listedOrder: false,
  });

  it("is what comes first, beside the next", () => {
    expect(said(ranking, spec("ABC"), times(4, { order: [0, 1, 2] }))).toBe(
      "“A” comes first (“best”) with a mean place of 1.0 (95 % interval 1.0 to 1.0); next is “B” with 2.0 (95 % interval 2.0 to 2.0).",
    );
  });

  it("puts nothing first that the next could be", () => {
    // The worked example of the Kemeny–Young method. Nashville 2.06 ± 1.98 · √.5822/10, Chattanooga 2.27 ± 1.98 · √.5021/10.
    const tennessee = [
      ...times(42, [0, 1, 2, 3]),
      ...times(26, [1, 2, 3, 0]),
      ...times(15, [2, 3, 1, 0]),
      ...times(17, [3, 2, 1, 0]),
    ].map((order) => ({ order }));
    expect(said(ranking, spec("MNCK"), tennessee)).toBe(
      "Nothing clearly comes first (“best”): the mean place of “N” is 2.1 (95 % interval 1.9 to 2.2), that of “C” 2.3 (95 % interval 2.1 to 2.4).",
    );
  });
});

import { describe, expect, it } from "vitest";
import { expectClose } from "@plumbline/analytics/testing/close";
import type { Asked } from "../../kind.ts";
import { bumper, emptyTally } from "../../tally.ts";
import { estimateSurface } from "./estimate.ts";
import { mirrorSurface } from "./mirror.ts";
import type { SurfaceAnswer, SurfaceSpec } from "./spec.ts";
import { countSurface, surfaceTallyShape } from "./tally.ts";

const axis = (title: string): SurfaceSpec["rows"] => ({
  title,
  detail: "",
  ticks: [{ label: "low" }, { label: "high" }],
  trend: "rising",
});
const spec: SurfaceSpec = { rows: axis("Quantity"), columns: axis("Quality"), ceiling: null };
const asked: Asked<SurfaceSpec> = { spec, own: true, crowd: null };

const answer = (a: number, b: number, c: number, d: number): SurfaceAnswer => ({
  cells: [
    [a, b],
    [c, d],
  ],
});

function tallyOf(people: SurfaceAnswer[], of = asked) {
  const tally = emptyTally({ said: 3, ...surfaceTallyShape(of) });
  const bump = bumper(tally, 1);
  for (const own of people) {
    bump("said", 0);
    countSurface({ own }, of, bump);
  }
  return tally;
}

describe("the estimate of a surface", () => {
  it("has the mean of each cell with its t interval, its median and its quartiles", () => {
    const { detail } = estimateSurface(
      tallyOf([
        answer(10, 20, 20, 30),
        answer(20, 20, 20, 30),
        answer(30, 30, 30, 30),
        answer(20, 20, 20, 30),
      ]),
      asked,
    );
    const cell = detail.own?.cells[0]?.[0];
    expectClose(cell?.mean ?? 0, 0.2, 1e-12);
    // 10, 20, 30, 20: scipy.stats.t.interval(0.95, 3, mean, sem) is 7.0077 to 32.9923.
    expectClose(cell?.low ?? 0, 0.07007717363748892, 1e-9);
    expectClose(cell?.high ?? 0, 0.329922826362511, 1e-9);
    // numpy.quantile([10, 20, 20, 30], [.25, .5, .75]) is 17.5, 20, 22.5.
    expect([cell?.lowerQuartile, cell?.median, cell?.upperQuartile]).toEqual([0.175, 0.2, 0.225]);
  });

  it("makes the means rise for the contours and leaves the means themselves alone", () => {
    const { detail } = estimateSurface(tallyOf([answer(50, 10, 50, 60), answer(30, 30, 50, 60)]), asked);
    expect(detail.own?.cells.map((row) => row.map(({ mean }) => mean))).toEqual([
      [0.4, 0.2],
      [0.5, 0.6],
    ]);
    // 0.4 and 0.2 meet at 0.3: the worked example of bivariate isotonic regression.
    const fitted = detail.own?.fitted.flat() ?? [];
    [0.3, 0.3, 0.5, 0.6].forEach((value, index) => expectClose(fitted[index] ?? 0, value, 1e-12));
  });

  it("counts the answers that go against the order, once each", () => {
    const people = [
      ...Array.from({ length: 7 }, () => answer(10, 20, 20, 30)),
      ...Array.from({ length: 3 }, () => answer(40, 30, 20, 10)),
    ];
    const against = estimateSurface(tallyOf(people), asked).detail.own?.against;
    expect(against?.share).toBe(0.3);
    // scipy.stats.binomtest(3, 10).proportion_ci(method="wilson")
    expectClose(against?.low ?? 0, 0.10779126740630104, 1e-9);
    expectClose(against?.high ?? 0, 0.6032218525388546, 1e-9);
  });

  it("counts none where no order is expected", () => {
    const free: SurfaceSpec = {
      rows: { ...spec.rows, trend: "none" },
      columns: { ...spec.columns, trend: "none" },
      ceiling: null,
    };
    const of = { ...asked, spec: free };
    const tally = tallyOf([answer(40, 30, 20, 10)], of);
    expect(tally["against"]).toEqual([0]);
    expect(estimateSurface(tally, of).detail.own?.against).toBeNull();
  });
});

describe("the mirror of a surface", () => {
  it("averages over all cells where one's own stand, the ceiling among them", () => {
    const of = { ...asked, spec: { ...spec, ceiling: { label: "Best", detail: "" } } };
    const others = tallyOf(
      [
        { ...answer(10, 20, 30, 40), ceiling: 80 },
        { ...answer(10, 20, 30, 60), ceiling: 100 },
      ],
      of,
    );
    const { own } = mirrorSurface({ own: { ...answer(10, 20, 20, 50), ceiling: 90 } }, others);
    if (!own?.ordered) throw new Error("A surface has an order.");
    // Cell by cell below: 0, 0, 0, 1/2, and 1/2 for the ceiling; the same: 1, 1, 0, 0, 0; above: 0, 0, 1, 1/2, 1/2.
    expectClose(own.below, 1 / 5, 1e-12);
    expectClose(own.same, 2 / 5, 1e-12);
    expectClose(own.above, 2 / 5, 1e-12);
  });
});

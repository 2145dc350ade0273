import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/gap-bounds.json" with { type: "json" };
import { pchip } from "../elicit/pchip.ts";
import { AnalyticsArgumentError } from "../errors.ts";
import { crossingDistribution, probabilityAheadBounds, probabilityAheadIndependent } from "./gap.ts";

/** Two random distributions over the same 2 to 5 levels, some of them without mass. */
const margins = fc
  .integer({ min: 2, max: 5 })
  .chain((n) =>
    fc.tuple(...[0, 1].map(() => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }))),
  )
  .filter((pair) => pair.every((masses) => masses.some((m) => m > 0))) as fc.Arbitrary<[number[], number[]]>;

/**
 * The most mass a joint distribution with these margins can put on the allowed cells: a transport problem, solved by
 * the tableau simplex method with Bland's rule. Margins are upper limits, which does not change the optimum, since
 * what is left over can always be placed somewhere.
 */
function mostTransport(a: number[], c: number[], allowed: (i: number, j: number) => boolean): number {
  const share = (values: number[]) => values.map((v) => v / values.reduce((s, w) => s + w, 0));
  const limits = [...share(a), ...share(c)];
  const cells = a.flatMap((_, i) =>
    c.flatMap((__, j) => (allowed(i, j) ? [[i, a.length + j] as const] : [])),
  );
  const n = cells.length;
  const rows = limits.map((limit, r) => [
    ...cells.map((cell) => Number(cell.some((row) => row === r))),
    ...limits.map((_, s) => Number(s === r)),
    limit,
  ]);
  const objective = [...cells.map(() => -1), ...limits.map(() => 0), 0];
  const basis = limits.map((_, r) => n + r);
  for (;;) {
    const enter = objective.findIndex((v, k) => k < n + limits.length && v < -1e-12);
    if (enter < 0) return objective.at(-1)!;
    let leave = -1;
    rows.forEach((row, r) => {
      if (row[enter]! < 1e-12) return;
      const gain = leave < 0 ? -1 : row.at(-1)! / row[enter]! - rows[leave]!.at(-1)! / rows[leave]![enter]!;
      if (gain < -1e-15 || (Math.abs(gain) <= 1e-15 && basis[r]! < basis[leave]!)) leave = r;
    });
    const pivot = rows[leave]!.map((v) => v / rows[leave]![enter]!);
    rows[leave] = pivot;
    basis[leave] = enter;
    for (const row of [...rows.filter((_, r) => r !== leave), objective]) {
      const factor = row[enter]!;
      pivot.forEach((v, k) => (row[k] = row[k]! - factor * v));
    }
  }
}

describe("P(A ≥ C) on the ladder of levels", () => {
  it.each(reference.map((row, i) => [i + 1, row] as const))(
    "equals the linear programme of reference case %i to 1e-9",
    (_, { pA, pC, independent, lower, upper }) => {
      expect(probabilityAheadIndependent(pA, pC)).toBeCloseTo(independent, 10);
      const bounds = probabilityAheadBounds(pA, pC);
      expect(bounds.low).toBeCloseTo(lower, 9);
      expect(bounds.high).toBeCloseTo(upper, 9);
    },
  );

  it("has bounds equal to the optimal transports found by the simplex method on random margins", () => {
    fc.assert(
      fc.property(margins, ([a, c]) => {
        const bounds = probabilityAheadBounds(a, c);
        expect(bounds.high).toBeCloseTo(
          mostTransport(a, c, (i, j) => i >= j),
          9,
        );
        expect(bounds.low).toBeCloseTo(1 - mostTransport(a, c, (i, j) => i < j), 9);
        const independent = probabilityAheadIndependent(a, c);
        expect(independent).toBeGreaterThanOrEqual(bounds.low - 1e-12);
        expect(independent).toBeLessThanOrEqual(bounds.high + 1e-12);
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  it("rises when A moves up a level and falls when C does", () => {
    expect(probabilityAheadIndependent([0, 1, 0], [0, 1, 0])).toBe(1);
    expect(probabilityAheadIndependent([1, 0, 0], [0, 1, 0])).toBe(0);
    expect(probabilityAheadBounds([1, 1], [1, 1])).toEqual({ low: 0.5, high: 1 });
    expect(probabilityAheadBounds([3], [5])).toEqual({ low: 1, high: 1 });
  });

  it("refuses levels that cannot be compared", () => {
    expect(() => probabilityAheadIndependent([1, 1], [1])).toThrow(AnalyticsArgumentError);
    expect(() => probabilityAheadBounds([], [])).toThrow(AnalyticsArgumentError);
    expect(() => probabilityAheadBounds([0, 0], [1, 1])).toThrow(AnalyticsArgumentError);
    expect(() => probabilityAheadBounds([Number.NaN, 1], [1, 1])).toThrow(AnalyticsArgumentError);
  });
});

describe("the distribution of crossing times", () => {
  const flat = (level: number) => ({ times: [2025, 2045], levels: [level, level] });

  it("puts straight lines' crossing where they meet", () => {
    const rising = { times: [2025, 2045], levels: [2, 6] };
    const { times, already, never } = crossingDistribution(
      [
        { alignment: rising, capability: flat(4) },
        { alignment: flat(3), capability: flat(2) },
        { alignment: flat(3), capability: flat(5) },
      ],
      "alignment catches up",
    );
    expect(times[0]).toBeCloseTo(2035, 9);
    expect(times[1]).toBe(2025);
    expect(times[2]).toBe(Infinity);
    expect([already, never]).toEqual([1 / 3, 1 / 3]);
  });

  it("counts equality as alignment having caught up, not as capability having overtaken", () => {
    const equal = [{ alignment: flat(3), capability: flat(3) }];
    expect(crossingDistribution(equal, "alignment catches up").already).toBe(1);
    expect(crossingDistribution(equal, "capability overtakes").never).toBe(1);
  });

  it("finds a crossing between two knots at which the difference has the same sign", () => {
    // On [0, 1] capability is 0.05 + s²(2 − s) by the Fritsch-Butland slopes 0 and 1, so A − C = s(1 − s)² − 0.05.
    const alignment = { times: [-1, 2], levels: [-1, 2] };
    const capability = { times: [-1, 0, 1, 2], levels: [0.05, 0.05, 1.05, 2.05] };
    const { times, cdf } = crossingDistribution([{ alignment, capability }], "alignment catches up");
    const s = times[0]!;
    expect(s * (1 - s) ** 2).toBeCloseTo(0.05, 12);
    expect(s).toBeLessThan(1 / 3);
    expect([cdf(0), cdf(0.1)]).toEqual([0, 1]);
  });

  it("agrees with a fine scan of both curves on random levels", () => {
    const level = fc.double({ min: 1, max: 10, noNaN: true });
    const levels = (n: number) => fc.array(level, { minLength: n, maxLength: n });
    fc.assert(
      fc.property(levels(5), levels(4), (a, c) => {
        const alignment = { times: [0, 1, 3, 6, 8], levels: a };
        const capability = { times: [0, 2, 5, 8], levels: c };
        const [time] = crossingDistribution([{ alignment, capability }], "alignment catches up").times;
        const [A, C] = [pchip(alignment.times, a), pchip(capability.times, c)];
        const steps = Array.from({ length: 8001 }, (_, i) => i / 1000);
        expect(time).toBeCloseTo(steps.find((t) => A.at(t) >= C.at(t)) ?? Infinity, 2);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it("refuses no respondents and curves without common time", () => {
    expect(() => crossingDistribution([], "capability overtakes")).toThrow(AnalyticsArgumentError);
    const apart = { alignment: flat(2), capability: { times: [2050, 2060], levels: [1, 1] } };
    expect(() => crossingDistribution([apart], "capability overtakes")).toThrow(/share a stretch of time/);
  });
});

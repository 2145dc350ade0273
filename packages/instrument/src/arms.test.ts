import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawingOf, drawnArms, LENS_ORDER, LENS_ORDERS } from "./arms.ts";
import { SEEDS } from "./randomisation.ts";

const experiment = (id: string, ...arms: string[]) => ({ id, arms: arms.map((arm) => ({ id: arm })) });
const question = (order: "own-first" | "random", crowd: "point" | null = "point", own = true) => ({
  own,
  crowd,
  order,
});
const drawing = drawingOf({
  experiments: [experiment("framing", "gain", "loss", "plain"), experiment("anchor", "low", "high")],
  sections: [],
});

describe("what is drawn of an instrument", () => {
  it("is the order of the lenses only where a question of two lenses leaves it open", () => {
    const drawn = (...questions: ReturnType<typeof question>[]) =>
      drawingOf({ experiments: [], sections: [{ questions: [] }, { questions }] }).experiments;
    expect(drawn(question("own-first"))).toEqual([]);
    expect(drawn(question("random", null))).toEqual([]);
    expect(drawn(question("random", "point", false))).toEqual([]);
    expect(drawn(question("own-first"), question("random"))).toEqual([
      { id: LENS_ORDER, arms: [...LENS_ORDERS] },
    ]);
  });

  it("is one arm of each experiment, the same from the same seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SEEDS - 1 }), (seed) => {
        const arms = drawnArms(drawing, seed);
        expect(Object.keys(arms)).toEqual(["framing", "anchor"]);
        expect(["gain", "loss", "plain"]).toContain(arms["framing"]);
        expect(["low", "high"]).toContain(arms["anchor"]);
        expect(drawnArms(drawing, seed)).toEqual(arms);
      }),
    );
  });

  it("stays as it is when the author adds an experiment", () => {
    const more = { experiments: [{ id: "new", arms: ["a", "b"] }, ...drawing.experiments] };
    for (let seed = 0; seed < 100; seed++) {
      expect(drawnArms(more, seed)).toMatchObject(drawnArms(drawing, seed));
    }
  });

  it("comes out roughly equal over many seeds, in each experiment whatever the arm of the other", () => {
    const draws = 6000;
    const counts = new Map<string, number>();
    for (let person = 0; person < draws; person++) {
      const { framing, anchor } = drawnArms(drawing, (person * 2_654_435_761) % SEEDS);
      const cell = `${framing} ${anchor}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // Six cells of 1,000; the standard deviation of one is √(6000 · 1/6 · 5/6) = 29. Five of them.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(145);
  });
});

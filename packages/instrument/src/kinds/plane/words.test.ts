import { describe, expect, it } from "vitest";
import { bumper, emptyTally } from "../../tally.ts";
import { mirrorPlane } from "./mirror.ts";
import type { PlaneSpec } from "./spec.ts";
import { countPlane, planeTallyShape } from "./tally.ts";
import { pointInWords } from "./words.ts";

const spec: PlaneSpec = {
  x: { title: "Alignment", low: "harms alignment", high: "improves alignment" },
  y: { title: "Capability", low: "lowers capability", high: "raises capability" },
  quadrants: { lowHigh: "", highHigh: "", lowLow: "", highLow: "" },
};

describe("a point in words", () => {
  const x = (place: number) => pointInWords(spec, { x: place, y: 0 }, "en").split(" (")[0];

  it("says both effects, how strong and as numbers", () => {
    expect(pointInWords(spec, { x: 7, y: -2 }, "en")).toBe(
      "improves alignment, strongly (+7); lowers capability, a little (−2)",
    );
    expect(pointInWords(spec, { x: 7, y: -2 }, "de")).toBe(
      "improves alignment, stark (+7); lowers capability, ein wenig (−2)",
    );
  });

  it("calls one to three steps a little, four to six moderate, seven to nine strong and ten the end", () => {
    expect([1, 3].map(x)).toEqual(Array(2).fill("improves alignment, a little"));
    expect([-4, -6].map(x)).toEqual(Array(2).fill("harms alignment, moderately"));
    expect([7, 9].map(x)).toEqual(Array(2).fill("improves alignment, strongly"));
    expect(x(-10)).toBe("harms alignment, as strongly as the scale goes");
  });

  it("says that zero is neither way", () => {
    expect(pointInWords(spec, { x: 0, y: 0 }, "en")).toBe(
      "neither harms alignment nor improves alignment (0); neither lowers capability nor raises capability (0)",
    );
  });
});

describe("a respondent's mirror", () => {
  const asked = { spec, own: true, crowd: "point" as const };
  const others = emptyTally({ said: 3, ...planeTallyShape(asked) });
  for (const own of [
    { x: 2, y: 3 },
    { x: 8, y: 1 },
    { x: 4, y: -5 },
    { x: 0, y: 3 },
  ]) {
    countPlane({ own }, asked, bumper(others, 1));
  }

  it("shows how many others lie on the same sides, an axis being a side of its own", () => {
    const same = (x: number, y: number) => mirrorPlane({ own: { x, y } }, asked, others, "en").own;
    expect(same(10, 10)).toEqual({ ordered: false, same: 0.5 });
    expect(same(1, -1)).toEqual({ ordered: false, same: 0.25 });
    expect(same(0, 9)).toEqual({ ordered: false, same: 0.25 });
    expect(same(0, 0)).toEqual({ ordered: false, same: 0 });
  });

  it("holds the guess against the centroid of the others, in parts of the diagonal", () => {
    // The centroid is (3.5, 0.5); from (−10, −10) to (10, 10) it is √800.
    const { prediction } = mirrorPlane({ crowd: { x: 0, y: 3 } }, asked, others, "de");
    expect(prediction?.error).toBeCloseTo(Math.sqrt((3.5 ** 2 + 2.5 ** 2) / 800), 12);
    expect(prediction?.expected).toBe("Alignment 0, Capability +3");
    expect(prediction?.truth).toBe("Alignment +3,5, Capability +0,5");
  });
});

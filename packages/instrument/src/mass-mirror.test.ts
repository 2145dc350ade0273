import { describe, expect, it } from "vitest";
import { massMirror } from "./mass-mirror.ts";

const ordered = { labels: ["No", "Perhaps", "Yes"], scores: [1, 2, 3] };
const unordered = { labels: ["A lab", "A state", "Nobody"], scores: null };

describe("a predicted distribution held against the true one", () => {
  it("is off by the Wasserstein distance over the length of an ordered scale", () => {
    // Below the first line 0.2 of the mass against 0.6, below the second 0.7 against 0.9: (0.4 + 0.2) / 2.
    const held = massMirror([20, 50, 30], [6, 3, 1], ordered, "en");
    expect(held?.error).toBeCloseTo(0.3, 12);
    // 0.2 + 2 · 0.5 + 3 · 0.3 and 0.6 + 2 · 0.3 + 3 · 0.1
    expect([held?.expected, held?.truth]).toEqual([
      "about “Perhaps” on average (2.1)",
      "about “No” on average (1.5)",
    ]);
    expect(massMirror([20, 50, 30], [6, 3, 1], ordered, "de")?.truth).toBe("etwa „No“ im Mittel (1,5)");
  });

  it("counts uneven steps as they are scored", () => {
    // 0 and 5 are scored: all at the one end against all at the other, and half of it moved by one of five.
    expect(massMirror([100, 0, 0], [0, 0, 3], { ...ordered, scores: [0, 1, 5] }, "en")?.error).toBe(1);
    expect(massMirror([100, 0, 0], [1, 1, 0], { ...ordered, scores: [0, 1, 5] }, "en")?.error).toBeCloseTo(
      0.1,
      12,
    );
  });

  it("is off by the share that lies on other answers where they have no order", () => {
    const held = massMirror([50, 30, 20], [2, 5, 3], unordered, "en");
    // 0.3 too much on the first, 0.2 and 0.1 too little on the others.
    expect(held?.error).toBeCloseTo(0.3, 12);
    expect([held?.expected, held?.truth]).toEqual(["50 % for “A lab”", "20 % for “A lab”"]);
  });

  it("is exact where the shares are the same, and nothing where there is nothing to hold it against", () => {
    expect(massMirror([50, 25, 25], [2, 1, 1], ordered, "en")?.error).toBe(0);
    expect(massMirror([50, 25, 25], [2, 1, 1], unordered, "en")?.error).toBe(0);
    expect(massMirror([50, 25, 25], [0, 0, 0], ordered, "en")).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcomersTaken, standsApart } from "./release-policy.ts";

describe("an open round", () => {
  const open = { changed: 0, batch: 10, released: false, closing: false };

  it("takes nobody until a batch has come in and five more", () => {
    expect(newcomersTaken({ ...open, newcomers: 14 })).toBeNull();
    expect(newcomersTaken({ ...open, newcomers: 15 })).toBe(10);
    expect(newcomersTaken({ ...open, newcomers: 40, released: true })).toBe(35);
  });

  it("fills its batch with newcomers alone: edits and withdrawals wait for them, however many there are", () => {
    expect(newcomersTaken({ ...open, newcomers: 14, changed: 1000, released: true })).toBeNull();
    expect(newcomersTaken({ ...open, newcomers: 15, changed: 1000, released: true })).toBe(10);
  });

  it("takes a batch or nobody, and never the last five", () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.nat(200),
        fc.integer({ min: 5, max: 50 }),
        fc.boolean(),
        (newcomers, changed, batch, released) => {
          const take = newcomersTaken({ newcomers, changed, batch, released, closing: false });
          return take === null || (take >= batch && newcomers - take >= 5);
        },
      ),
    );
  });
});

describe("a closing round", () => {
  const closing = { batch: 10, closing: true };

  it("counts everybody who is left, and lets go whoever withdrew", () => {
    expect(newcomersTaken({ ...closing, newcomers: 5, changed: 0, released: true })).toBe(5);
    expect(newcomersTaken({ ...closing, newcomers: 37, changed: 4, released: true })).toBe(37);
    expect(newcomersTaken({ ...closing, newcomers: 0, changed: 5, released: true })).toBe(0);
  });

  it("counts even few when nothing was shown before", () => {
    expect(newcomersTaken({ ...closing, newcomers: 3, changed: 0, released: false })).toBe(3);
    expect(newcomersTaken({ ...closing, newcomers: 0, changed: 0, released: false })).toBe(0);
  });

  it("leaves fewer than five as they are when a release was shown before", () => {
    expect(newcomersTaken({ ...closing, newcomers: 4, changed: 0, released: true })).toBeNull();
    expect(newcomersTaken({ ...closing, newcomers: 2, changed: 2, released: true })).toBeNull();
  });
});

describe("a release beside earlier ones", () => {
  it("is the same as each or differs from it by five people", () => {
    expect(standsApart([])).toBe(true);
    expect(standsApart([0, 5, 12])).toBe(true);
    expect(standsApart([12, 4, 12])).toBe(false);
    expect(standsApart([1])).toBe(false);
  });
});

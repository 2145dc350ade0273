import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standsApart, takeable } from "./release-policy.ts";

describe("an open round", () => {
  it("takes nobody until a batch has come in and five more", () => {
    const open = { batch: 10, released: false, closing: false };
    expect(takeable({ ...open, pending: 14 })).toBe(0);
    expect(takeable({ ...open, pending: 15 })).toBe(10);
    expect(takeable({ ...open, pending: 40, released: true })).toBe(35);
  });

  it("takes a batch or nobody, and never the last five", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 5, max: 50 }), fc.boolean(), (pending, batch, released) => {
        const take = takeable({ pending, batch, released, closing: false });
        return take === 0 || (take >= batch && pending - take >= 5);
      }),
    );
  });
});

describe("a closing round", () => {
  it("counts everybody who is left", () => {
    expect(takeable({ pending: 5, batch: 10, released: true, closing: true })).toBe(5);
    expect(takeable({ pending: 37, batch: 10, released: true, closing: true })).toBe(37);
  });

  it("counts even few when nothing was shown before", () => {
    expect(takeable({ pending: 3, batch: 10, released: false, closing: true })).toBe(3);
  });

  it("leaves fewer than five uncounted when a release was shown before", () => {
    expect(takeable({ pending: 4, batch: 10, released: true, closing: true })).toBe(0);
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

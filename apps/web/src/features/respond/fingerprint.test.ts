import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "@plumbline/instrument/canonical";
import { fingerprint } from "./fingerprint.ts";

it("is the same for equal documents, whatever the order of their keys", () => {
  expect(fingerprint({ a: 1, b: [2, { c: 3, d: 4 }] })).toBe(fingerprint({ b: [2, { d: 4, c: 3 }], a: 1 }));
});

it("is another for other documents", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(fingerprint(one) === fingerprint(other)).toBe(canonicalJson(one) === canonicalJson(other));
    }),
  );
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { newcomersTaken } from "@plumbline/disclosure/release-policy";
import { firstReleaseAt } from "./first-release.ts";

it("is where the policy cuts the first release, and not one person earlier", () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 1000 }), (batch) => {
      const cut = (newcomers: number) =>
        newcomersTaken({ newcomers, changed: 0, batch, released: false, closing: false });
      const { people, leftBehind } = firstReleaseAt(batch);
      expect(cut(people)).toBe(people - leftBehind);
      expect(cut(people - 1)).toBeNull();
    }),
  );
});

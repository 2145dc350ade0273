import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import models from "../../reference/models.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectAllClose } from "../testing/close.ts";
import { benjaminiHochberg, benjaminiYekutieli, holm } from "./multiplicity.ts";

// Simulations of a true null take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const methods = { holm, benjaminiHochberg, benjaminiYekutieli };

describe("multiplicity adjustments", () => {
  it("agree with scipy and R on an ascending family", () => {
    const { p, bh, by, holm: expectedHolm } = reference.multiple;
    expectAllClose(holm(p), expectedHolm);
    expectAllClose(benjaminiHochberg(p), bh);
    expectAllClose(benjaminiYekutieli(p), by);
  });

  it("agree with R's p.adjust on the second reference family", () => {
    const { p, holm: expectedHolm, BH, BY } = models.padj;
    expectAllClose(holm(p), expectedHolm);
    expectAllClose(benjaminiHochberg(p), BH);
    expectAllClose(benjaminiYekutieli(p), BY);
  });

  it("answer in the order of the input", () => {
    // By hand: sorted .01 .03 .04; Holm 3·.01, 2·.03, max(.06, .04); BH min(.03, .045, .04) from the right.
    expectAllClose(holm([0.01, 0.04, 0.03]), [0.03, 0.06, 0.06]);
    expectAllClose(benjaminiHochberg([0.01, 0.04, 0.03]), [0.03, 0.04, 0.04]);
    expectAllClose(benjaminiYekutieli([0.01, 0.04, 0.03]), [0.055, 0.22 / 3, 0.22 / 3]);
  });

  it.each(Object.entries(methods))(
    "%s leaves a family of one as it is and an empty family empty",
    (_, adjust) => {
      expect(adjust([0.02])).toEqual([0.02]);
      expect(adjust([])).toEqual([]);
      expect(adjust([0, 1])).toEqual([0, 1]);
    },
  );

  it.each(Object.entries(methods))("%s refuses what is no p-value", (_, adjust) => {
    for (const p of [[NaN], [-0.1, 0.5], [0.5, 1.1]]) expect(() => adjust(p)).toThrow(AnalyticsArgumentError);
  });

  it.each(Object.entries(methods))(
    "%s never lowers a p-value, keeps the order and ignores shuffling",
    (_, adjust) => {
      fc.assert(
        fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (p) => {
          const adjusted = adjust(p);
          adjusted.forEach((value, i) => {
            expect(value).toBeGreaterThanOrEqual(p[i]! * (1 - 1e-15));
            expect(value).toBeLessThanOrEqual(1);
            adjusted.forEach((other, j) => {
              if (p[i]! <= p[j]!) expect(value).toBeLessThanOrEqual(other);
            });
          });
          expect(adjust(p.toReversed()).toReversed()).toEqual(adjusted);
        }),
        { seed: 3, numRuns: 50 },
      );
    },
  );

  it("rejects anything in a family of true nulls as often as promised", () => {
    const random = seededRandom(71);
    const trials = 4000;
    const rejected = { holm: 0, benjaminiHochberg: 0, benjaminiYekutieli: 0 };
    for (let trial = 0; trial < trials; trial++) {
      const p = Array.from({ length: 10 }, () => random.next());
      for (const name of ["holm", "benjaminiHochberg", "benjaminiYekutieli"] as const) {
        if (methods[name](p).some((value) => value <= 0.05)) rejected[name]++;
      }
    }
    // Exact for independent tests: Holm 1 − (1 − .05/10)^10, Benjamini–Hochberg .05, Yekutieli .05 / 2.9290.
    const rates = {
      holm: 1 - 0.995 ** 10,
      benjaminiHochberg: 0.05,
      benjaminiYekutieli: 0.05 / 2.9289682539682538,
    };
    for (const name of ["holm", "benjaminiHochberg", "benjaminiYekutieli"] as const) {
      const band = binomialBand(trials, rates[name]);
      expect(rejected[name], name).toBeGreaterThanOrEqual(band.low);
      expect(rejected[name], name).toBeLessThanOrEqual(band.high);
    }
  });
});

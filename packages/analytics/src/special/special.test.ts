import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/special-functions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { chiSquareQuantile, chiSquareSurvival } from "./chi-square.ts";
import { inverseRegularizedBeta, regularizedBeta } from "./incomplete-beta.ts";
import { inverseRegularizedGammaP, regularizedGammaP, regularizedGammaQ } from "./incomplete-gamma.ts";
import { devianceTerm, logGamma, stirlingError } from "./log-gamma.ts";
import { normalCdf, normalPdf, normalQuantile, normalTwoSided } from "./normal.ts";
import { studentTCdf, studentTQuantile, studentTSurvival, studentTTwoSided } from "./student-t.ts";

/** Agreement to `tolerance` relative to the larger of |expected| and `floor`. */
function expectClose(actual: number, expected: number, tolerance = 1e-12, floor = 0): void {
  const allowed = tolerance * Math.max(Math.abs(expected), floor);
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(allowed);
}

fc.configureGlobal({ seed: 20240601 });

const argumentError = AnalyticsArgumentError;

describe("special functions agree with 60-digit arithmetic", () => {
  it.each(reference.logGamma)("log-gamma at $x", ({ x, value }) => expectClose(logGamma(x), value, 2e-15, 1));
  it.each(reference.gamma)("incomplete gamma at a = $a, x = $x", ({ a, x, lower, upper }) => {
    expectClose(regularizedGammaP(a, x), lower, 1e-13);
    expectClose(regularizedGammaQ(a, x), upper, 1e-13);
  });
  it.each(reference.gammaQuantile)("gamma quantile at a = $a, p = $p", ({ a, p, value }) =>
    expectClose(inverseRegularizedGammaP(a, p), value),
  );
  it.each(reference.beta)("incomplete beta at a = $a, b = $b, x = $x", ({ a, b, x, value }) =>
    expectClose(regularizedBeta(x, a, b), value),
  );
  it.each(reference.betaQuantile)("beta quantile at a = $a, b = $b, p = $p", ({ a, b, p, value }) =>
    expectClose(inverseRegularizedBeta(p, a, b), value),
  );
  it.each(reference.normal)("normal distribution at z = $z", ({ z, cdf, pdf }) => {
    expectClose(normalCdf(z), cdf);
    expectClose(normalPdf(z), pdf);
    expectClose(normalTwoSided(z), 2 * Math.min(cdf, 1 - cdf), 1e-12, 1e-3);
  });
  it.each(reference.normalQuantile)("normal quantile at p = $p", ({ p, value }) =>
    expectClose(normalQuantile(p), value, 1e-14),
  );
  it.each(reference.chiSquare)("chi-square tail at $x with $df degrees of freedom", ({ x, df, survival }) => {
    expectClose(chiSquareSurvival(x, df), survival);
    expectClose(chiSquareQuantile(1 - survival, df), x, 1e-6);
  });
  it.each(reference.studentT)("Student's t tail at $t with $df degrees of freedom", ({ t, df, survival }) => {
    expectClose(studentTSurvival(t, df), survival);
    expectClose(studentTCdf(t, df), 1 - survival, 1e-12, 1);
    // Written as a reflection where the table's tail is the large one, which costs it digits near a half.
    expectClose(studentTTwoSided(t, df), 2 * Math.min(survival, 1 - survival), 1e-12, 1e-3);
  });
  it.each(reference.studentTQuantile)("Student's t quantile at p = $p, df = $df", ({ p, df, value }) =>
    expectClose(studentTQuantile(p, df), value, 1e-11),
  );
  it("knows the tabulated 5 % points of the chi-square distribution", () => {
    expectClose(chiSquareQuantile(0.95, 1), 3.841458820694124);
    expectClose(chiSquareQuantile(0.95, 4), 9.487729036781154);
  });
});

describe("special functions at the ends of their ranges", () => {
  it("reaches the ends of the probability scale at the ends of the range", () => {
    expect([regularizedGammaP(2, 0), regularizedGammaP(2, Infinity)]).toEqual([0, 1]);
    expect([regularizedGammaQ(2, 0), regularizedGammaQ(2, Infinity)]).toEqual([1, 0]);
    expect([regularizedBeta(0, 2, 3), regularizedBeta(1, 2, 3)]).toEqual([0, 1]);
    expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect([inverseRegularizedBeta(0, 2, 3), inverseRegularizedBeta(1, 2, 3)]).toEqual([0, 1]);
    expect([inverseRegularizedGammaP(2, 0), inverseRegularizedGammaP(2, 1)]).toEqual([0, Infinity]);
    expect([0, 0.5, 1].map((p) => studentTQuantile(p, 3))).toEqual([-Infinity, 0, Infinity]);
    expect(studentTTwoSided(Infinity, 3)).toBe(0);
  });

  it("underflows a quantile that is smaller than any double to zero and not to NaN", () => {
    expect(inverseRegularizedGammaP(0.001, 1e-10)).toBeLessThan(1e-300);
    expect(inverseRegularizedBeta(1e-10, 0.001, 1)).toBeLessThan(1e-300);
  });

  it.each([
    () => logGamma(0),
    () => logGamma(NaN),
    () => regularizedGammaP(0, 1),
    () => regularizedGammaP(Infinity, 1),
    () => regularizedGammaQ(1, -1),
    () => regularizedGammaQ(1, NaN),
    () => inverseRegularizedGammaP(1, 1.1),
    () => inverseRegularizedGammaP(-1, 0.5),
    () => regularizedBeta(-0.1, 1, 1),
    () => regularizedBeta(0.5, NaN, 1),
    () => regularizedBeta(0.5, 1, 0),
    () => inverseRegularizedBeta(NaN, 1, 1),
    () => inverseRegularizedBeta(0.5, 2e12, 1),
    () => normalCdf(NaN),
    () => normalPdf(NaN),
    () => normalTwoSided(NaN),
    () => normalQuantile(-0.1),
    () => chiSquareSurvival(1, 0),
    () => chiSquareQuantile(0.5, NaN),
    () => studentTCdf(NaN, 1),
    () => studentTCdf(1, -1),
    () => studentTQuantile(2, 1),
    () => studentTQuantile(0.5, 0),
  ])("refuses an argument outside its domain: %s", (call) => expect(call).toThrow(argumentError));
});

describe("special functions hold together", () => {
  const shape = fc.double({ min: -3, max: 4, noNaN: true }).map((power) => 10 ** power);
  const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });

  it("inverts the incomplete gamma function on random shapes", () => {
    fc.assert(
      fc.property(shape, probability, (a, p) => {
        const x = inverseRegularizedGammaP(a, p);
        fc.pre(x > 1e-290);
        expectClose(regularizedGammaP(a, x), p, 1e-11);
      }),
    );
  });

  it("inverts the incomplete beta function on random shapes", () => {
    fc.assert(
      fc.property(shape, shape, probability, (a, b, p) => {
        const x = inverseRegularizedBeta(p, a, b);
        // Next to 1 the spacing of doubles, and not the method, limits what x can say.
        fc.pre(x > 1e-290 && x < 0.999);
        expectClose(regularizedBeta(x, a, b), p, 1e-9);
      }),
    );
  });

  it("lets the two tails of the gamma distribution sum to one", () => {
    fc.assert(
      fc.property(shape, shape, (a, x) =>
        expectClose(regularizedGammaP(a, x) + regularizedGammaQ(a, x), 1, 1e-15),
      ),
    );
  });

  it("mirrors the incomplete beta function", () => {
    fc.assert(
      fc.property(shape, shape, fc.integer({ min: 1, max: 1023 }), (a, b, i) => {
        const x = i / 1024;
        expectClose(regularizedBeta(x, a, b) + regularizedBeta(1 - x, b, a), 1, 1e-12);
      }),
    );
  });

  it("has a deviance that vanishes exactly where both arguments agree", () => {
    expect(devianceTerm(7, 7)).toBe(0);
    expectClose(devianceTerm(2, 1), 2 * Math.log(2) - 1, 1e-15);
    // 0.5 x² (u)² (1 − u/3 …) with u = (x − m)/m: 1e-12 · ½ · 1e6, where the closed form would lose all digits.
    expectClose(devianceTerm(1e6 + 1, 1e6), 4.999998333334167e-7, 1e-9);
  });

  it("has a Stirling error of log 1 at zero factors and 1/12x for large x", () => {
    expectClose(stirlingError(1), 1 - 0.5 * Math.log(2 * Math.PI), 1e-14, 1);
    expectClose(stirlingError(1e8), 1 / 12e8, 1e-14);
  });
});

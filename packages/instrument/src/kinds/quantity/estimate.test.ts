import { describe, expect, it } from "vitest";
import reference from "../../../../analytics/reference/distributions.json" with { type: "json" };
import { expectAllClose, expectClose } from "@plumbline/analytics/testing/close";
import type { Answers, Asked } from "../../kind.ts";
import { bumper, emptyTally } from "../../tally.ts";
import { probabilityBy } from "./by-year.ts";
import type { Locale } from "../../words/locales.ts";
import { estimateQuantity } from "./estimate.ts";
import { mirrorQuantity } from "./mirror.ts";
import type { QuantityCrowd, QuantityOwn, QuantitySpec } from "./spec.ts";
import { countQuantity, quantityTallyShape } from "./tally.ts";

type Person = Answers<QuantityOwn, QuantityCrowd>;

const small: QuantitySpec = {
  axis: { scale: "linear", low: 0, high: 4, step: 1, unit: "labs" },
  asked: "quantiles",
  never: { label: "None" },
};
const data: QuantitySpec = {
  axis: { scale: "log10", low: 0, high: 12, unit: "examples" },
  asked: "quantiles",
  never: null,
};
const own = (quantiles: number[], never = 0): Person => ({ own: { quantiles, never } });
const guess = (step: number): Person => ({ crowd: { form: "point", quantiles: [step] } });

function tallyOf(asked: Asked<QuantitySpec>, people: Person[]) {
  const tally = emptyTally({ said: 3, ...quantityTallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const person of people) {
    if (person.own) bump("said", 0);
    if (person.crowd) bump("said", 1);
    if (person.own && person.crowd) bump("said", 2);
    countQuantity(person, asked, bump);
  }
  return tally;
}

function estimateOf(spec: QuantitySpec, people: Person[], crowd: Asked<QuantitySpec>["crowd"] = null) {
  const asked = { spec, own: true, crowd };
  return estimateQuantity(tallyOf(asked, people), asked);
}

describe("the pools of a quantity", () => {
  it("are of one person the monotone cubic through the quantiles, to a ten-thousandth", () => {
    const spec: QuantitySpec = {
      ...small,
      axis: { ...small.axis, scale: "linear", high: 80, step: 1, unit: "" },
    };
    const { pools } = estimateOf(spec, [own([10, 20, 40])]).detail;
    const { at, val } = reference.pchip; // scipy's PchipInterpolator through (0, 0), these and (80, 1)
    const whole = at
      .map((place, index) => ({ place, share: val[index] ?? 0 }))
      .filter(({ place }) => place % 1 === 0);
    expect(whole.length).toBeGreaterThan(3);
    for (const { place, share } of whole)
      expect(Math.abs((pools?.linear[place] ?? 0) - share)).toBeLessThan(6e-5);
  });

  // Sure of one number: 10 % before it, 80 % on it, 10 % after it, evenly to the ends of 0 … 4.
  const two = own([2, 2, 2]); // cumulative 0, .05, .9, .95, 1
  const three = own([3, 3, 3]); // cumulative 0, .0333, .0667, .9, 1

  it("take the mean of the cumulative curves", () => {
    expectAllClose(
      estimateOf(small, [two, three]).detail.pools?.linear ?? [],
      [0, 0.041667, 0.483333, 0.925, 1],
      1e-4,
      1,
    );
  });

  it("take the geometric mean of the masses, none below one per cent spread over the axis", () => {
    // √(.002²), √(.05 · .0333), √(.85 · .0333), √(.05 · .8333), √(.05 · .1), over their sum .485985
    const { pools } = estimateOf(small, [two, three]).detail;
    expect(pools?.floor).toBe(0.002);
    expectAllClose(pools?.logarithmic ?? [], [0.0041, 0.0881, 0.4345, 0.8545, 1], 1e-3, 1);
  });

  it("keep what is given to never off the axis: by its mean, and by its odds", () => {
    const { pools, never } = estimateOf(small, [two, own([3, 3, 3], 50)]).detail;
    expectAllClose(pools?.linear ?? [], [0, 0.033333, 0.466667, 0.7, 0.75], 1e-4, 1);
    expect(never?.mean.mean).toBe(0.25);
    // Odds 1/199 (0 counts as half a per cent) and 1: √(1/199) = .0708881, a probability of .0661956.
    expectClose(never?.pooled ?? 0, 0.0661956, 1e-6);
    expectClose(pools?.logarithmic.at(-1) ?? 0, 1 - 0.0661956, 1e-6);
  });

  it("count those who are sure of never among all people, and not among those with numbers", () => {
    const { detail, n } = estimateOf(small, [two, own([], 100)]);
    expect([n.own, detail.own?.people]).toEqual([2, 1]);
    expect(detail.own?.middle.median.value).toBe(2);
    expectAllClose(detail.pools?.linear ?? [], [0, 0.025, 0.45, 0.475, 0.5], 1e-4, 1);
  });

  it("are nothing on the axis where everybody is sure of never", () => {
    const { detail } = estimateOf(small, [own([], 100), own([], 100)]);
    expect(detail.own).toBeNull();
    expect(detail.pools?.linear).toEqual([0, 0, 0, 0, 0]);
    expect(detail.pools?.logarithmic).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("the estimate of a quantity", () => {
  const people = [100, 200, 300, 400, 500, 600].map((step) => own([step - 100, step, step + 300]));

  it("has for each quantile the median over people with its interval, and the quartiles", () => {
    const { own: lens } = estimateOf(data, people).detail;
    expect(lens?.quantiles.map(({ probability, median }) => [probability, median])).toEqual([
      // Ranks 1 and 6 of six, the table of Campbell and Gardner (1988).
      [0.1, { value: 250, low: 0, high: 500 }],
      [0.5, { value: 350, low: 100, high: 600 }],
      [0.9, { value: 650, low: 400, high: 900 }],
    ]);
    // R: quantile(1:6) has 2.25 and 4.75 at the quartiles.
    expect([lens?.middle.lowerQuartile, lens?.middle.upperQuartile]).toEqual([225, 475]);
  });

  it("holds the guesses of the median against it in orders of magnitude", () => {
    const { gaps } = estimateOf(data, [...people, guess(400), guess(500), guess(550)], "point");
    expect(gaps).toEqual([
      {
        of: null,
        n: { own: 6, crowd: 3 },
        // Half way between 1,000 and 10,000: 10^3.5 is 3,162, the roundest number of its step 3,160.
        actual: { value: 3160, low: 10, high: 1e6 },
        predicted: { value: 1e5, low: null, high: null },
        shift: 1.5,
        within: null,
        unit: "orders of magnitude",
        words: {
          actual: { value: "3,160 examples", low: "10", high: "1 million" },
          predicted: { value: "100,000 examples", low: null, high: null },
          shift: "+1.50",
          within: null,
        },
      },
    ]);
  });

  it("says of whom its figures are where some are sure of never, and what they take for granted", () => {
    const never = { ...own([], 100), ...guess(3) };
    const people = [own([1, 2, 3]), { ...own([1, 2, 3], 10), ...guess(2) }, never, never];
    const estimate = estimateOf(small, people, "point");
    expect(estimate.n).toEqual({ own: 4, crowd: 3, both: 3 });
    expect(estimate.figured).toEqual({ own: 2, both: 1, instead: { people: 2, said: "None" } });
    expect(estimate.gaps?.[0]).toMatchObject({
      given: "leaving “None” aside",
      n: { own: 2, crowd: 3 },
    });
    expect(estimate.table.rows[1]?.[0]).toBe("50 % quantile, median of the answers, leaving “None” aside");
    expect(estimateOf(small, [own([1, 2, 3])])).not.toHaveProperty("figured");
    expect(estimateOf(data, [own([1, 2, 3]), guess(2)], "point").gaps?.[0]).not.toHaveProperty("given");
  });

  it("has the median difference within the people who gave both, in steps", () => {
    const both = (step: number, theirs: number): Person => ({ ...own([0, step, 1200]), ...guess(theirs) });
    const { detail, gaps } = estimateOf(
      data,
      [both(300, 400), both(500, 450), both(100, 350), guess(0)],
      "point",
    );
    expect(detail.difference).toEqual({ value: 100, low: null, high: null });
    // A hundred steps are an order of magnitude.
    expect(gaps?.[0]?.within).toEqual({ value: 1, low: null, high: null, n: 3 });
    expect(gaps?.[0]?.words.within?.value).toBe("+1.00");
  });

  it("says the same in its table, in the unit of the axis", () => {
    const { table } = estimateOf(data, [...people, guess(500)], "point");
    expect(table.columns).toEqual([
      "Figure",
      "Own, examples",
      "95 % from",
      "95 % to",
      "Lower quartile",
      "Upper quartile",
      "Guessed median, examples",
    ]);
    expect(table.rows[1]).toEqual(["50 % quantile, median of the answers", 3160, 10, 1e6, 178, 56_000, 1e5]);
    expect(table.rows.map(([label]) => label)).toContain("Logarithmic pool, 50 % quantile");
  });

  const read = (axis: QuantitySpec["axis"], steps: number[], locale: Locale) => {
    const asked = { spec: { axis, asked: "point" as const, never: null }, own: true, crowd: null };
    const { rows, words } = estimateQuantity(
      tallyOf(
        asked,
        steps.map((step) => own([step])),
      ),
      asked,
      locale,
    ).table;
    return { numbers: rows[0]?.slice(1, 4), words: words?.[0]?.slice(1, 4) };
  };

  it("is read in its table as answers on the axis are, and kept there as numbers", () => {
    // The median of six lies between the third and the fourth, its interval from the first to the sixth.
    const years = { scale: "date", low: 2026, high: 2060, grain: "year" } as const;
    expect(read(years, [14, 14, 15, 15, 16, 16], "en")).toEqual({
      numbers: [2041, 2040, 2042],
      words: ["2041", "2040", "2042"],
    });
    const months = { scale: "date", low: 2025, high: 2060, grain: "month" } as const;
    expect(read(months, [120, 120, 125, 125, 131, 131], "de")).toEqual({
      numbers: ["2035-06", "2035-01", "2035-12"],
      words: ["Juni 2035", "Januar 2035", "Dezember 2035"],
    });
    // Step 251 of hundredths of an order from a millionth on: 10^(−6 + 2.51) is .000324, the roundest near it .00032.
    const chances = { scale: "log10", low: -6, high: 0, unit: "" } as const;
    expect(read(chances, [200, 200, 251, 251, 600, 600], "en")).toEqual({
      numbers: [0.00032, 0.0001, 1],
      words: ["0.00032", "0.0001", "1"],
    });
    const fine = { scale: "linear", low: 0, high: 1, step: 0.01, unit: "" } as const;
    expect(read(fine, [11, 11, 12, 13, 14, 14], "de")).toEqual({
      numbers: [0.125, 0.11, 0.14],
      words: ["0,125", "0,11", "0,14"],
    });
    const large = { scale: "log10", low: 0, high: 12, unit: "examples" } as const;
    expect(read(large, [0, 0, 900, 900, 1200, 1200], "en")).toEqual({
      numbers: [1e9, 1, 1e12],
      words: ["1 billion", "1", "1 trillion"],
    });
  });

  it("averages predicted distributions of the median", () => {
    const spread = (...quantiles: number[]): Person => ({ crowd: { form: "distribution", quantiles } });
    const { detail } = estimateOf(small, [own([1, 2, 3]), spread(2, 2, 2), spread(3, 3, 3)], "distribution");
    expectAllClose(detail.predicted?.cdf ?? [], [0, 0.041667, 0.483333, 0.925, 1], 1e-4, 1);
    expect(detail.crowd?.quantiles.map(({ median }) => median.value)).toEqual([2.5, 2.5, 2.5]);
  });
});

describe("the pooled probability by a year", () => {
  const years: QuantitySpec = {
    axis: { scale: "date", low: 2025, high: 2034, grain: "year" },
    asked: "quantiles",
    never: null,
  };
  const months: QuantitySpec = {
    axis: { scale: "date", low: 2025, high: 2026, grain: "month" },
    asked: "quantiles",
    never: { label: "Never" },
  };

  it("is half by the year that was said for 50 %", () => {
    const { detail } = estimateOf(years, [own([2, 5, 8])]);
    expectClose(probabilityBy(detail, 2030)?.linear ?? 0, 0.5, 1e-9);
    expectClose(probabilityBy(detail, 2027)?.linear ?? 0, 0.1, 1e-9);
  });

  it("is read at the end of the year on an axis of months, never taken off", () => {
    // December 2025 is the twelfth month; a fifth never leaves .8 · .5.
    const { detail } = estimateOf(months, [own([5, 11, 20], 20)]);
    expectClose(probabilityBy(detail, 2025)?.linear ?? 0, 0.4, 1e-9);
    expectClose(probabilityBy(detail, 2026)?.linear ?? 0, 0.8, 1e-9);
    expectClose(probabilityBy(detail, 2026)?.logarithmic ?? 0, 0.8, 1e-9);
  });

  it("does not exist beyond the axis and for other quantities", () => {
    expect(probabilityBy(estimateOf(years, [own([2, 5, 8])]).detail, 2024)).toBeNull();
    expect(probabilityBy(estimateOf(years, [own([2, 5, 8])]).detail, 2035)).toBeNull();
    expect(probabilityBy(estimateOf(small, [own([1, 2, 3])]).detail, 2)).toBeNull();
  });
});

describe("a quantity held against the others", () => {
  const asked: Asked<QuantitySpec> = { spec: data, own: true, crowd: "point" };
  const others = tallyOf(
    asked,
    [200, 400, 400, 600].map((step) => own([0, step, 1200])),
  );

  it("stands where its middle number does", () => {
    expect(mirrorQuantity(own([1, 400, 401]), asked, others, "en").own).toEqual({
      ordered: true,
      below: 0.25,
      same: 0.5,
      above: 0.25,
    });
  });

  it("is wrong by its part of the way to the farther end", () => {
    expect(mirrorQuantity(guess(800), asked, others, "en").prediction).toEqual({
      error: 0.5,
      expected: "100 million examples",
      truth: "10,000 examples",
    });
  });
});

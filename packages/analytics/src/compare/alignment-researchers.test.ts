import { expect, it } from "vitest";
import signFlip from "../../reference/paired-sign-flip.json" with { type: "json" };
import { seededRandom } from "../random.ts";
import { benjaminiHochberg } from "../test/multiplicity.ts";
import { exactSignFlipTest, signFlipTestFromHistogram } from "../test/sign-flip.ts";
import { ordinalMarginalHomogeneityTest, stuartMaxwellTest } from "../test/stuart-maxwell.ts";
import { wilcoxonSignedRankTest } from "../test/wilcoxon.ts";
import { expectClose } from "../testing/close.ts";
import { flagshipTable } from "../testing/flagship-table.ts";
import { describeWithRealData, readRealTable } from "../testing/real-data.ts";
import { cliffsDelta } from "./cliffs-delta.ts";
import { directionIndex, meanShift, stochasticDominance } from "./direction.ts";
import { nullBand } from "./null-band.ts";
import { pairedNullBand } from "./paired-null-band.ts";
import { wassersteinDistance } from "./wasserstein.ts";

const FILE = "alignment-researchers-2024/paired.csv";

/** One answer, 1–5, and one guess a person. */
function readItem(key: string): { own: number[]; guess: number[] } {
  const rows = readRealTable(FILE);
  return {
    own: rows.map((row) => Number(row[`own_${key}`])),
    guess: rows.map((row) => Number(row[`guess_${key}`])),
  };
}

function tally(answers: number[]): number[] {
  return [1, 2, 3, 4, 5].map((option) => answers.filter((answer) => answer === option).length);
}

const mean = (answers: number[]) => answers.reduce((a, b) => a + b, 0) / answers.length;

/** Equal to a number that was published with `decimals` decimals. */
function expectRounded(actual: number, published: number, decimals: number): void {
  expect(Math.abs(actual - published)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
}

describeWithRealData(FILE, "the comparison of 122 alignment researchers with their guesses", () => {
  it.each(flagshipTable)("is recomputed from the answers for $key", (item) => {
    const { own, guess } = readItem(item.key);
    const [actual, predicted] = [tally(own), tally(guess)];
    expect(actual).toEqual(item.own);
    expect(predicted).toEqual(item.predicted);
    expectRounded(mean(own), item.meanOwn, 2);
    expectRounded(mean(guess), item.meanPredicted, 2);
    expectClose(meanShift(actual, predicted), mean(guess) - mean(own), 1e-12, 1);
    expectRounded(wassersteinDistance(actual, predicted), item.wasserstein, 3);
    expectRounded(directionIndex(actual, predicted), item.direction, 2);
    expectRounded(cliffsDelta(actual, predicted), item.cliff, 2);
    const { pValue } = exactSignFlipTest(guess.map((answer, r) => answer - own[r]!));
    // Published with two or three digits.
    expectClose(pValue, item.signFlipP, 0.05);
  });

  it.each(flagshipTable.map((item, i) => ({ key: item.key, reference: signFlip[i]! })))(
    "gives the reference's exact p-value to nine digits for $key",
    ({ key, reference }) => {
      const { own, guess } = readItem(key);
      const differences = guess.map((answer, r) => answer - own[r]!);
      const { statistic, pValue } = exactSignFlipTest(differences);
      expect(differences).toHaveLength(reference.n);
      expect(differences.filter((d) => d !== 0)).toHaveLength(reference.nonzero);
      expect(statistic).toBe(reference.sum_diff);
      expectClose(pValue, reference.exact_signflip_p);
      const counts = Array.from({ length: 9 }, (_, i) => differences.filter((d) => d === i - 4).length);
      const tallied = signFlipTestFromHistogram([-4, -3, -2, -1, 0, 1, 2, 3, 4], counts);
      expect(tallied).toMatchObject({ statistic, method: "exact" });
      expectClose(tallied.pValue, reference.exact_signflip_p);
    },
  );

  it("finds both items on capabilities shifted wholly in the hostile direction", () => {
    for (const key of ["exclusive", "not_done"]) {
      const { own, guess } = readItem(key);
      expect(stochasticDominance(tally(own), tally(guess))).toBe("higher");
      expect(directionIndex(tally(own), tally(guess))).toBe(1);
    }
  });

  it("leaves 7 of all 17 items after Benjamini and Hochberg's correction at 5 %", () => {
    const keys = Object.keys(readRealTable(FILE)[0] ?? {}).flatMap((name) =>
      name.startsWith("own_") ? [name.slice("own_".length)] : [],
    );
    expect(keys).toHaveLength(17);
    const p = keys.map((key) => {
      const { own, guess } = readItem(key);
      return wilcoxonSignedRankTest(
        guess.map((answer, r) => answer - own[r]!),
        { zeros: "pratt" },
      ).pValue;
    });
    expect(benjaminiHochberg(p).filter((adjusted) => adjusted <= 0.05)).toHaveLength(7);
  });

  it("puts the misjudged item far outside, and the well-judged one inside, both null bands", () => {
    const options = () => ({ random: seededRandom(122), draws: 4000, level: 0.95 });
    for (const [key, outside] of [
      ["not_done", true],
      ["thinkers", false],
    ] as const) {
      const { own, guess } = readItem(key);
      const [actual, predicted] = [tally(own), tally(guess)];
      const distance = wassersteinDistance(actual, predicted);
      const pooled = actual.map((count, k) => count + predicted[k]!);
      const indicators = own.map((answer, r) =>
        [1, 2, 3, 4, 5].map((option) => Number(answer === option) - Number(guess[r] === option)),
      );
      const moments = [0, 1, 2, 3, 4].map((i) =>
        [0, 1, 2, 3, 4].map((j) => indicators.reduce((sum, d) => sum + d[i]! * d[j]!, 0) / own.length),
      );
      expect(distance > nullBand(pooled, 122, 122, options()).upper).toBe(outside);
      expect(distance > pairedNullBand(moments, 122, options()).upper).toBe(outside);
    }
  });

  it("gives the reference's tests of the whole table of own answers by guesses", () => {
    const { own, guess } = readItem("not_done");
    const table = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
    own.forEach((answer, r) => table[answer - 1]![guess[r]! - 1]!++);
    expectClose(stuartMaxwellTest(table).statistic, 49.4077821809542);
    expectRounded(ordinalMarginalHomogeneityTest(table).statistic, 6.788387, 6);
  });
});

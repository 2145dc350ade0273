import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { tallyPredictions } from "../projection/prediction-tally.ts";
import { seededRandom, type Random } from "../random.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { shareMargins } from "./share-margins.ts";

const all = (count: number, option: number) => Array.from({ length: count }, () => option);

/** Guesses of one option each. */
const guessing = (own: number[], guesses: number[]) =>
  tallyPredictions(
    own,
    guesses.map((guess) => [0, 1].map((option) => (option === guess ? 1 : 0))),
  );

describe("shareMargins", () => {
  it("is the interval of the actual share less the prediction where all predict the same", () => {
    // Seattle (Lee, Danileiko and Vi 2018): 32 of 100 say no, 11 are expected to. scipy.stats.beta.ppf for 32 of 100 at
    // 97.5 %, two intervals at once: 0.2190 to 0.4349.
    const [, no] = shareMargins(
      tallyPredictions(
        [...all(68, 0), ...all(32, 1)],
        Array.from({ length: 100 }, () => [89, 11]),
      ),
    );
    expectClose(no!.margin, 0.21, 1e-12);
    expectClose(no!.interval!.low, 0.10897763029893408, 1e-9);
    expectClose(no!.interval!.high, 0.32485208845555136, 1e-9);
  });

  it("joins the exact intervals of both shares where all guess one option", () => {
    // Eight of ten choose the second, four of these guess it: r = 0.41, which does not narrow the interval. With scipy.
    const [, second] = shareMargins(guessing([...all(8, 1), 0, 0], [...all(4, 1), ...all(6, 0)]));
    expectClose(second!.margin, 0.4, 1e-12);
    expectClose(second!.interval!.low, -0.14543324245568046, 1e-9);
    expectClose(second!.interval!.high, 0.7517393578865612, 1e-9);
  });

  it("is wider where people guess what they did not choose", () => {
    // As above with the guesses of four who chose it and of the two who did not: six guesses, r = −0.41.
    const guesses = [...all(4, 0), ...all(4, 1), 1, 1];
    const [, second] = shareMargins(guessing([...all(8, 1), 0, 0], guesses));
    expectClose(second!.margin, 0.2, 1e-12);
    expectClose(second!.interval!.low, -0.38957084058182484, 1e-9);
    expectClose(second!.interval!.high, 0.6764508206788173, 1e-9);
  });

  it("has no interval for one person, and needs products", () => {
    const one = tallyPredictions([0], [[1, 1]]);
    expect(shareMargins(one).map(({ interval }) => interval)).toEqual([null, null]);
    expect(() => shareMargins({ ...one, predictedProducts: undefined })).toThrow(AnalyticsArgumentError);
    expect(() => shareMargins(one, 1)).toThrow(AnalyticsArgumentError);
  });
});

/** The option that a number between 0 and 1 falls on. */
function optionAt(place: number, shares: readonly number[]): number {
  let left = place;
  const option = shares.findIndex((share) => (left -= share) < 0);
  return option < 0 ? shares.length - 1 : option;
}

/** A prediction of `tokens` of one, each on an option drawn from `shares`, added to what is there. */
function spread(
  random: Random,
  tokens: number,
  shares: readonly number[],
  masses = shares.map(() => 0),
): number[] {
  for (let token = 0; token < tokens; token++) {
    const option = optionAt(random.next(), shares);
    masses[option] = masses[option]! + 1;
  }
  return masses;
}

/** In how many of 1,000 surveys all intervals hold what is true of their option. */
function held(truth: readonly number[], survey: () => [own: number[], predictions: number[][]]): number {
  let count = 0;
  for (let trial = 0; trial < 1000; trial++) {
    const margins = shareMargins(tallyPredictions(...survey()));
    if (margins.every(({ interval }, k) => interval!.low <= truth[k]! && truth[k]! <= interval!.high))
      count++;
  }
  return count;
}

describe("the intervals of margins together (simulated)", () => {
  const { low } = binomialBand(1000, 0.95);

  it.each([
    [5, [0.1, 0.3, 0.3, 0.2, 0.1]],
    [10, [0.5, 0.5]],
    [10, [0.95, 0.05]],
    [20, [0.95, 0.05]],
    [20, [0.1, 0.3, 0.3, 0.2, 0.1]],
    [20, [0.6, 0.2, 0.1, 0.07, 0.03]],
    [60, [0.6, 0.2, 0.1, 0.07, 0.03]],
  ])("hold in 95 of 100 surveys or more of %i people who predict shares of %j as they are", (n, shares) => {
    const random = seededRandom(n);
    const none = shares.map(() => 0);
    for (const tokens of [1, 8]) {
      const count = held(none, () => {
        const own = Array.from({ length: n }, () => optionAt(random.next(), shares));
        return [own, own.map(() => spread(random, tokens, shares))];
      });
      expect(count).toBeGreaterThanOrEqual(low);
    }
  });

  it("hold also of shares that are misjudged, by people who see the others through themselves", () => {
    const random = seededRandom(5);
    const shares = [0.5, 0.3, 0.15, 0.05];
    const supposed = [0.2, 0.3, 0.3, 0.2];
    // Half of the eight tokens go where one stands oneself, so that (shares + supposed) / 2 is predicted.
    const truth = shares.map((share, k) => share - (share + supposed[k]!) / 2);
    const count = held(truth, () => {
      const own = Array.from({ length: 25 }, () => optionAt(random.next(), shares));
      return [
        own,
        own.map((mine) =>
          spread(
            random,
            4,
            supposed,
            shares.map((_, k) => (k === mine ? 4 : 0)),
          ),
        ),
      ];
    });
    expect(count).toBeGreaterThanOrEqual(low);
  });
});

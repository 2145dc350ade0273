import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { falseConsensusEffect } from "./false-consensus.ts";
import { tallyPredictions } from "./prediction-tally.ts";

describe("falseConsensusEffect", () => {
  it("is what holders predict for their view minus what the others predict for it", () => {
    // By hand: holders of yes predict 0.8 and 0.6 yes, the other person 0.5.
    const { options, overall } = falseConsensusEffect({
      endorsers: [2, 1],
      predictedMassSums: [
        [1.4, 0.6],
        [0.5, 0.5],
      ],
    });
    expect(options[0]).toMatchObject({ endorsers: 2, others: 1, predictedByOthers: 0.5, interval: null });
    expectClose(options[0]!.predictedByEndorsers!, 0.7);
    expectClose(options[0]!.effect!, 0.2);
    expectClose(options[1]!.effect!, 0.2);
    expectClose(overall!, 0.2);
  });

  it("gives the classic sandwich-board numbers of Ross, Greene and House", () => {
    // Study 3, "Eat at Joe's": those who agreed expected 62 % to agree, those who refused expected 67 % to
    // refuse. Published means; group sizes are not needed for the difference, so one person stands for each.
    const { options } = falseConsensusEffect({
      endorsers: [1, 1],
      predictedMassSums: [
        [62, 38],
        [33, 67],
      ],
    });
    expectClose(options[0]!.effect!, 0.29);
    expectClose(options[1]!.effect!, 0.29);
  });

  it("is negative for false uniqueness", () => {
    const { options } = falseConsensusEffect({
      endorsers: [1, 1],
      predictedMassSums: [
        [2, 8],
        [7, 3],
      ],
    });
    expectClose(options[0]!.effect!, -0.5);
  });

  it("weights the overall effect by the holders of each view", () => {
    // By hand, holders minus others: 0.5 − (0.1 + 0.4) / 3; 0.9 − (0.5 + 1.4) / 3; 0.2 / 2 − 0.
    const { options, overall } = falseConsensusEffect({
      endorsers: [1, 1, 2],
      predictedMassSums: [
        [0.5, 0.5, 0],
        [0.1, 0.9, 0],
        [0.4, 1.4, 0.2],
      ],
    });
    expectClose(options[0]!.effect!, 0.5 - 0.5 / 3);
    expectClose(options[1]!.effect!, 0.9 - 1.9 / 3);
    expectClose(options[2]!.effect!, 0.1);
    expectClose(overall!, (0.5 - 0.5 / 3 + 0.9 - 1.9 / 3 + 2 * 0.1) / 4);
  });

  it("has no effect, rather than a zero one, where nobody or everybody holds the view", () => {
    const result = falseConsensusEffect({
      endorsers: [3, 0],
      predictedMassSums: [
        [2, 1],
        [0, 0],
      ],
    });
    expect(result.overall).toBeNull();
    expect(result.options.map(({ effect }) => effect)).toEqual([null, null]);
    expect(result.options[1]).toMatchObject({ endorsers: 0, others: 3, predictedByEndorsers: null });
    expectClose(result.options[1]!.predictedByOthers!, 1 / 3);
  });

  it("does not depend on the unit of the predicted masses", () => {
    const person = fc.tuple(
      fc.integer({ min: 0, max: 2 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 12 }), (people) => {
        const tally = tallyPredictions(
          people.map(([own]) => own),
          people.map(([, masses]) => masses),
        );
        const scaled = {
          endorsers: tally.endorsers,
          predictedMassSums: tally.predictedMassSums.map((row) => Array.from(row, (mass) => 100 * mass)),
          predictedMassSquareSums: tally.predictedMassSquareSums?.map((row) =>
            Array.from(row, (s) => 1e4 * s),
          ),
        };
        const a = falseConsensusEffect(tally).options;
        const b = falseConsensusEffect(scaled).options;
        a.forEach(({ effect, interval }, k) => {
          if (effect === null) expect(b[k]!.effect).toBeNull();
          else expectClose(b[k]!.effect!, effect, 1e-9, 1);
          // A spread that is zero but for rounding may be zero in one unit and not in the other.
          if (interval !== null) expectClose(b[k]!.interval!.low, interval.low, 1e-6, 1);
        });
      }),
    );
  });

  it("gives Welch's interval from the square sums", () => {
    // scipy 1.17: ttest_ind([.8, .6, .7], [.5, .3, .2, .6], equal_var=False).confidence_interval().
    const { options } = falseConsensusEffect(
      tallyPredictions(
        [0, 0, 0, 1, 1, 1, 1],
        [0.8, 0.6, 0.7, 0.5, 0.3, 0.2, 0.6].map((p) => [p, 1 - p]),
      ),
    );
    expectClose(options[0]!.effect!, 0.3, 1e-12);
    expectClose(options[0]!.interval!.low, 0.017738400965684464, 1e-9);
    expectClose(options[0]!.interval!.high, 0.5822615990343152, 1e-9);
  });

  it("needs two people in each group for an interval, and gives a point where they all agree", () => {
    const one = falseConsensusEffect(
      tallyPredictions(
        [0, 1, 1],
        [
          [1, 1],
          [1, 3],
          [1, 1],
        ],
      ),
    );
    expect(one.options[0]!.interval).toBeNull();
    const same = falseConsensusEffect(
      tallyPredictions(
        [0, 0, 1, 1],
        [
          [3, 1],
          [3, 1],
          [1, 3],
          [1, 3],
        ],
      ),
    );
    expect(same.options[0]!.interval).toEqual({ low: 0.5, high: 0.5 });
  });

  it("covers the true effect at its level, with unequal groups and skewed predictions (simulated)", () => {
    const random = seededRandom(20240611);
    const trials = 2000;
    let covered = 0;
    for (let trial = 0; trial < trials; trial++) {
      const own = Array.from({ length: 60 }, (_, r) => (r < 15 ? 0 : 1));
      // Holders predict the larger of two uniform shares (mean 2/3), the others one uniform share (mean 1/2).
      const predictions = own.map((option) => {
        const first = random.next();
        const share = option === 0 ? Math.max(first, random.next()) : first;
        return [share, 1 - share];
      });
      const { interval } = falseConsensusEffect(tallyPredictions(own, predictions)).options[0]!;
      if (interval!.low <= 1 / 6 && 1 / 6 <= interval!.high) covered += 1;
    }
    const band = binomialBand(trials, 0.95);
    expect(covered).toBeGreaterThanOrEqual(band.low);
    expect(covered).toBeLessThanOrEqual(band.high);
  });

  it("says what chance gives, from the spread within the holders of each view", () => {
    // Two views: Student's bound with one variance, of which scipy.stats.ttest_ind makes 0.3 ± 0.304155 (equal_var).
    const two = falseConsensusEffect(
      tallyPredictions(
        [0, 0, 0, 1, 1, 1, 1],
        [0.8, 0.6, 0.7, 0.5, 0.3, 0.2, 0.6].map((p) => [p, 1 - p]),
      ),
    );
    expectClose(two.overall!, 0.3, 1e-12);
    expectClose(two.overallChance!, 0.304155344572222, 1e-9);
    // Three views of two people each, with numpy: Σ c_iᵀ W c_i / 2 of the pooled covariance, t(0.975, 3) = 3.1824.
    const three = falseConsensusEffect(
      tallyPredictions(
        [0, 0, 1, 1, 2, 2],
        [
          [50, 30, 20],
          [40, 40, 20],
          [20, 60, 20],
          [30, 50, 20],
          [10, 30, 60],
          [20, 40, 40],
        ],
      ),
    );
    expectClose(three.overall!, 0.25, 1e-12);
    expectClose(three.overallChance!, 0.1452581357877383, 1e-9);
  });

  it("does not know what chance gives without products, where no two share a view, or where all do", () => {
    const tally = tallyPredictions(
      [0, 1],
      [
        [3, 1],
        [1, 3],
      ],
    );
    expect(falseConsensusEffect(tally).overallChance).toBeNull();
    expect(falseConsensusEffect({ ...tally, predictedProducts: undefined }).overallChance).toBeNull();
    const all = tallyPredictions(
      [0, 0],
      [
        [3, 1],
        [1, 3],
      ],
    );
    expect(falseConsensusEffect(all)).toMatchObject({ overall: null, overallChance: null });
  });

  it.each([
    ["full predictions", 10, false],
    ["full predictions", 20, false],
    ["full predictions", 60, false],
    ["point guesses", 10, true],
    ["point guesses", 20, true],
    ["point guesses", 60, true],
  ])(
    "is beyond chance in 5 of 100 surveys with %s of %i people that have nothing to do with views",
    (_, n, guesses) => {
      const random = seededRandom(n);
      const draw = () => [0.1, 0.4, 0.7, 0.9, 1].findIndex((top) => random.next() < top);
      let trials = 0;
      let beyond = 0;
      while (trials < 2000) {
        const own = Array.from({ length: n }, draw);
        const predictions = own.map(() => {
          const masses = [0, 0, 0, 0, 0];
          for (let token = 0; token < (guesses ? 1 : 8); token++) masses[draw()]! += 1;
          return masses;
        });
        const { overall, overallChance } = falseConsensusEffect(tallyPredictions(own, predictions));
        if (overall === null || overallChance === null) continue;
        trials++;
        if (Math.abs(overall) > overallChance) beyond++;
      }
      const band = binomialBand(trials, 0.05);
      expect(beyond).toBeGreaterThanOrEqual(band.low);
      expect(beyond).toBeLessThanOrEqual(band.high);
    },
  );

  it.each([0, 1, -0.5, Number.NaN])("refuses the level %s", (level) => {
    const call = () =>
      falseConsensusEffect(
        {
          endorsers: [1, 1],
          predictedMassSums: [
            [1, 1],
            [1, 1],
          ],
        },
        { level },
      );
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(/between 0 and 1/);
  });
});

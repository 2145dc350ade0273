import { describe, expect, it } from "vitest";
import { seededRandom } from "@plumbline/analytics/random";
import { binomialBand } from "@plumbline/analytics/testing/binomial-band";
import { diagnosticsOf, type PredictionsByOwn } from "./diagnostics.ts";

const find = (counts: PredictionsByOwn, id: string) =>
  diagnosticsOf(counts).find((diagnostic) => diagnostic.id === id)!;

/** Σ over everybody of the products of predicted masses, from how many predicted what. */
const productsOf = (groups: readonly (readonly [people: number, masses: readonly number[]])[]): number[][] =>
  groups[0]![1].map((_, k) =>
    groups[0]![1].map((__, l) => groups.reduce((sum, [n, masses]) => sum + n * masses[k]! * masses[l]!, 0)),
  );

/** 60 of 100 disagree and 65 % are thought to agree; everybody predicts the same. */
const illusion: PredictionsByOwn = {
  labels: ["--", "-", "0", "+", "++"],
  ordered: true,
  actual: [10, 50, 20, 15, 5],
  predicted: [500, 1500, 1500, 4500, 2000],
  predictors: 100,
  endorsers: [10, 50, 20, 15, 5],
  predictedByOwn: [10, 50, 20, 15, 5].map((n) => [5, 15, 15, 45, 20].map((mass) => n * mass)),
  predictedProducts: productsOf([[100, [5, 15, 15, 45, 20]]]),
};

describe("diagnostics of predictions", () => {
  it("flags a majority that is believed to stand on the other side", () => {
    const diagnostic = find(illusion, "pluralistic-ignorance");
    expect(diagnostic.flagged).toBe(true);
    expect(diagnostic.figures.map(({ value }) => value)).toEqual([
      // Wilson's interval of 60 of 100, and of 65 of 100.
      "lower side, 60 % (50 % to 69 %)",
      "upper side, 65 % (55 % to 74 %)",
    ]);
  });

  it("flags nothing when predictions match", () => {
    const matched = { ...illusion, predicted: illusion.actual, predictors: 100 };
    expect(find(matched, "pluralistic-ignorance").flagged).toBe(false);
  });

  /** Thirty say yes and as many no; each group is of people who predict 20 points more or less than its mean. */
  const leaning = (yes: number, no: number): PredictionsByOwn => ({
    labels: ["yes", "no"],
    ordered: false,
    actual: [30, 30],
    predicted: [30 * (yes + no), 30 * (200 - yes - no)],
    predictors: 60,
    endorsers: [30, 30],
    predictedByOwn: [
      [30 * yes, 30 * (100 - yes)],
      [30 * no, 30 * (100 - no)],
    ],
    predictedProducts: productsOf(
      [yes, no].flatMap((mean) =>
        [20, -20].map((apart) => [15, [mean + apart, 100 - mean - apart]] as const),
      ),
    ),
  });

  it("says that holders predict their view to be commoner, in points, beside what chance gives", () => {
    // 65 and 45 % predicted; chance: t(0.975, 58) = 2.0017 times √(2 · (60 · 400 / 58) / 30) = 5.25, that is 10.5 points.
    const counts = leaning(65, 45);
    expect(find(counts, "projection").finding).toContain("20 points more common");
    expect(find(counts, "projection").figures).toEqual([
      { term: "False consensus effect", value: "+20 points (chance ≤ 11)" },
    ]);
    expect(find(leaning(45, 65), "projection").finding).toContain("20 points rarer");
    expect(diagnosticsOf(counts).map(({ id }) => id)).not.toContain("pluralistic-ignorance");
  });

  it("finds no projection in an effect that chance gives, and none where all predict alike", () => {
    const untold =
      "Whether people who hold a view predict it to be more or less common than others do is not told from chance.";
    expect(find(leaning(58, 50), "projection")).toMatchObject({
      finding: untold,
      figures: [{ value: "+8 points (chance ≤ 11)" }],
    });
    expect(find(illusion, "projection").finding).toBe(untold);
    const alone = {
      ...leaning(65, 45),
      endorsers: [60, 0],
      predictedByOwn: [
        [3300, 2700],
        [0, 0],
      ],
    };
    expect(find(alone, "projection").finding).toMatch(/^Everybody holds the same view/);
  });

  it("names the answer that is more common than people think: 'no' to whether Seattle is the capital of Washington", () => {
    // 68 % answer yes, and 89 % are expected to (Lee, Danileiko and Vi 2018): no is the surprisingly popular answer. Its
    // interval is Clopper and Pearson's of 32 in 100 at 97.5 %, 21.9 to 43.5, less the 11 that all predict.
    const seattle: PredictionsByOwn = {
      labels: ["yes", "no"],
      ordered: false,
      actual: [68, 32],
      predicted: [8900, 1100],
      predictors: 100,
      endorsers: [68, 32],
      predictedByOwn: [
        [68 * 89, 68 * 11],
        [32 * 89, 32 * 11],
      ],
      predictedProducts: productsOf([[100, [89, 11]]]),
    };
    const diagnostic = find(seattle, "surprisingly-popular");
    expect(diagnostic.finding).toBe(
      "“no” is more common among those who gave both answers than they predict, by more than chance explains.",
    );
    expect(diagnostic.figures).toEqual([
      { term: "no: actual minus predicted share", value: "+21 points (+11 to +32)" },
    ]);
  });

  it("names several in the order in which they surprise, and none that chance explains", () => {
    // Of 200 each predicts 30, 5, 5, 60 %, and 4, 40, 36 and 20 % answer so.
    const masses = [30, 5, 5, 60];
    const endorsers = [8, 80, 72, 40];
    const two: PredictionsByOwn = {
      labels: ["a", "b", "c", "d"],
      ordered: false,
      actual: endorsers,
      predicted: masses.map((mass) => 200 * mass),
      predictors: 200,
      endorsers,
      predictedByOwn: endorsers.map((n) => masses.map((mass) => n * mass)),
      predictedProducts: productsOf([[200, masses]]),
    };
    expect(find(two, "surprisingly-popular").finding).toMatch(/^“b” and “c” are more common/);
    const seven = { ...two, endorsers: [3, 1, 0, 3], actual: [3, 1, 0, 3] };
    expect(
      find(
        {
          ...seven,
          predictedByOwn: seven.endorsers.map((n) => masses.map((mass) => n * mass)),
          predictedProducts: productsOf([[7, masses]]),
        },
        "surprisingly-popular",
      ).finding,
    ).toBe(
      "That any answer is more common among those who gave both answers than they predict is not told from chance.",
    );
  });

  it("says them in German", () => {
    const [ignorance, projected, popular] = diagnosticsOf(illusion, "de");
    expect(ignorance?.figures[0]).toEqual({
      term: "Mehrheit der eigenen Ansichten",
      value: "untere Seite, 60\u00a0% (50\u00a0% bis 69\u00a0%)",
    });
    expect(projected?.title).toBe("Projektion");
    // 50 % and 15 % predicted.
    expect(popular?.finding).toBe(
      "„-“ ist unter den Personen mit beiden Antworten häufiger, als sie vorhersagen, mehr als der Zufall erklärt.",
    );
  });

  it("has nothing to say while nobody gave both an answer and a prediction", () => {
    expect(diagnosticsOf({ ...illusion, endorsers: [0, 0, 0, 0, 0] })).toEqual([]);
  });
});

describe("diagnostics of surveys in which chance alone is at work (simulated)", () => {
  it("state a finding in one survey of twenty or fewer", () => {
    const random = seededRandom(20);
    const shares = [0.1, 0.3, 0.3, 0.2, 0.1];
    const draw = () => {
      let left = random.next();
      const option = shares.findIndex((share) => (left -= share) < 0);
      return option < 0 ? 4 : option;
    };
    const surveys = 600;
    const told = { projection: 0, "surprisingly-popular": 0 };
    for (let survey = 0; survey < surveys; survey++) {
      // Twenty people, whose predictions have nothing to do with their views and are right on average.
      const people = Array.from({ length: 20 }, () => {
        const masses = [0, 0, 0, 0, 0];
        for (let token = 0; token < 10; token++) masses[draw()]! += 10;
        return { own: draw(), masses };
      });
      const of = (own: number) => people.filter((person) => person.own === own);
      const sumOf = (group: typeof people) =>
        shares.map((_, k) => group.reduce((sum, { masses }) => sum + masses[k]!, 0));
      const counts: PredictionsByOwn = {
        labels: ["a", "b", "c", "d", "e"],
        ordered: false,
        actual: shares.map((_, own) => of(own).length),
        predicted: sumOf(people),
        predictors: 20,
        endorsers: shares.map((_, own) => of(own).length),
        predictedByOwn: shares.map((_, own) => sumOf(of(own))),
        predictedProducts: productsOf(people.map(({ masses }) => [1, masses] as const)),
      };
      for (const id of ["projection", "surprisingly-popular"] as const) {
        if (!/not told from chance/.test(find(counts, id).finding)) told[id]++;
      }
    }
    const { high } = binomialBand(surveys, 0.05);
    expect(told.projection).toBeLessThanOrEqual(high);
    expect(told["surprisingly-popular"]).toBeLessThanOrEqual(high);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceImporter } from "./importer.ts";
import { LADDERS } from "./importer-ladders.ts";
import { orderRanges } from "./importer-ranges.ts";
import { choiceOwn, choiceSpec, type ChoiceSpec } from "./spec.ts";

const propose = (values: string[]) => choiceImporter.propose(values, "column");
const labels = (values: string[]) => propose(values)?.spec.options.map(({ label }) => label) ?? null;
const scale = (id: string) => {
  const found = choiceImporter.scales.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no scale "${id}".`);
  return found;
};
const optionIn = (cell: string, spec: ChoiceSpec) => {
  const read = choiceImporter.own(cell, spec);
  return "problem" in read ? read.problem : read.answer.options[0];
};
const specOf = (values: string[]): ChoiceSpec => {
  const proposal = propose(values);
  if (!proposal) throw new Error("Nothing was proposed.");
  return proposal.spec;
};

describe("proposing a choice for a column", () => {
  it("takes few small whole numbers for a scale from 1", () => {
    expect(labels(["4", "2", "5", "1", "4", "4.0"])).toEqual(["1", "2", "3", "4", "5"]);
    expect(specOf(["4", "2", "5"]).ordered).toBe(true);
  });

  it("starts at 0 or is symmetric where the numbers say so", () => {
    expect(labels(["0", "3", "4", "0"])).toEqual(["0", "1", "2", "3", "4"]);
    expect(labels(["-2", "0", "1", "1"])).toEqual(["-2", "-1", "0", "1", "2"]);
    expect(specOf(["-2", "0", "1"]).options.map(({ score }) => score)).toEqual([-2, -1, 0, 1, 2]);
  });

  it("leaves years, per cents, decimals, running numbers and single values alone", () => {
    expect(propose(["10", "20", "50", "10", "20", "50", "20"])).toBeNull();
    expect(propose(["0.5", "0.1", "0.5", "0.1", "0.5", "0.1", "0.1"])).toBeNull();
    expect(propose(["10 %", "50 %", "10 %", "50 %", "10 %", "50 %"])).toBeNull();
    expect(propose(["1", "2", "3", "4", "5", "6", "7", "8"])).toBeNull();
    expect(propose(["3", "3", "3"])).toBeNull();
  });

  it("keeps the words that stand beside some of the numbers", () => {
    const spec = specOf(["1 - Not at all", "2", "5 - Completely", "2", "3"]);
    expect(spec.options.map(({ label }) => label)).toEqual([
      "1 – Not at all",
      "2",
      "3",
      "4",
      "5 – Completely",
    ]);
    expect(["1 - Not at all", "1", "4", "5 = completely"].map((cell) => optionIn(cell, spec))).toEqual([
      0, 0, 3, 4,
    ]);
  });

  it("takes a column of numbers with a slip in it for numbers, and says so", () => {
    const values = [...Array.from({ length: 19 }, (_, i) => String((i % 5) + 1)), "3 or 4"];
    expect(labels(values)).toEqual(["1", "2", "3", "4", "5"]);
    expect(propose(values)?.because).toMatch(/1 cells? that/);
    expect(optionIn("3 or 4", specOf(values))).toMatch(/not an answer on the scale/);
  });

  it("puts agreement words in their order and adds the ones nobody chose", () => {
    expect(labels(["Agree", "Strongly disagree", "Agree", "Neutral"])).toEqual([
      "Strongly disagree",
      "Disagree",
      "Neutral",
      "Agree",
      "Strongly agree",
    ]);
    expect(labels(["Somewhat agree", "Strongly agree"])).toEqual([
      "Strongly disagree",
      "Somewhat disagree",
      "Neither agree nor disagree",
      "Somewhat agree",
      "Strongly agree",
    ]);
  });

  it("takes seven points for agreement as soon as both kinds of agreement occur", () => {
    expect(labels(["Agree", "Somewhat agree", "Agree"])).toEqual([
      "Strongly disagree",
      "Disagree",
      "Somewhat disagree",
      "Neither agree nor disagree",
      "Somewhat agree",
      "Agree",
      "Strongly agree",
    ]);
  });

  it.each([
    [
      ["Very promising", "Unpromising"],
      ["Very unpromising", "Unpromising", "Neither promising nor unpromising", "Promising", "Very promising"],
    ],
    [
      ["Often", "never", "Always"],
      ["never", "Rarely", "Sometimes", "Often", "Always"],
    ],
    [
      ["Yes", "No", "yes"],
      ["No", "Yes"],
    ],
    [
      ["TRUE", "FALSE"],
      ["FALSE", "TRUE"],
    ],
    [
      ["Extremely likely", "Somewhat unlikely"],
      [
        "Extremely unlikely",
        "Somewhat unlikely",
        "Neither likely nor unlikely",
        "Somewhat likely",
        "Extremely likely",
      ],
    ],
    [
      ["Very confident", "Not at all confident"],
      [
        "Not at all confident",
        "Slightly confident",
        "Moderately confident",
        "Very confident",
        "Extremely confident",
      ],
    ],
  ])("knows the scale of %j", (values, expected) => {
    expect(labels(values)).toEqual(expected);
    expect(specOf(values).ordered).toBe(true);
  });

  it("orders ranges by their numbers and puts absence first", () => {
    expect(
      labels(["1-2 years", "4+ years", "6-12 months", "2-4 years", "<6 months", "Not in the space"]),
    ).toEqual(["Not in the space", "<6 months", "6-12 months", "1-2 years", "2-4 years", "4+ years"]);
    expect(orderRanges(["5,000 or more", "1,000 to 4,999", "Fewer than 1,000"])).toEqual([
      "Fewer than 1,000",
      "1,000 to 4,999",
      "5,000 or more",
    ]);
    expect(orderRanges(["8+", "1–2", "<1", "2–8"])).toEqual(["<1", "1–2", "2–8", "8+"]);
    expect(orderRanges(["1 month - 1 year", "less than 1 month"])).toEqual([
      "less than 1 month",
      "1 month - 1 year",
    ]);
    expect(orderRanges(["10k-20k", "1 million or more", "under 10k"])).toEqual([
      "under 10k",
      "10k-20k",
      "1 million or more",
    ]);
  });

  it("does not take numbers or sentences with numbers for ranges", () => {
    expect(orderRanges(["1", "2", "3"])).toBeNull();
    expect(orderRanges(["1", "2", "3 or 4"])).toBeNull();
    expect(orderRanges(["Since 2019 I have worked on this with a group of 4 people", "2 years"])).toBeNull();
  });

  it("takes few other texts for options without an order, the most frequent first", () => {
    const spec = specOf(["Lab", "Academia", "Lab", "Other", "Lab", "Academia", "lab "]);
    expect(spec.options.map(({ label }) => label)).toEqual(["Lab", "Academia", "Other"]);
    expect(spec.ordered).toBe(false);
  });

  it("leaves free text alone", () => {
    expect(propose(["a", "b", "c", "d", "e", "f"])).toBeNull();
    expect(propose(Array.from({ length: 500 }, (_, i) => `answer ${i % 40}x`))).toBeNull();
    expect(propose(["x".repeat(201), "y"])).toBeNull();
  });

  it("proposes what the kind accepts and can read back, whatever the cells", () => {
    const cell = fc.oneof(
      fc.integer({ min: -6, max: 12 }).map(String),
      fc.constantFrom(
        "Agree",
        "agree",
        "Neutral",
        "5 - Very",
        "<1",
        "1-2",
        "4+ years",
        "None",
        "Yes",
        "Lab",
        "“x”",
        "é",
      ),
      fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.trim() || "x"),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), (values) => {
        const proposal = propose(values);
        if (!proposal) return;
        const spec = choiceSpec.parse(proposal.spec);
        expect(proposal.confidence).toBeGreaterThan(0);
        expect(proposal.confidence).toBeLessThanOrEqual(1);
        for (const value of proposal.confidence === 0.6 ? [] : values) {
          const read = choiceImporter.own(value, spec);
          expect(read).toHaveProperty("answer");
          if ("answer" in read) expect(choiceOwn(spec).safeParse(read.answer).success).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("reading cells", () => {
  const agreement = specOf(["Agree", "Disagree", "Strongly agree"]);

  it("reads other spellings and synonyms of the same answer", () => {
    expect(
      ["Agree", " AGREE", "somewhat agree", "Totally agree", "4"].map((cell) =>
        optionIn(cell.trim(), agreement),
      ),
    ).toEqual([3, 3, 3, 4, 3]);
  });

  it("says what is wrong without repeating the cell", () => {
    expect(optionIn("purple", agreement)).toBe(
      "This is not an answer on the scale from “Strongly disagree” to “Strongly agree”.",
    );
    expect(optionIn("6", agreement)).toMatch(/^This is not an answer/);
    expect(optionIn("2", specOf(["Lab", "Academia", "Lab"]))).toBe("This is none of the 2 options.");
  });

  it("reads a guess as the same option through the other lens", () => {
    expect(choiceImporter.guess("2", agreement)).toEqual({ answer: { form: "point", option: 1 } });
    expect(choiceImporter.guess("9", agreement)).toHaveProperty("problem");
  });
});

describe("named scales", () => {
  it("put words on numbers, which are still read as numbers", () => {
    const spec = scale("agreement-5").apply(specOf(["1", "4", "2"]));
    expect(spec?.options.map(({ label }) => label)).toEqual([
      "Strongly disagree",
      "Disagree",
      "Neither agree nor disagree",
      "Agree",
      "Strongly agree",
    ]);
    expect(spec?.direction).toEqual({
      unit: "levels",
      higher: "more in agreement",
      lower: "less in agreement",
    });
    expect(spec && optionIn("4", spec)).toBe(3);
  });

  it("keep the numbers of a scale that does not start at 1", () => {
    const spec = scale("support-5").apply(specOf(["-2", "0", "2"]));
    expect(spec && [optionIn("-2", spec), optionIn("2", spec)]).toEqual([0, 4]);
  });

  it("widen a column in which the last number does not occur", () => {
    expect(scale("numbers-1-5").apply(specOf(["1", "4", "2"]))?.options).toHaveLength(5);
    expect(scale("numbers-1-5").apply(specOf(["1", "6", "2"]))).toBeNull();
  });

  it("widen agreement to seven points and refuse words that are not theirs", () => {
    expect(scale("agreement-7").apply(specOf(["Somewhat agree", "Strongly agree"]))?.options).toHaveLength(7);
    expect(scale("agreement-5").apply(specOf(["Often", "Never"]))).toBeNull();
    expect(scale("numbers-1-5").apply(specOf(["Often", "Never"]))).toBeNull();
  });

  it("are specifications of the kind, with five or seven points where the name says so", () => {
    for (const { id, places } of LADDERS) {
      const length = Number(/-(\d)$/.exec(id)?.[1] ?? places.length);
      const spec = scale(id).apply(specOf(Array.from({ length }, (_, i) => String(i + 1))));
      expect(choiceSpec.parse(spec).options).toHaveLength(length);
    }
  });
});

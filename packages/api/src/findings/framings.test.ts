import { describe, expect, it } from "vitest";
import { instrumentSchema } from "@plumbline/instrument/instrument";
import type { Responses } from "@plumbline/instrument/response";
import { countSubmission, emptyRoundTally } from "@plumbline/instrument/round-tally";
import { findingsOf } from "./findings.ts";
import { framingsOf } from "./framings.ts";

const only = (arm: string) => [{ experiment: "timing", any: [arm] }];
const instrument = instrumentSchema.parse({
  format: 1,
  title: "When",
  consent: { version: 1, text: "I take part freely." },
  experiments: [
    {
      id: "timing",
      title: "Two framings",
      arms: [
        { id: "years", label: "Chance by a year" },
        { id: "chances", label: "Year with a chance" },
      ],
    },
  ],
  sections: [
    {
      id: "main",
      title: "Main",
      questions: [
        ...[2040, 2030].map((year) => ({
          id: `by_${year}`,
          kind: "probability",
          version: 1,
          text: `How likely by ${year}?`,
          own: true,
          crowd: null,
          showIf: only("years"),
          spec: { event: "", rule: "", date: `${year}-12-31` },
        })),
        {
          id: "when",
          kind: "quantity",
          version: 1,
          text: "By when?",
          own: true,
          crowd: null,
          showIf: only("chances"),
          spec: {
            axis: { scale: "date", low: 2025, high: 2060, grain: "year" },
            asked: "quantiles",
            never: { label: "Never" },
          },
        },
      ],
    },
  ],
});

const own = (answer: unknown) => ({ own: { answer } });
const byYears = (early: number, late: number): Responses => ({
  by_2030: own({ perMille: early }),
  by_2040: own({ perMille: late }),
});
/** In steps of a year from 2025: 10 % by 2030, half by 2040, 90 % by 2050. */
const byChances = (never: number): Responses => ({ when: own({ quantiles: [5, 15, 25], never }) });

function framingsAfter(people: readonly Responses[], minimumN = 5) {
  const tally = emptyRoundTally(instrument);
  for (const responses of people) countSubmission(tally, instrument, responses, 1);
  return framingsOf(instrument, findingsOf(instrument, tally, minimumN).items ?? []);
}

describe("one belief asked for in two framings", () => {
  const years = Array.from({ length: 6 }, (_, person) => byYears(200 + 20 * person, 600));
  const chances = Array.from({ length: 8 }, () => byChances(20));

  it("is a few dates in one and a course over time in the other", () => {
    const [framing, ...others] = framingsAfter([...years, ...chances]);
    expect(others).toEqual([]);
    expect(framing).toMatchObject({ id: "timing", title: "Two framings" });
    const [first, second] = framing!.arms;
    expect(first).toMatchObject({
      label: "Chance by a year",
      questions: ["by_2040", "by_2030"],
      n: { least: 6, most: 6 },
      continuous: false,
    });
    // 20, 22, … 30 per cent are 25 on average; dates come in their order.
    expect(first!.points.map(({ at, share }) => [at, Math.round(1000 * share)])).toEqual([
      [2031, 250],
      [2041, 600],
    ]);
    expect(second).toMatchObject({ questions: ["when"], n: { least: 8, most: 8 }, continuous: true });
    // A fifth of everybody's belief is on "never": half of the rest is 40 per cent by the end of 2040.
    const by2040 = second!.points.find(({ at }) => at === 2041)!;
    expect(by2040.share).toBeCloseTo(0.4, 3);
    expect(by2040.low).toBeLessThan(0.4);
    expect(by2040.high).toBeGreaterThan(0.4);
  });

  it("is held against itself at the dates that both framings speak of", () => {
    const [framing] = framingsAfter([...years, ...chances]);
    expect(framing!.differences.map(({ at, first, second }) => [at, first, second])).toEqual([
      [2031, "years", "chances"],
      [2041, "years", "chances"],
    ]);
    const { difference } = framing!.differences[1]!;
    expect(difference.value).toBeCloseTo(0.2, 3);
    expect(difference.low).toBeLessThan(difference.value);
    expect(difference.high).toBeGreaterThan(difference.value);
  });

  it("is nothing where too few have answered in one of them", () => {
    expect(framingsAfter([...years, ...chances.slice(0, 4)])).toEqual([]);
    expect(framingsAfter(years)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "@plumbline/analytics/random";
import { drawingOf, drawnArms } from "../arms.ts";
import { askedQuestions } from "../flow.ts";
import { instrumentSchema, questionsOf } from "../instrument.ts";
import { KINDS } from "../kinds/registry.ts";
import { parseResponses } from "../response.ts";
import { answersAsked, wayOf } from "../way.ts";
import { randomInstrument, randomResponses } from "./random-instrument.ts";

const anySeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("whatever is asked and answered", () => {
  it("reads the same after it was stored", () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const random = seededRandom(seed);
        const instrument = randomInstrument(random);
        expect(instrumentSchema.parse(stored(instrument))).toEqual(instrument);
        const responses = randomResponses(instrument, random);
        expect(parseResponses(instrument, stored(responses))).toEqual({ responses });
      }),
    );
  });

  it("keeps exactly the answers to what is asked, and asks the same once the others are gone", () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const random = seededRandom(seed);
        const instrument = randomInstrument(random);
        const responses = randomResponses(instrument, random);
        const arms = drawnArms(drawingOf(instrument), seed);
        const kept = answersAsked(instrument, responses, arms);
        const asked = askedQuestions(wayOf(instrument), responses, arms);
        expect(Object.keys(kept)).toEqual(Object.keys(responses).filter((id) => asked.has(id)));
        expect(askedQuestions(wayOf(instrument), kept, arms)).toEqual(asked);
        expect(answersAsked(instrument, kept, arms)).toEqual(kept);
      }),
    );
  });

  it("is tried with every kind, with conditions, and with questions that stay closed", () => {
    const kinds = new Set<string>();
    let closed = 0;
    for (let seed = 0; seed < 60; seed++) {
      const instrument = randomInstrument(seededRandom(seed));
      for (const { kind } of questionsOf(instrument)) kinds.add(kind);
      const asked = askedQuestions(wayOf(instrument), {}, drawnArms(drawingOf(instrument), seed));
      closed += questionsOf(instrument).length - asked.size;
    }
    expect([...kinds].toSorted()).toEqual(KINDS.map(({ id }) => id).toSorted());
    expect(closed).toBeGreaterThan(0);
  });
});

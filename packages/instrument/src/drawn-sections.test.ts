import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnItems, drawnSections } from "./drawn-sections.ts";
import { SEEDS } from "./randomisation.ts";

const anySeed = fc.integer({ min: 0, max: SEEDS - 1 });
const sections = [
  { id: "intro", shuffle: false, questions: ["a", "b", "c"] },
  { id: "one", shuffle: true, questions: ["d", "e", "f", "g"] },
  { id: "two", shuffle: false, questions: ["h"] },
  { id: "middle", shuffle: false, questions: ["i"] },
  { id: "three", shuffle: false, questions: ["j", "k"] },
  { id: "you", shuffle: false, questions: [] },
];
const SHUFFLED = ["one", "two", "three"];

describe("the order of a respondent", () => {
  it("holds every section and every question once, the same from the same seed", () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const drawn = drawnSections(sections, SHUFFLED, seed);
        expect(drawnSections(sections, SHUFFLED, seed)).toEqual(drawn);
        expect(drawn.toSorted(byId).map(({ id }) => id)).toEqual(sections.toSorted(byId).map(({ id }) => id));
        for (const { id, questions } of drawn) {
          const written = sections.find((section) => section.id === id)!.questions;
          expect(new Set(questions)).toEqual(new Set(written));
          expect(questions).toHaveLength(written.length);
        }
      }),
    );
  });

  it("leaves in its place what is not shuffled, and shuffles questions inside their section only", () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const drawn = drawnSections(sections, SHUFFLED, seed);
        expect([drawn[0]!.id, drawn[3]!.id, drawn[5]!.id]).toEqual(["intro", "middle", "you"]);
        for (const { id, questions, shuffle } of drawn) {
          if (!shuffle) expect(questions).toEqual(sections.find((section) => section.id === id)!.questions);
        }
      }),
    );
  });

  it("is the author's where nothing is shuffled", () => {
    const still = sections.map((section) => ({ ...section, shuffle: false }));
    fc.assert(
      fc.property(anySeed, (seed) => {
        expect(drawnSections(still, [], seed)).toEqual(still);
      }),
    );
  });

  it("puts each shuffled section into each of the places over many seeds", () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const drawn = drawnSections(sections, SHUFFLED, seed);
      seen.add([drawn[1]!.id, drawn[2]!.id, drawn[4]!.id].join(" "));
    }
    expect(seen.size).toBe(6);
  });

  it("changes no other question's items when one question is added", () => {
    expect(drawnItems("q", 5, 7)).toEqual(drawnItems("q", 5, 7));
    expect(Array.from({ length: 20 }, (_, seed) => drawnItems("q", 5, seed).join(""))).not.toEqual(
      Array.from({ length: 20 }, (_, seed) => drawnItems("p", 5, seed).join("")),
    );
  });
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

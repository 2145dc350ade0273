import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeSheets, sameContent, takeTheirs } from "./merge.ts";
import type { SheetContent } from "./types.ts";

const answer = (option: number) => ({ answer: { options: [option] } });
const sheet = (answers: SheetContent["answers"], partial: SheetContent["partial"] = {}): SheetContent => ({
  answers,
  partial,
});

const place = fc.record(
  { own: fc.constantFrom(answer(0), answer(1), answer(2)), crowd: fc.constantFrom(answer(0), answer(1)) },
  { requiredKeys: [] },
);
const content: fc.Arbitrary<SheetContent> = fc
  .dictionary(fc.constantFrom("a", "b", "c"), place)
  .map((answers) =>
    sheet(Object.fromEntries(Object.entries(answers).filter(([, lenses]) => Object.keys(lenses).length > 0))),
  );

describe("joining two versions of a sheet", () => {
  it("keeps both changes where they are to different lenses of one question", () => {
    const base = sheet({ q: { own: answer(0), crowd: answer(0) } });
    const merged = mergeSheets(
      base,
      sheet({ q: { own: answer(1), crowd: answer(0) } }),
      sheet({ q: { own: answer(0), crowd: answer(2) } }),
    );
    expect(merged).toEqual({ content: sheet({ q: { own: answer(1), crowd: answer(2) } }), conflicts: [] });
  });

  it("reports a place both changed, and holds mine there until theirs is taken", () => {
    const theirs = sheet({ q: { own: answer(2) } });
    const { content: held, conflicts } = mergeSheets(sheet({}), sheet({ q: { own: answer(1) } }), theirs);
    expect(conflicts).toEqual([{ questionId: "q", lens: "own" }]);
    expect(held).toEqual(sheet({ q: { own: answer(1) } }));
    expect(takeTheirs(held, theirs, conflicts)).toEqual(theirs);
  });

  it("lets a cleared answer stay cleared", () => {
    const base = sheet({ q: { own: answer(0) } });
    expect(mergeSheets(base, sheet({}), base).content).toEqual(sheet({}));
    expect(mergeSheets(base, base, sheet({})).content).toEqual(sheet({}));
  });

  it("takes an answer and what was typed before it as one place", () => {
    const typed = sheet({}, { q: { own: { masses: [30, 0] } } });
    const said = sheet({ q: { own: answer(1) } });
    expect(mergeSheets(typed, said, typed).content).toEqual(said);
  });

  it("is mine where theirs is unchanged and theirs where mine is, without a conflict", () => {
    fc.assert(
      fc.property(content, content, (base, changed) => {
        expect(sameContent(mergeSheets(base, changed, base).content, changed)).toBe(true);
        expect(sameContent(mergeSheets(base, base, changed).content, changed)).toBe(true);
        expect(mergeSheets(base, changed, changed).conflicts).toEqual([]);
      }),
    );
  });

  it("finds the same conflicts from either side", () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, theirs) => {
        expect(mergeSheets(base, mine, theirs).conflicts.length).toBe(
          mergeSheets(base, theirs, mine).conflicts.length,
        );
      }),
    );
  });
});

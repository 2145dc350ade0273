import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  combined,
  mergeSheets,
  sameContent,
  versionAt,
  withSent,
  withVersions,
  type Merged,
} from "./merge.ts";
import type { SheetContent } from "./types.ts";

const answer = (option: number) => ({ answer: { options: [option] } });
const sheet = (answers: SheetContent["answers"], partial: SheetContent["partial"] = {}): SheetContent => ({
  answers,
  partial,
});
const own = (option: number) => sheet({ q: { own: answer(option) } });
const at = { questionId: "q", lens: "own" } as const;
const merge = (base: SheetContent, content: SheetContent, theirs: SheetContent) =>
  mergeSheets({ base, content }, theirs);

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
    const merged = merge(
      base,
      sheet({ q: { own: answer(1), crowd: answer(0) } }),
      sheet({ q: { own: answer(0), crowd: answer(2) } }),
    );
    expect(merged).toEqual({ content: sheet({ q: { own: answer(1), crowd: answer(2) } }), conflicts: [] });
  });

  it("reports a place both changed with what was said elsewhere, and holds mine there", () => {
    const { content: held, conflicts } = merge(sheet({}), own(1), own(2));
    expect(conflicts).toEqual([{ ...at, others: [{ said: answer(2) }] }]);
    expect(held).toEqual(own(1));
  });

  it("lets a cleared answer stay cleared", () => {
    expect(merge(own(0), sheet({}), own(0)).content).toEqual(sheet({}));
    expect(merge(own(0), own(0), sheet({})).content).toEqual(sheet({}));
  });

  it("takes an answer and what was typed before it as one place", () => {
    const typed = sheet({}, { q: { own: { masses: [30, 0] } } });
    expect(merge(typed, own(1), typed).content).toEqual(own(1));
  });

  it("is mine where theirs is unchanged and theirs where mine is, without a conflict", () => {
    fc.assert(
      fc.property(content, content, (base, changed) => {
        expect(sameContent(merge(base, changed, base).content, changed)).toBe(true);
        expect(sameContent(merge(base, base, changed).content, changed)).toBe(true);
        expect(merge(base, changed, changed).conflicts).toEqual([]);
      }),
    );
  });

  it("finds the same conflicts from either side", () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, theirs) => {
        expect(merge(base, mine, theirs).conflicts.length).toBe(merge(base, theirs, mine).conflicts.length);
      }),
    );
  });
});

describe("what is undecided", () => {
  const conflicts = [{ ...at, others: [{ said: answer(2) }] }];

  it("stays so, whatever else is joined, and also where mine was cleared meanwhile", () => {
    const line = { base: own(2), content: own(1), conflicts };
    const theirs = sheet({ q: { own: answer(2) }, other: { own: answer(0) } });
    expect(mergeSheets(line, theirs)).toEqual({
      content: sheet({ q: { own: answer(1) }, other: { own: answer(0) } }),
      conflicts,
    });
    const cleared = mergeSheets({ ...line, content: sheet({}) }, own(2));
    expect(cleared).toEqual({ content: sheet({}), conflicts });
  });

  it("offers what is on the server now in place of what was", () => {
    const line = { base: own(2), content: own(1), conflicts };
    expect(mergeSheets(line, own(0)).conflicts).toEqual([{ ...at, others: [{ said: answer(0) }] }]);
    expect(mergeSheets(line, sheet({})).conflicts).toEqual([{ ...at, others: [{}] }]);
  });

  it("is decided once both say the same", () => {
    const line = { base: own(2), content: own(1), conflicts };
    expect(mergeSheets(line, own(1))).toEqual({ content: own(1), conflicts: [] });
  });
});

describe("a save whose reply was lost", () => {
  it("is not taken for another device's, also when somebody else saved after it", () => {
    const sent = withSent({}, sheet({}), own(1));
    const line = { base: sheet({}), content: own(2), sent };
    expect(mergeSheets(line, own(1))).toEqual({ content: own(2), conflicts: [] });
    const after = sheet({ q: { own: answer(1) }, other: { own: answer(0) } });
    expect(mergeSheets(line, after)).toEqual({
      content: sheet({ q: { own: answer(2) }, other: { own: answer(0) } }),
      conflicts: [],
    });
    expect(mergeSheets(line, own(0)).conflicts).toHaveLength(1);
  });

  it("does not come back where it was undone meanwhile", () => {
    const sent = withSent({}, sheet({}), own(1));
    expect(mergeSheets({ base: sheet({}), content: sheet({}), sent }, own(1)).content).toEqual(sheet({}));
  });
});

describe("joining what several tabs left behind", () => {
  const alone = (held: SheetContent): Merged => ({ content: held, conflicts: [] });

  it("keeps what either says, and shows both where they say different things", () => {
    const other = sheet({ other: { own: answer(0) } });
    expect(combined(sheet({}), alone(own(1)), alone(other))).toEqual(
      alone(sheet({ q: { own: answer(1) }, other: { own: answer(0) } })),
    );
    expect(combined(sheet({}), alone(own(1)), alone(own(2)))).toEqual({
      content: own(2),
      conflicts: [{ ...at, others: [{ said: answer(1) }] }],
    });
  });

  it("loses no version anybody gave", () => {
    const option = fc.option(fc.nat(3), { nil: null });
    fc.assert(
      fc.property(option, fc.array(fc.tuple(option, option), { minLength: 1, maxLength: 4 }), (now, tabs) => {
        const holding = (value: number | null) => (value === null ? sheet({}) : own(value));
        const server = holding(now);
        const joined = tabs
          .map(([base, held]) => merge(holding(base), holding(held), server))
          .reduce((first, second) => combined(server, first, second));
        const versions = [versionAt(joined.content, at), ...joined.conflicts.flatMap(({ others }) => others)];
        for (const [base, held] of tabs) {
          // What a tab did not change is nothing it said, and what the server has already is safe there.
          if (held !== base && held !== now) expect(versions).toContainEqual(versionAt(holding(held), at));
        }
        // What the server has is offered where somebody changed it unseen.
        const unseen = tabs.every(([base, held]) => held !== base && base !== now && held !== now);
        if (unseen) expect(versions).toContainEqual(versionAt(server, at));
      }),
    );
  });
});

it("puts a version in its place and leaves all others alone", () => {
  const before = sheet({ q: { own: answer(0), crowd: answer(1) } }, { p: { own: "half" } });
  expect(withVersions(before, [{ ...at, version: { typed: "x" } }])).toEqual(
    sheet({ q: { crowd: answer(1) } }, { p: { own: "half" }, q: { own: "x" } }),
  );
  expect(before.answers["q"]).toEqual({ own: answer(0), crowd: answer(1) });
});

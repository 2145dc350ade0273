import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundToTotal, sumOf } from "../masses.ts";
import {
  canNormalise,
  canSpread,
  massReducer,
  remainderOf,
  startState,
  type MassAction,
  type MassState,
} from "./state.ts";

const bar = fc.integer({ min: 0, max: 7 });
const gesture = fc.constantFrom("a", "b");
const anyChange: fc.Arbitrary<MassAction> = fc.oneof(
  fc.record({ type: fc.constant("set" as const), bar, mass: fc.integer({ min: -5, max: 130 }) }),
  fc.record({ type: fc.constant("set" as const), bar, mass: fc.integer({ min: 0, max: 40 }), gesture }),
  fc.record({ type: fc.constant("step" as const), bar, by: fc.constantFrom(-10, -1, 1, 10) }),
  fc.record({ type: fc.constant("fill" as const), bar }),
  fc.record({
    type: fc.constant("paint" as const),
    points: fc.array(fc.record({ bar, mass: fc.double({ min: -20, max: 120 }) }), { maxLength: 6 }),
    gesture,
  }),
  fc.constant<MassAction>({ type: "normalise" }),
  fc.constant<MassAction>({ type: "spread" }),
  fc.record({
    type: fc.constant("shape" as const),
    weights: fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 6, maxLength: 6 }),
  }),
);
const anyAction: fc.Arbitrary<MassAction> = fc.oneof(
  { weight: 8, arbitrary: anyChange },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("lock" as const), bar }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<MassAction>({ type: "clear" }, { type: "undo" }, { type: "redo" }),
  },
);

/** A state some respondent could have got to with six bars. */
const anyState: fc.Arbitrary<MassState> = fc
  .array(anyAction, { maxLength: 25 })
  .map((actions) => actions.reduce(massReducer, startState([0, 0, 0, 0, 0, 0])));

const state = (masses: number[], locked: number[] = []): MassState => ({
  ...startState(masses),
  locked: masses.map((_, index) => locked.includes(index)),
});

const run = (from: MassState, ...actions: MassAction[]) => actions.reduce(massReducer, from);

describe("masses being given", () => {
  it("stay whole points from 0 to 100 whatever is done to them", () => {
    fc.assert(
      fc.property(anyState, ({ masses }) => {
        expect(masses).toHaveLength(6);
        for (const mass of masses) {
          expect(Number.isInteger(mass) && mass >= 0 && mass <= 100, String(mass)).toBe(true);
        }
      }),
    );
  });

  it("are not changed where they are locked", () => {
    fc.assert(
      fc.property(anyState, anyChange, (before, action) => {
        const after = massReducer(before, action);
        for (const [index, lock] of before.locked.entries()) {
          if (lock) expect(after.masses[index]).toBe(before.masses[index]);
        }
        expect(after.locked).toEqual(before.locked);
      }),
    );
  });

  it("start from nothing", () => {
    expect(startState([0, 0]).masses).toEqual([0, 0]);
    expect(remainderOf([0, 0])).toBe(100);
  });

  it("may be too many for a while", () => {
    expect(
      remainderOf(
        run(startState([0, 0]), { type: "set", bar: 0, mass: 60 }, { type: "set", bar: 1, mass: 44 }).masses,
      ),
    ).toBe(-4);
  });

  it("are painted over several bars in one stroke, locked ones left out", () => {
    const painted = run(state([0, 7, 0], [1]), {
      type: "paint",
      points: [
        { bar: 0, mass: 10 },
        { bar: 1, mass: 20 },
        { bar: 2, mass: 30.4 },
      ],
      gesture: "stroke",
    });
    expect(painted.masses).toEqual([10, 7, 30]);
  });

  it("are filled up with what is left, and left alone when nothing is", () => {
    expect(run(state([10, 20, 0]), { type: "fill", bar: 1 }).masses).toEqual([10, 90, 0]);
    expect(run(state([60, 60, 0]), { type: "fill", bar: 1 }).masses).toEqual([60, 60, 0]);
  });

  it("are all taken back by clear, locks included", () => {
    const cleared = run(state([10, 20], [0]), { type: "clear" });
    expect(cleared.masses).toEqual([0, 0]);
    expect(cleared.locked).toEqual([false, false]);
  });
});

describe("normalise", () => {
  it("gives exactly 100 when an unlocked bar holds something and the locked ones leave room", () => {
    fc.assert(
      fc.property(anyState, (before) => {
        const locked = sumOf(before.masses.filter((_, index) => before.locked[index]));
        const free = sumOf(before.masses) - locked;
        const after = massReducer(before, { type: "normalise" });
        if (free > 0 && locked <= 100) expect(sumOf(after.masses)).toBe(100);
        else expect(after).toBe(before);
      }),
    );
  });

  it("does nothing the second time", () => {
    fc.assert(
      fc.property(anyState, (before) => {
        const once = massReducer(before, { type: "normalise" });
        expect(canNormalise(once) && sumOf(once.masses) === 100).toBe(false);
        if (sumOf(once.masses) === 100) expect(massReducer(once, { type: "normalise" })).toBe(once);
      }),
    );
  });

  it("keeps proportions and gives the points left over to the largest remainders", () => {
    // 1 : 1 : 1 of 100 is 33⅓ each; 10 : 20 : 40 is 14.29 : 28.57 : 57.14.
    expect(run(state([5, 5, 5]), { type: "normalise" }).masses).toEqual([34, 33, 33]);
    expect(run(state([10, 20, 40]), { type: "normalise" }).masses).toEqual([14, 29, 57]);
    expect(run(state([50, 100, 50]), { type: "normalise" }).masses).toEqual([25, 50, 25]);
  });

  it("works around locked bars", () => {
    expect(run(state([40, 20, 10], [0]), { type: "normalise" }).masses).toEqual([40, 40, 20]);
    expect(run(state([100, 20, 10], [0]), { type: "normalise" }).masses).toEqual([100, 0, 0]);
  });
});

describe("spread evenly", () => {
  it("uses up what is left, takes from nobody, and gives no two unlocked bars more than a point apart", () => {
    fc.assert(
      fc.property(anyState, (before) => {
        const after = massReducer(before, { type: "spread" });
        if (!canSpread(before)) {
          expect(after).toBe(before);
          return;
        }
        expect(sumOf(after.masses)).toBe(100);
        const gains = after.masses.flatMap((mass, index) =>
          before.locked[index] ? [] : [mass - before.masses[index]!],
        );
        expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...gains) - Math.min(...gains)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is the flat answer when nothing was given", () => {
    expect(run(startState([0, 0, 0]), { type: "spread" }).masses).toEqual([34, 33, 33]);
  });
});

describe("a starting shape", () => {
  it("is rounded as masses are and fills the room beside the locked bars", () => {
    expect(run(startState([0, 0, 0]), { type: "shape", weights: [1, 2, 1] }).masses).toEqual(
      roundToTotal([1, 2, 1]),
    );
    expect(run(state([40, 0, 0], [0]), { type: "shape", weights: [9, 1, 2] }).masses).toEqual([40, 20, 40]);
  });
});

describe("undo", () => {
  it("takes back any single action exactly, and redo brings it again", () => {
    fc.assert(
      fc.property(anyState, anyAction, (reached, action) => {
        fc.pre(action.type !== "undo" && action.type !== "redo");
        // Another movement than the one under way, else the action would belong to that one.
        const before = { ...reached, gesture: null };
        const after = massReducer(before, action);
        if (after === before) return;
        const undone = massReducer(after, { type: "undo" });
        expect([undone.masses, undone.locked]).toEqual([before.masses, before.locked]);
        const redone = massReducer(undone, { type: "redo" });
        expect([redone.masses, redone.locked]).toEqual([after.masses, after.locked]);
      }),
    );
  });

  it("leads back to the beginning, step by step", () => {
    fc.assert(
      fc.property(anyState, (reached) => {
        let at = reached;
        for (let steps = reached.past.length; steps > 0; steps--) at = massReducer(at, { type: "undo" });
        expect(at.masses).toEqual([0, 0, 0, 0, 0, 0]);
        expect(massReducer(at, { type: "undo" })).toBe(at);
      }),
    );
  });

  it("takes back a whole stroke at once", () => {
    const paint = (index: number): MassAction => ({
      type: "paint",
      points: [{ bar: index, mass: 10 }],
      gesture: "stroke-1",
    });
    const painted = run(startState([0, 0, 0]), paint(0), paint(1), paint(2));
    expect(painted.masses).toEqual([10, 10, 10]);
    expect(painted.past).toHaveLength(1);
    expect(run(painted, { type: "undo" }).masses).toEqual([0, 0, 0]);
  });

  it("forgets a movement that came back to where it began", () => {
    const step = (by: number): MassAction => ({ type: "step", bar: 0, by, gesture: "step-0" });
    const back = run(state([5, 0]), step(1), step(-1));
    expect(back.masses).toEqual([5, 0]);
    expect(back.past).toHaveLength(0);
  });

  it("keeps no redo beside a new change", () => {
    const changed = run(
      startState([0, 0]),
      { type: "set", bar: 0, mass: 5 },
      { type: "undo" },
      { type: "set", bar: 1, mass: 6 },
    );
    expect(changed.future).toEqual([]);
  });
});

describe("masses taken over from outside", () => {
  it("replace what is there, unlock all bars and can be undone", () => {
    const adopted = run(state([10, 20], [0]), { type: "adopt", masses: [50, 50] });
    expect(adopted.masses).toEqual([50, 50]);
    expect(adopted.locked).toEqual([false, false]);
    expect(run(adopted, { type: "undo" }).masses).toEqual([10, 20]);
  });
});

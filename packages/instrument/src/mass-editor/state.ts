import { roundToTotal, sumOf, TOTAL_MASS } from "../masses.ts";

/** What undo goes back to. */
export interface Snapshot {
  /** Whole points per bar, 0..100 each; they need not sum to 100 while they are being given. */
  masses: readonly number[];
  /** Bars that painting, normalising and spreading leave alone. */
  locked: readonly boolean[];
}

export interface MassState extends Snapshot {
  past: readonly Snapshot[];
  future: readonly Snapshot[];
  /** The movement under way: all its changes are one step of the history. */
  gesture: string | null;
}

export type MassAction =
  | { type: "set"; bar: number; mass: number; gesture?: string }
  | { type: "step"; bar: number; by: number; gesture?: string }
  /** Gives the bar all that is left. */
  | { type: "fill"; bar: number }
  | { type: "paint"; points: readonly { bar: number; mass: number }[]; gesture: string }
  | { type: "lock"; bar: number }
  | { type: "normalise" }
  | { type: "spread" }
  /** Replaces the unlocked bars by a shape given as weights. */
  | { type: "shape"; weights: readonly number[] }
  | { type: "clear" }
  | { type: "undo" }
  | { type: "redo" }
  /** Takes over masses that were changed from outside, such as a restored draft. */
  | { type: "adopt"; masses: readonly number[] };

/** More steps than anybody takes back one by one. */
const LONGEST_HISTORY = 200;

export function startState(masses: readonly number[]): MassState {
  return { masses, locked: masses.map(() => false), past: [], future: [], gesture: null };
}

/** Points still to give; negative when too many were given. */
export function remainderOf(masses: readonly number[]): number {
  return TOTAL_MASS - sumOf(masses);
}

/** Whether normalising would lead to exactly 100 points and is not done already. */
export function canNormalise({ masses, locked }: Snapshot): boolean {
  const free = masses.filter((_, bar) => !locked[bar]);
  return remainderOf(masses) !== 0 && sumOf(free) > 0 && freeMass({ masses, locked }) >= 0;
}

/** Whether there are points left and a bar to put them on. */
export function canSpread({ masses, locked }: Snapshot): boolean {
  return remainderOf(masses) > 0 && locked.some((lock) => !lock);
}

/** The next state; the same object when the action changes nothing. */
export function massReducer(state: MassState, action: MassAction): MassState {
  switch (action.type) {
    case "set":
      return withMasses(state, paint(state, [{ bar: action.bar, mass: action.mass }]), action.gesture);
    case "step": {
      const mass = (state.masses[action.bar] ?? 0) + action.by;
      return withMasses(state, paint(state, [{ bar: action.bar, mass }]), action.gesture);
    }
    case "fill": {
      const mass = (state.masses[action.bar] ?? 0) + Math.max(0, remainderOf(state.masses));
      return withMasses(state, paint(state, [{ bar: action.bar, mass }]));
    }
    case "paint":
      return withMasses(state, paint(state, action.points), action.gesture);
    case "lock":
      return record(state, {
        masses: state.masses,
        locked: state.locked.map((lock, bar) => (bar === action.bar ? !lock : lock)),
      });
    case "normalise":
      return canNormalise(state) ? withMasses(state, shaped(state, state.masses)) : state;
    case "spread":
      return canSpread(state) ? withMasses(state, spread(state)) : state;
    case "shape":
      return freeMass(state) >= 0 ? withMasses(state, shaped(state, action.weights)) : state;
    case "clear":
      return record(state, { masses: state.masses.map(() => 0), locked: state.locked.map(() => false) });
    case "undo":
      return travel(state, state.past.at(-1), state.past.slice(0, -1), [snapshot(state), ...state.future]);
    case "redo":
      return travel(state, state.future[0], [...state.past, snapshot(state)], state.future.slice(1));
    case "adopt":
      return record(state, { masses: action.masses, locked: action.masses.map(() => false) });
    default:
      return action satisfies never;
  }
}

function snapshot({ masses, locked }: Snapshot): Snapshot {
  return { masses, locked };
}

function withMasses(state: MassState, masses: readonly number[], gesture?: string): MassState {
  return record(state, { masses, locked: state.locked }, gesture);
}

/** Makes `next` the present. A gesture's later changes replace its earlier ones instead of adding a step. */
function record(state: MassState, next: Snapshot, gesture?: string): MassState {
  if (same(state, next)) return state;
  if (gesture === undefined || gesture !== state.gesture) {
    const past = [...state.past, snapshot(state)].slice(-LONGEST_HISTORY);
    return { ...next, past, future: [], gesture: gesture ?? null };
  }
  const before = state.past.at(-1);
  // A movement that came back to where it began is no step at all.
  if (before && same(before, next))
    return { ...before, past: state.past.slice(0, -1), future: [], gesture: null };
  return { ...next, past: state.past, future: [], gesture };
}

function travel(
  state: MassState,
  to: Snapshot | undefined,
  past: readonly Snapshot[],
  future: readonly Snapshot[],
): MassState {
  return to ? { ...to, past, future, gesture: null } : state;
}

function same(a: Snapshot, b: Snapshot): boolean {
  return (
    a.masses.length === b.masses.length &&
    a.masses.every((mass, bar) => mass === b.masses[bar]) &&
    a.locked.every((lock, bar) => lock === b.locked[bar])
  );
}

function paint({ masses, locked }: Snapshot, points: readonly { bar: number; mass: number }[]): number[] {
  const painted = [...masses];
  for (const { bar, mass } of points) {
    if (bar in painted && !locked[bar] && Number.isFinite(mass)) {
      painted[bar] = Math.min(TOTAL_MASS, Math.max(0, Math.round(mass)));
    }
  }
  return painted;
}

/** What the unlocked bars have to sum to; negative when the locked ones alone hold more than 100. */
function freeMass({ masses, locked }: Snapshot): number {
  return TOTAL_MASS - sumOf(masses.filter((_, bar) => locked[bar]));
}

/** The unlocked bars in proportion to `weights`, so that all sum to exactly 100; without any weight, as they are. */
function shaped(state: Snapshot, weights: readonly number[]): readonly number[] {
  const free = weights.map((weight, bar) => (state.locked[bar] ? 0 : weight));
  if (!(sumOf(free) > 0)) return state.masses;
  const rounded = roundToTotal(free, freeMass(state));
  return state.masses.map((mass, bar) => (state.locked[bar] ? mass : rounded[bar]!));
}

function spread({ masses, locked }: Snapshot): number[] {
  const free = locked.map((lock) => (lock ? 0 : 1));
  const share = roundToTotal(free, remainderOf(masses));
  return masses.map((mass, bar) => mass + share[bar]!);
}

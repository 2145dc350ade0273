/** Whether a curve may not fall, may not rise, or may do both. */
export type Monotone = "none" | "rising" | "falling";

/** Values as far as they are given: null at a horizon without one. */
export type Row = readonly (number | null)[];

/** The first horizon at which a curve breaks its rule against the value given last before it; null where none does. */
export function firstViolation(row: Row, monotone: Monotone): number | null {
  if (monotone === "none") return null;
  const sign = monotone === "rising" ? 1 : -1;
  let last: number | null = null;
  for (const [horizon, value] of row.entries()) {
    if (value === null) continue;
    if (last !== null && sign * (value - last) < 0) return horizon;
    last = value;
  }
  return null;
}

/**
 * A curve with one of its values moved, and those pushed along that would break its rule: earlier ones down to it,
 * later ones up to it where the curve may not fall. Horizons without a value stay without one.
 */
export function moved(row: Row, horizon: number, value: number, monotone: Monotone): (number | null)[] {
  const to = Math.min(100, Math.max(0, Math.round(value)));
  return row.map((old, place) => {
    if (place === horizon) return to;
    if (old === null || monotone === "none") return old;
    const atMost = place < horizon === (monotone === "rising");
    return atMost ? Math.min(old, to) : Math.max(old, to);
  });
}

/** How one curve runs against another, by whether it is at or above it, horizon by horizon. */
export interface Course {
  /** At or above at the first horizon. */
  starts: boolean;
  /** The horizons at which that changes. */
  changes: number[];
  /** The two are the same at every horizon. */
  same: boolean;
}

export function courseOf(first: readonly number[], second: readonly number[]): Course {
  const ahead = first.map((value, horizon) => value >= (second[horizon] ?? 0));
  return {
    starts: ahead[0] ?? false,
    changes: ahead.flatMap((now, horizon) => (horizon > 0 && now !== ahead[horizon - 1] ? [horizon] : [])),
    same: first.every((value, horizon) => value === second[horizon]),
  };
}

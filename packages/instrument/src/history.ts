/**
 * How a kind's stored shapes changed. `steps[v - 1]` brings what was stored under version v up to version v + 1; the
 * number of steps is the kind's version less one. Each is a pure function of what was stored and is never edited again.
 */
export interface Step {
  spec(stored: unknown): unknown;
  own(stored: unknown): unknown;
  crowd(stored: unknown): unknown;
}

export interface History {
  steps: readonly Step[];
}

/** A kind whose shapes are still the first. */
export const NO_HISTORY: History = { steps: [] };

/** Brings one stored shape from version `from` up to the newest. */
export function lift({ steps }: History, part: keyof Step, stored: unknown, from: number): unknown {
  return steps.slice(from - 1).reduce((shape, step) => step[part](shape), stored);
}

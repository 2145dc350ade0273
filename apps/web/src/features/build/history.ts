import type { Draft } from "./draft.ts";

/** One step that can be taken back: the draft before it, and what was done, in words. */
export interface Step {
  draft: Draft;
  did: string;
}

export interface History {
  past: Step[];
  future: Step[];
  /** The field the last step was typed into: typing on is the same step. */
  field: string | null;
}

/** Drafts share what they have in common, so steps are cheap; more than this nobody takes back one by one. */
const MOST_STEPS = 200;

export const NO_HISTORY: History = { past: [], future: [], field: null };

/** Remembers a step. `field` names the field typed into, or null for a step of its own. */
export function remember(history: History, before: Draft, did: string, field: string | null): History {
  if (field !== null && field === history.field) return { ...history, future: [] };
  return { past: [...history.past, { draft: before, did }].slice(-MOST_STEPS), future: [], field };
}

export function undone(history: History, now: Draft): { history: History; step: Step } | null {
  const step = history.past.at(-1);
  if (!step) return null;
  const future = [{ draft: now, did: step.did }, ...history.future];
  return { history: { past: history.past.slice(0, -1), future, field: null }, step };
}

export function redone(history: History, now: Draft): { history: History; step: Step } | null {
  const [step, ...future] = history.future;
  if (!step) return null;
  return { history: { past: [...history.past, { draft: now, did: step.did }], future, field: null }, step };
}

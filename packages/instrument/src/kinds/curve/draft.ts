import { answerOf } from "../../lens.ts";
import type { LensState } from "../../answering.tsx";
import { firstViolation, type Row } from "./shape.ts";
import type { CurveSpec } from "./spec.ts";

/** The values as far as they are given: a row for each curve, null where there is none yet. */
export type Draft = readonly Row[];

type Shape = Pick<CurveSpec, "series" | "horizons">;

export function emptyDraft({ series, horizons }: Shape): Draft {
  return series.map(() => horizons.map(() => null));
}

/** The values a lens holds, answered or partial; empty ones where it holds none that fit. */
export function heldDraft({ said, partial }: Pick<LensState, "said" | "partial">, spec: Shape): Draft {
  return readDraft(answerOf(said), spec) ?? readDraft(partial, spec) ?? emptyDraft(spec);
}

function readDraft(held: unknown, { series, horizons }: Shape): Draft | null {
  if (typeof held !== "object" || held === null || !("values" in held)) return null;
  const { values } = held;
  if (!Array.isArray(values) || values.length !== series.length) return null;
  const fits = values.every(
    (row) =>
      Array.isArray(row) &&
      row.length === horizons.length &&
      row.every((value) => value === null || (Number.isInteger(value) && value >= 0 && value <= 100)),
  );
  return fits ? (values as Draft) : null;
}

export interface DraftState {
  /** Points without a value. */
  missing: { series: number; horizon: number }[];
  /** For each curve that breaks its rule, where it does so first. */
  violations: { series: number; horizon: number }[];
  empty: boolean;
  /** The values as an answer, once none is missing and no rule is broken. */
  complete: number[][] | null;
}

export function stateOf(draft: Draft, { series }: Shape): DraftState {
  const missing = draft.flatMap((row, s) =>
    row.flatMap((value, horizon) => (value === null ? [{ series: s, horizon }] : [])),
  );
  const violations = series.flatMap(({ monotone }, s) => {
    const horizon = firstViolation(draft[s] ?? [], monotone);
    return horizon === null ? [] : [{ series: s, horizon }];
  });
  const complete =
    missing.length === 0 && violations.length === 0
      ? draft.map((row) => row.map((value) => value ?? 0))
      : null;
  return { missing, violations, empty: draft.every((row) => row.every((value) => value === null)), complete };
}

/** The draft with one curve replaced. */
export function withRow(draft: Draft, series: number, row: Row): Draft {
  return draft.map((old, place) => (place === series ? row : old));
}

/** The draft with one value set as it was typed: neighbours are left alone, since "4" may be on its way to "45". */
export function withValue(draft: Draft, series: number, horizon: number, value: number | null): Draft {
  return withRow(draft, series, draft[series]?.with(horizon, value) ?? []);
}

/** How far a key moves a value, as for any slider; null for every other key. */
export function keyStep(key: string, value: number): number | null {
  const steps: Partial<Record<string, number>> = {
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: 10,
    PageDown: -10,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(100, Math.max(0, value + step));
}

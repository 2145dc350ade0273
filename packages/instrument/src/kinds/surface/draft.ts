import type { LensState } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import { violationsOf, type Cells, type Violation } from "./order.ts";
import type { SurfaceAnswer, SurfaceSpec } from "./spec.ts";

/** The probabilities as far as they are given. */
export interface Draft {
  cells: Cells;
  /** Null where there is none yet, and where none is asked for. */
  ceiling: number | null;
}

export function emptyDraft({ rows, columns }: SurfaceSpec): Draft {
  return { cells: rows.ticks.map(() => columns.ticks.map(() => null)), ceiling: null };
}

/** The cells a lens holds, answered or partial; empty ones where it holds none that fit. */
export function heldDraft({ said, partial }: Pick<LensState, "said" | "partial">, spec: SurfaceSpec): Draft {
  return readDraft(answerOf(said), spec) ?? readDraft(partial, spec) ?? emptyDraft(spec);
}

function readDraft(held: unknown, { rows, columns, ceiling }: SurfaceSpec): Draft | null {
  if (typeof held !== "object" || held === null || !("cells" in held)) return null;
  const { cells } = held;
  if (!Array.isArray(cells) || cells.length !== rows.ticks.length) return null;
  const fits = cells.every(
    (row) => Array.isArray(row) && row.length === columns.ticks.length && row.every(isCell),
  );
  if (!fits) return null;
  const beyond: unknown = ceiling && "ceiling" in held ? held.ceiling : null;
  return { cells: cells as Cells, ceiling: isCell(beyond) ? beyond : null };
}

function isCell(value: unknown): value is number | null {
  return value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100);
}

export interface DraftState {
  missing: number;
  empty: boolean;
  violations: Violation[];
  /** The draft as an answer, once no cell is empty. */
  complete: SurfaceAnswer | null;
}

export function stateOf({ cells, ceiling }: Draft, spec: SurfaceSpec): DraftState {
  const all = [...cells.flat(), ...(spec.ceiling ? [ceiling] : [])];
  const missing = all.filter((value) => value === null).length;
  const whole = cells.map((row) => row.map((value) => value ?? 0));
  return {
    missing,
    empty: missing === all.length,
    violations: violationsOf(cells, ceiling, spec),
    complete: missing > 0 ? null : { cells: whole, ...(spec.ceiling ? { ceiling: ceiling ?? 0 } : {}) },
  };
}

export function withCell(draft: Draft, row: number, column: number, value: number | null): Draft {
  return {
    ...draft,
    cells: draft.cells.map((old, r) => (r === row ? old.with(column, value) : old)),
  };
}

/** A field and where the caret stands in it. */
export interface KeyPlace {
  row: number;
  column: number;
  /** Nothing is left of the caret, nothing right of it; both where the whole text is selected. */
  atStart: boolean;
  atEnd: boolean;
  rightToLeft: boolean;
}

/**
 * The cell an arrow key leads to; null where it stays, for the caret to move or because the table ends. `row` may be
 * one past the last, where the cell beyond the table is.
 */
export function neighbour(
  key: string,
  { row, column, atStart, atEnd, rightToLeft }: KeyPlace,
  { rows, columns, ceiling }: SurfaceSpec,
): { row: number; column: number } | null {
  const sideways = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (sideways === 1 && !atEnd) return null;
  if (sideways === -1 && !atStart) return null;
  const down = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (down === 0 && sideways === 0) return null;
  const to = { row: row + down, column: column + (rightToLeft ? -sideways : sideways) };
  const lastRow = rows.ticks.length - (ceiling ? 0 : 1);
  const inside = to.row >= 0 && to.row <= lastRow && to.column >= 0 && to.column < columns.ticks.length;
  // The cell beyond the table has no neighbours beside it.
  if (!inside || (row === rows.ticks.length && sideways !== 0)) return null;
  return to;
}

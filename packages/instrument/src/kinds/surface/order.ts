/** How the probability is expected to run along an axis, from its first tick to its last. */
export type Trend = "none" | "rising" | "falling";

export type Cells = readonly (readonly (number | null)[])[];

interface Axes {
  rows: { trend: Trend };
  columns: { trend: Trend };
}

/** A step between two neighbouring cells that goes against an axis's trend, or a cell above the ceiling. */
export type Violation =
  | { kind: "step"; axis: "rows" | "columns"; from: readonly [number, number]; to: readonly [number, number] }
  | { kind: "ceiling"; at: readonly [number, number] };

/**
 * Every step from a tick to the next that goes against the trend of its axis, and where an order is expected the
 * highest cell if it lies above the ceiling. Cells without a value break nothing.
 */
export function violationsOf(cells: Cells, ceiling: number | null, { rows, columns }: Axes): Violation[] {
  const found: Violation[] = [];
  const against = (trend: Trend, from: number | null | undefined, to: number | null | undefined) =>
    typeof from === "number" &&
    typeof to === "number" &&
    ((trend === "rising" && to < from) || (trend === "falling" && to > from));
  for (const [r, row] of cells.entries()) {
    for (const [c, value] of row.entries()) {
      if (against(rows.trend, value, cells[r + 1]?.[c])) {
        found.push({ kind: "step", axis: "rows", from: [r, c], to: [r + 1, c] });
      }
      if (against(columns.trend, value, row[c + 1])) {
        found.push({ kind: "step", axis: "columns", from: [r, c], to: [r, c + 1] });
      }
    }
  }
  const ordered = rows.trend !== "none" || columns.trend !== "none";
  const top = highest(cells);
  if (ordered && ceiling !== null && top && top.value > ceiling) found.push({ kind: "ceiling", at: top.at });
  return found;
}

/** The first of the highest cells. */
export function highest(cells: Cells): { at: [number, number]; value: number } | null {
  return extreme(cells, 1);
}

/** The first of the lowest cells. */
export function lowest(cells: Cells): { at: [number, number]; value: number } | null {
  return extreme(cells, -1);
}

function extreme(cells: Cells, sign: 1 | -1): { at: [number, number]; value: number } | null {
  let best: { at: [number, number]; value: number } | null = null;
  for (const [r, row] of cells.entries()) {
    for (const [c, value] of row.entries()) {
      if (value !== null && (best === null || sign * (value - best.value) > 0)) best = { at: [r, c], value };
    }
  }
  return best;
}

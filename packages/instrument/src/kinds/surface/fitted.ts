import { bivariateIsotonic } from "@plumbline/analytics/model/bivariate-isotonic";
import type { Trend } from "./order.ts";

/**
 * The grid nearest to the means, in squares, that goes along with the trends: of both axes at once, of one axis in
 * each of its lines, or the means themselves where no order is expected.
 */
export function fittedMeans(means: readonly number[][], rows: Trend, columns: Trend): number[][] {
  const along = (trend: Trend, line: readonly number[]) => bivariateIsotonic([turned(line, trend)])[0] ?? [];
  if (rows === "none" && columns === "none") return means.map((row) => [...row]);
  if (rows === "none") return means.map((row) => turned(along(columns, row), columns));
  if (columns === "none") {
    const lines = transposed(means).map((line) => turned(along(rows, line), rows));
    return transposed(lines);
  }
  const rising = turned(means, rows).map((row) => turned(row, columns));
  return turned(bivariateIsotonic(rising), rows).map((row) => turned(row, columns));
}

/** From last to first where the trend falls, so that it rises; and back again. */
function turned<Item>(line: readonly Item[], trend: Trend): Item[] {
  return trend === "falling" ? line.toReversed() : [...line];
}

function transposed(grid: readonly number[][]): number[][] {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? 0));
}

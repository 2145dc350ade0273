/** A point in grid coordinates: x counts columns, y rows. */
export type GridPoint = readonly [x: number, y: number];

/** The value between the points of a grid by bilinear interpolation; beyond its edges it is that of the edge. */
export function bilinear(grid: readonly (readonly number[])[], x: number, y: number): number {
  const inside = (at: number, count: number) => Math.min(count - 1, Math.max(0, at));
  const along = inside(x, grid[0]?.length ?? 1);
  const up = inside(y, grid.length);
  const [c, r] = [Math.floor(along), Math.floor(up)];
  const at = (row: number, column: number) => grid[row]?.[column] ?? 0;
  const [s, t] = [along - c, up - r];
  const low = s === 0 ? at(r, c) : (1 - s) * at(r, c) + s * at(r, c + 1);
  if (t === 0) return low;
  const high = s === 0 ? at(r + 1, c) : (1 - s) * at(r + 1, c) + s * at(r + 1, c + 1);
  return (1 - t) * low + t * high;
}

/**
 * Lines of one level through a grid, in grid coordinates, by marching squares: squares are cut where an edge has the
 * level between its ends, and cuts are joined into lines that end at the border or close. In a saddle the mean of the
 * four corners decides which of them belong together.
 */
export function contourLines(grid: readonly (readonly number[])[], level: number): GridPoint[][] {
  const neighbours = new Map<string, string[]>();
  const points = new Map<string, GridPoint>();
  const at = (row: number, column: number) => grid[row]?.[column] ?? 0;

  /** The cut of the edge that leads right ("h") or up ("v") from a point of the grid. */
  function cut(kind: "h" | "v", row: number, column: number): string {
    const key = `${kind} ${row} ${column}`;
    if (!points.has(key)) {
      const from = at(row, column);
      const to = kind === "h" ? at(row, column + 1) : at(row + 1, column);
      const share = (level - from) / (to - from);
      points.set(key, kind === "h" ? [column + share, row] : [column, row + share]);
    }
    return key;
  }

  function join(a: string, b: string): void {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }

  for (let r = 0; r + 1 < grid.length; r++) {
    for (let c = 0; c + 1 < (grid[r]?.length ?? 0); c++) {
      const corners = [at(r, c), at(r, c + 1), at(r + 1, c + 1), at(r + 1, c)];
      const [sw, se, ne, nw] = corners.map((value) => value >= level);
      const cuts = [
        ...(sw !== se ? [cut("h", r, c)] : []),
        ...(se !== ne ? [cut("v", r, c + 1)] : []),
        ...(ne !== nw ? [cut("h", r + 1, c)] : []),
        ...(nw !== sw ? [cut("v", r, c)] : []),
      ];
      const [south, east, north, west] = cuts;
      if (south === undefined || east === undefined) continue;
      if (north === undefined || west === undefined) {
        join(south, east);
        continue;
      }
      const middle = corners.reduce((sum, value) => sum + value, 0) / 4 >= level;
      // The south-west corner is cut off where it differs from the middle, else the other two corners are.
      if (sw === middle) {
        join(south, east);
        join(north, west);
      } else {
        join(south, west);
        join(north, east);
      }
    }
  }
  return traced(neighbours).map((keys) => keys.map((key) => points.get(key) ?? [0, 0]));
}

/** The lines of a graph in which no point has more than two neighbours: open ones from their ends, then closed ones. */
function traced(neighbours: ReadonlyMap<string, readonly string[]>): string[][] {
  const seen = new Set<string>();
  const lines: string[][] = [];
  const follow = (start: string): string[] => {
    const line = [start];
    seen.add(start);
    for (let here = start; ;) {
      const next = neighbours.get(here)?.find((key) => !seen.has(key));
      if (next === undefined) return line;
      seen.add(next);
      line.push(next);
      here = next;
    }
  };
  for (const [key, beside] of neighbours) if (beside.length === 1 && !seen.has(key)) lines.push(follow(key));
  for (const key of neighbours.keys()) {
    if (!seen.has(key)) lines.push([...follow(key), key]);
  }
  return lines;
}

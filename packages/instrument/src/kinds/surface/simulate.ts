import type { Answers, Asked } from "../../kind.ts";
import type { SurfaceAnswer, SurfaceSpec } from "./spec.ts";

/** A logistic surface along the trends, higher for people further along; some cells are a little off. */
export function simulateSurface(
  { spec, own }: Asked<SurfaceSpec>,
  leaning: number,
  random: { next(): number },
): Answers<SurfaceAnswer, never> {
  const { rows, columns } = spec;
  const most = 78 + 20 * leaning;
  const slope = 1.6 + 1.2 * random.next();
  const start = -2.4 + 2.2 * leaning + 0.8 * (random.next() - 0.5);
  const unsure = random.next() < 0.15 ? 14 : 2;
  const way = (trend: string, index: number, ticks: number) => {
    const share = index / (ticks - 1);
    return trend === "none" ? 0.5 : trend === "rising" ? share : 1 - share;
  };
  const cells = rows.ticks.map((_, r) =>
    columns.ticks.map((_, c) => {
      const along = way(rows.trend, r, rows.ticks.length) + 0.8 * way(columns.trend, c, columns.ticks.length);
      const p = most / (1 + Math.exp(-(start + slope * along)));
      return Math.min(100, Math.max(0, Math.round(p + unsure * (random.next() - 0.5))));
    }),
  );
  const ceiling = spec.ceiling
    ? { ceiling: Math.max(Math.round(most + (100 - most) * random.next() * 0.5), ...cells.flat()) }
    : {};
  return own ? { own: { cells, ...ceiling } } : {};
}

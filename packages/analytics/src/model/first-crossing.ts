import { hermite, type MonotoneCubic } from "../elicit/pchip.ts";

/**
 * The first time in the range the two curves share at which their difference `a − c` satisfies `holds`, a condition
 * that is true on one side of zero. Exact up to rounding: the difference of two piecewise cubics is a piecewise
 * cubic, cut at its turning points into monotone stretches, each of which is bisected.
 *
 * @returns a time, or Infinity when the condition holds nowhere in the range; NaN never.
 */
export function firstCrossing(
  a: MonotoneCubic,
  c: MonotoneCubic,
  holds: (difference: number) => boolean,
): number {
  const start = Math.max(a.x[0]!, c.x[0]!);
  const end = Math.min(a.x[a.x.length - 1]!, c.x[c.x.length - 1]!);
  const inside = [...a.x, ...c.x].filter((t) => t > start && t < end);
  const times = [start, ...new Set(inside.toSorted((s, t) => s - t)), end];
  if (holds(a.at(start) - c.at(start))) return start;
  for (let i = 1; i < times.length; i++) {
    const [from, to] = [times[i - 1]!, times[i]!];
    const width = to - from;
    const y0 = a.at(from) - c.at(from);
    const y1 = a.at(to) - c.at(to);
    const m0 = (a.slope(from) - c.slope(from)) * width;
    const m1 = (a.slope(to) - c.slope(to)) * width;
    const difference = (s: number): number => hermite(s, y0, y1, m0, m1);
    let before = 0;
    for (const s of [...turningPoints(y0, y1, m0, m1), 1]) {
      if (holds(difference(s))) return from + width * bisect(difference, holds, before, s);
      before = s;
    }
  }
  return Infinity;
}

/** Where a Hermite cubic on [0, 1] has slope zero, in order, strictly inside. */
function turningPoints(y0: number, y1: number, m0: number, m1: number): number[] {
  // The slope is k2 s² + k1 s + m0.
  const k2 = 6 * (y0 - y1) + 3 * (m0 + m1);
  const k1 = 6 * (y1 - y0) - 4 * m0 - 2 * m1;
  const discriminant = k1 * k1 - 4 * k2 * m0;
  if (discriminant <= 0) return [];
  // The form that does not subtract nearly equal numbers; a root that does not exist comes out infinite or NaN.
  const q = -(k1 + (k1 < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [q / k2, m0 / q].filter((s) => s > 0 && s < 1).toSorted((s, t) => s - t);
}

function bisect(
  difference: (s: number) => number,
  holds: (difference: number) => boolean,
  low: number,
  high: number,
): number {
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (holds(difference(middle))) high = middle;
    else low = middle;
  }
  return high;
}

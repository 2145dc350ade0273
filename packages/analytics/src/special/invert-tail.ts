/** A lower tail, an upper tail and the density at t of a distribution with a log-concave density. */
export interface Tails {
  lower: number;
  upper: number;
  density: number;
}

/**
 * The t at which the lower tail is `p`, by Newton's method on the logarithm of the smaller tail.
 *
 * The logarithm of a tail of a log-concave density is concave (Bagnoli and Bergstrom, 2005), so after the first
 * step the iterates approach the root from one side and cannot cycle; only a first step so long that the tail
 * underflows has to be shortened.
 */
export function invertTail(tails: (t: number) => Tails, p: number, start: number): number {
  const useLower = p <= 0.5;
  const goal = Math.log(useLower ? p : 1 - p);
  let t = start;
  let here = tails(t);
  for (let iteration = 0; iteration < 200; iteration++) {
    const tail = useLower ? here.lower : here.upper;
    let step = ((goal - Math.log(tail)) * tail) / here.density;
    if (!useLower) step = -step;
    const tolerance = 4e-16 * Math.max(1, Math.abs(t));
    let next = tails(t + step);
    while (!((useLower ? next.lower : next.upper) > 0 && next.density > 0)) {
      step /= 2;
      if (Math.abs(step) <= tolerance) return t;
      next = tails(t + step);
    }
    t += step;
    here = next;
    if (Math.abs(step) <= tolerance) return t;
  }
  return t;
}

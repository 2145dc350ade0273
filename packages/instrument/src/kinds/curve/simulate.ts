import type { Answers, Asked } from "../../kind.ts";
import type { CurveAnswer, CurveCrowd, CurveSpec } from "./spec.ts";

/**
 * Each curve goes its way along the axis, the first ones faster; people further along expect the later ones to keep
 * up. The crowd is expected to see the first ones rise a little more.
 */
export function simulateCurve(
  { spec, own, crowd }: Asked<CurveSpec>,
  leaning: number,
  random: { next(): number },
): Answers<CurveAnswer, CurveCrowd> {
  const draw = (towards: number): number[][] =>
    spec.series.map(({ monotone }, series) => {
      const start = 22 - 5 * series + 16 * random.next();
      const rise = series === 0 ? 75 - 20 * leaning + 10 * towards : 25 + 55 * leaning - 5 * towards;
      const bend = 0.7 + 0.8 * random.next();
      const down = monotone === "falling";
      let last = down ? 100 : 0;
      return spec.horizons.map(({ at }) => {
        const way = progress(spec, at) ** bend;
        const noise = 8 * (random.next() - 0.5);
        const value = start + (down ? -start * way : rise * way) + (down ? 60 : 0) + noise;
        const whole = Math.min(100, Math.max(0, Math.round(value)));
        if (monotone === "none") return whole;
        last = down ? Math.min(last, whole) : Math.max(last, whole);
        return last;
      });
    });
  return {
    ...(own ? { own: { values: draw(0) } } : {}),
    ...(crowd === "point" ? { crowd: { form: "point", values: draw(1) } } : {}),
  };
}

/** How far along the axis a place is, 0 to 1. */
function progress({ horizons }: CurveSpec, at: number): number {
  const from = horizons[0]?.at ?? 0;
  const to = horizons.at(-1)?.at ?? 1;
  return (at - from) / (to - from);
}

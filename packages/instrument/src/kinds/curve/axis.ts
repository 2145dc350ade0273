import type { CurveSpec } from "./spec.ts";

type Horizon = CurveSpec["horizons"][number];

/** The horizons that have a place, in the order in which they stand on the axis. */
export function alongAxis({ horizons }: CurveSpec): Horizon[] {
  return horizons.filter(({ at }) => Number.isFinite(at)).toSorted((a, b) => a.at - b.at);
}

/**
 * Two labels whose numbers fall along the axis: "+10 years" at 5 and "+5 years" at 10. Null where none do. Numbers are
 * compared where the same word follows, so that six months may come before one year.
 */
export function fallingLabels(spec: CurveSpec): [before: string, after: string] | null {
  const last = new Map<string, { label: string; number: number }>();
  for (const { label } of alongAxis(spec)) {
    const [, digits, word = ""] = /([-−]?\d+(?:[.,]\d+)?)\s*(\p{L}{0,3})/u.exec(label) ?? [];
    if (digits === undefined) continue;
    const number = Number(digits.replace("−", "-").replace(",", "."));
    // Three letters, for "year" and "years" are the same word.
    const unit = word.toLowerCase();
    const before = last.get(unit);
    if (before && number <= before.number) return [before.label, label];
    last.set(unit, { label, number });
  }
  return null;
}

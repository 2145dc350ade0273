/**
 * The probabilities that can be answered, in per mille: whole per cents, and tenths of one below 1 % and above 99 %,
 * where the difference between 0.1 % and 1 % is a factor of ten.
 */
export const STEPS: readonly number[] = Array.from({ length: 1001 }, (_, perMille) => perMille).filter(
  (perMille) => perMille <= 10 || perMille >= 990 || perMille % 10 === 0,
);

export function isStep(perMille: number): boolean {
  return STEPS.includes(perMille);
}

/** The place on the scale that is nearest to a probability, for a slider on which every step is as wide. */
export function placeOf(perMille: number): number {
  let nearest = 0;
  for (const [place, step] of STEPS.entries()) {
    if (Math.abs(step - perMille) < Math.abs((STEPS[nearest] ?? 0) - perMille)) nearest = place;
  }
  return nearest;
}

/** The probability at a place of the scale; beyond its ends, the end. */
export function stepAt(place: number): number {
  return STEPS[Math.min(STEPS.length - 1, Math.max(0, place))] ?? 0;
}

/** So many steps up or down, the first to the next step in that direction; from nothing said yet, the middle. */
export function stepped(perMille: number | null, by: number): number {
  if (perMille === null) return 500;
  const below = STEPS.findLastIndex((step) => step <= perMille);
  // From between two steps, the way down leads to the lower one first.
  return stepAt(by < 0 && !isStep(perMille) ? below + 1 + by : below + by);
}

import { seededRandom, type Random } from "@plumbline/analytics/random";

/**
 * Everything that is drawn for a respondent follows from one stored number, the seed of their sheet, so that it is the
 * same on every device and can be told again from the answers. Seeds are integers below this bound: those that
 * PostgreSQL's `integer` holds.
 */
export const SEEDS = 2 ** 31;

/** A generator of its own for each thing that is drawn: adding a question shuffles no other anew. */
function randomFor(seed: number, purpose: string): Random {
  return seededRandom(seed ^ fnv1a(purpose));
}

/** The hash of Fowler, Noll and Vo in 32 bits, variant 1a, over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Fisher and Yates's shuffle of 0..count−1, in the form of Durstenfeld (1964). */
export function drawnOrder(seed: number, purpose: string, count: number): number[] {
  const random = randomFor(seed, purpose);
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** One of several, each equally likely. */
export function drawnOne<Item>(seed: number, purpose: string, items: readonly Item[]): Item {
  return items[randomFor(seed, purpose).integer(items.length)]!;
}

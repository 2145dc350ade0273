import type { Direction } from "./comparison.ts";

/** The words for the two directions of a scale, each passed through `say`. */
export function rewordDirection(direction: Direction, say: (text: string) => string): Direction {
  return { unit: say(direction.unit), higher: say(direction.higher), lower: say(direction.lower) };
}

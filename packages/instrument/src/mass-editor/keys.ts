import type { MassAction } from "./state.ts";

/** Points a page key moves a bar by. */
const PAGE = 10;

/**
 * What a key does to a focused bar, as for any slider: arrows by one, page keys by ten, Home to nothing. End gives
 * the bar all that is left, since "as much as possible" is what is left. Null for every other key.
 */
export function keyAction(
  key: string,
  { bar, mass, rightToLeft }: { bar: number; mass: number; rightToLeft: boolean },
): MassAction | null {
  if (key === "End") return { type: "fill", bar };
  const by = new Map([
    ["ArrowUp", 1],
    ["ArrowDown", -1],
    ["ArrowRight", rightToLeft ? -1 : 1],
    ["ArrowLeft", rightToLeft ? 1 : -1],
    ["PageUp", PAGE],
    ["PageDown", -PAGE],
    ["Home", -mass],
  ]).get(key);
  return by === undefined ? null : { type: "step", bar, by, gesture: `step-${bar}` };
}

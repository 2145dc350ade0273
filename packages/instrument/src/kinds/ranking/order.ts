/** The order a lens holds, given or begun; nothing where it holds none that fits. */
export function orderIn(held: unknown, items: number): number[] | null {
  if (typeof held !== "object" || held === null || !("order" in held) || !Array.isArray(held.order))
    return null;
  const order = held.order as unknown[];
  const fits = (item: unknown, place: number): item is number =>
    typeof item === "number" &&
    Number.isInteger(item) &&
    item >= 0 &&
    item < items &&
    order.indexOf(item) === place;
  return order.every(fits) ? [...order] : null;
}

/** The items without a place, in the order they are shown. */
export function withoutPlace(order: readonly number[], shown: readonly number[]): number[] {
  return shown.filter((item) => !order.includes(item));
}

/** Puts an item in a place, counted from 0; whatever stood there or after moves on by one. */
export function putAt(order: readonly number[], item: number, place: number): number[] {
  const others = takenOut(order, item);
  const at = Math.max(0, Math.min(place, others.length));
  return [...others.slice(0, at), item, ...others.slice(at)];
}

export function takenOut(order: readonly number[], item: number): number[] {
  return order.filter((other) => other !== item);
}

/**
 * The place a dragged row would take.
 *
 * @param middles the vertical middles of the rows from top to bottom, the dragged one's included.
 */
export function dropPlace(middles: readonly number[], y: number, from: number): number {
  const passed = middles.filter((middle) => middle < y).length;
  // Its own row does not count among those it has passed.
  return passed > from ? passed - 1 : passed;
}

/** What a key pressed on an item's handle does to its place: the new place, "out", or nothing. */
export function keyedPlace(key: string, place: number, count: number): number | "out" | null {
  switch (key) {
    case "ArrowUp":
      return Math.max(0, place - 1);
    case "ArrowDown":
      return Math.min(count - 1, place + 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    case "Delete":
    case "Backspace":
      return "out";
    default:
      return null;
  }
}

/** A copy of `items` with the one at `index` changed. */
export function changed<Item>(items: readonly Item[], index: number, item: Item): Item[] {
  return items.map((old, place) => (place === index ? item : old));
}

export function removed<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, place) => place !== index);
}

/** A copy of `items` with two neighbours swapped; unchanged at the ends of the list. */
export function moved<Item>(items: readonly Item[], index: number, by: 1 | -1): Item[] {
  const copy = [...items];
  const item = copy[index];
  const other = copy[index + by];
  if (item === undefined || other === undefined) return copy;
  copy[index] = other;
  copy[index + by] = item;
  return copy;
}

/** Things of items in the author’s order, as a respondent sees them. */
export function shown<Item>(items: readonly Item[], order: readonly number[]): Item[] {
  return order.flatMap((item) => (item in items ? [items[item] as Item] : []));
}

/** Masses as a respondent sees them, back in the author's order. */
export function unshown(masses: readonly number[], order: readonly number[]): number[] {
  const back = masses.map(() => 0);
  for (const [place, item] of order.entries()) back[item] = masses[place] ?? 0;
  return back;
}

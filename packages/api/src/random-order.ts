/** A fresh Fisher–Yates shuffle: every order is equally likely. `randomInt(bound)` is uniform in [0, bound). */
export function shuffled<Item>(items: readonly Item[], randomInt: (bound: number) => number): Item[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

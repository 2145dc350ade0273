/** The first and the last of an ordered list of labels, to be written under an axis. */
export function endsOf(labels: readonly string[]): readonly [string, string] {
  return [labels[0] ?? "", labels.at(-1) ?? ""];
}

/** Whether labels begin with their own numbers, "1 · Easy", so that no other number is to stand before them. */
export function areNumbered(labels: readonly string[]): boolean {
  return labels.every((label, index) => Number.parseInt(label, 10) === index + 1);
}

/** About as tall as the text and the figures a row has beside its picture. */
export const ROW_PLOT_HEIGHT = 112;

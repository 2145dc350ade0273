/** The first and the last of an ordered list of labels, to be written under an axis. */
export function endsOf(labels: readonly string[]): readonly [string, string] {
  return [labels[0] ?? "", labels.at(-1) ?? ""];
}

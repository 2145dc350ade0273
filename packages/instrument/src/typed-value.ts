/** The value from 0 to 100 a typed text stands for: its figures, 100 at most; null where it has none. */
export function typedValue(text: string): number | null {
  const figures = text.replaceAll(/\D/g, "");
  return figures === "" ? null : Math.min(100, Number(figures));
}

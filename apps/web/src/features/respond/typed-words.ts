/**
 * What is half typed, figure by figure and text by text, as it stands in the fields; an empty field is a dash. Null where
 * that says nothing: `order` holds the numbers of items, which nobody has typed.
 */
export function typedWords(typed: unknown): string | null {
  if (typeof typed !== "object" || typed === null || "order" in typed) return null;
  const words = Object.entries(typed)
    .filter(([name]) => name !== "locale")
    .flatMap(([, value]) => leavesOf(value))
    .map((leaf) => String(leaf ?? "").trim() || "–");
  return words.some((word) => word !== "–") ? words.join(" · ") : null;
}

function leavesOf(value: unknown): (string | number | null)[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return typeof value === "string" || typeof value === "number" || value === null ? [value] : [];
}

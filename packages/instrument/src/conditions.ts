/**
 * A test of an own answer, as data: it is made where the kinds are known and put to answers in the browser, where they
 * are not loaded. `path` leads into the answer; `includes` asks whether the list there holds the value, `given` whether
 * anything is there.
 */
export type AnswerTest = { path: readonly (string | number)[] } & (
  { is: "includes" | "equal" | "at-least" | "at-most"; value: number } | { is: "given" }
);

/** False for an answer that has nothing to test at the path. */
export function holds(test: AnswerTest, answer: unknown): boolean {
  const found = test.path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    answer,
  );
  if (test.is === "given") return found !== undefined && found !== null;
  const { is, value } = test;
  if (is === "includes") return Array.isArray(found) && found.includes(value);
  if (typeof found !== "number") return false;
  if (is === "equal") return found === value;
  return is === "at-least" ? found >= value : found <= value;
}

/**
 * A test of an own answer, as data: it is made where the kinds are known and put to answers in the browser, where they
 * are not loaded. `path` leads into the answer; `includes` asks whether the list there holds the value.
 */
export interface AnswerTest {
  path: readonly (string | number)[];
  is: "includes" | "equal" | "at-least" | "at-most";
  value: number;
}

/** False for an answer that has nothing to test at the path. */
export function holds({ path, is, value }: AnswerTest, answer: unknown): boolean {
  const found = path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    answer,
  );
  if (is === "includes") return Array.isArray(found) && found.includes(value);
  if (typeof found !== "number") return false;
  if (is === "equal") return found === value;
  return is === "at-least" ? found >= value : found <= value;
}

/**
 * The one error every function of this package throws for an argument it cannot accept. It is named so a
 * caller can tell a bad argument from a bug, and its message always says what was expected and what came.
 */
export class AnalyticsArgumentError extends RangeError {
  override readonly name = "AnalyticsArgumentError";

  /**
   * @param argument the parameter's name as the caller knows it, for instance `"p"`.
   * @param expected what would have been accepted, as a noun phrase: `"at least one positive mass"`.
   * @param received what came instead, shortened to fit a line.
   */
  constructor(
    readonly argument: string,
    readonly expected: string,
    received: unknown,
  ) {
    super(`${argument}: expected ${expected}, received ${describe(received)}`);
  }
}

function describe(value: unknown): string {
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const values = Array.from(value as ArrayLike<unknown>);
    const shown = values.slice(0, 8).map(String).join(", ");
    return `[${shown}${values.length > 8 ? ", …" : ""}] (length ${values.length})`;
  }
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** Throws {@link AnalyticsArgumentError} unless `condition` holds. */
export function expectArgument(
  condition: boolean,
  argument: string,
  expected: string,
  received: unknown,
): asserts condition {
  if (!condition) throw new AnalyticsArgumentError(argument, expected, received);
}

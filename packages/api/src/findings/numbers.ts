/** Figures of findings as they are read: two decimals, a true minus sign, p-values without the leading zero. */

export function decimal(value: number): string {
  return withMinus(value.toFixed(2));
}

/** With its sign, unless it rounds to nothing. */
export function signed(value: number): string {
  const text = decimal(value);
  return value > 0 && text !== "0.00" ? `+${text}` : text;
}

/** A p-value for a row of a list: never more digits than are read, and never rounded across the level of .05. */
export function shortP(p: number): string {
  if (p < 0.0001) return "< .0001";
  const digits = p < 0.001 || Math.abs(p - 0.05) < 0.0005 ? 4 : p < 0.1 ? 3 : 2;
  return p.toFixed(digits).replace(/^0/, "");
}

/** A p-value for a table: two digits of its own however small it is. */
export function fullP(p: number): string {
  return p < 0.0001 ? p.toExponential(1) : p.toFixed(p < 0.001 ? 5 : 4);
}

/** "−0.00" is nobody's number. */
function withMinus(text: string): string {
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}
